import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type Tone = "plain" | "warning" | "error";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  plain: {},
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

/** A thing of its own among its like. The tone only supports what its words say. */
export function Card({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.card, styles[tone])}>{children}</div>;
}
