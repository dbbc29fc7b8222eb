import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: "0" },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // A figure is never cut.
  value: {
    overflowWrap: "break-word",
    margin: "0",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface Fact {
  readonly name: string;
  readonly help?: string;
  readonly value: ReactNode;
}

/** Names with what is known of them, a line each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, help, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>
            {name}
            {help && <span className={styles.help}>{help}</span>}
          </dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
