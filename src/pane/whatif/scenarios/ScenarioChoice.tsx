import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const SHOWN = 4;

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, cursor: "pointer" },
  radio: { margin: "0", flexShrink: "0", accentColor: tokens.colorCompoundBrandBackground },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  changes: { ...typographyStyles.caption1, margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  /** Shared by all that exclude each other. */
  readonly group: string;
  readonly name: string;
  /** Behind the name, such as "vergrendeld". */
  readonly note?: string;
  readonly remark: string;
  /** What it changes, a line each. */
  readonly changes?: readonly string[];
  readonly more?: (count: number) => string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

/** A scenario to choose, with what it changes and what can be done with it. */
export function ScenarioChoice({
  group,
  name,
  note,
  remark,
  changes = [],
  more = String,
  chosen,
  onChoose,
  children,
}: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.choice, chosen && styles.chosen)}>
      <div className={styles.name}>
        <input id={id} className={styles.radio} type="radio" name={group} checked={chosen} onChange={onChoose} />
        <label htmlFor={id} className={styles.title}>
          {name}
        </label>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {remark !== "" && <p className={styles.note}>{remark}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={change}>{change}</li>
          ))}
          {changes.length > SHOWN && <li>{more(changes.length - SHOWN)}</li>}
        </ul>
      )}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
