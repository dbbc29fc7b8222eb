import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTexts } from "../../texts/texts";
import type { Line } from "./line";

const SAMPLE = 28;

const useStyles = makeStyles({
  legend: { ...typographyStyles.caption1, margin: "0", padding: "0", listStyleType: "none" },
  entry: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  note: { color: tokens.colorNeutralForeground2 },
  sample: { flexShrink: 0, overflow: "visible" },
});

interface Props {
  readonly lines: readonly Line[];
  /** Those that are drawn as one, together. */
  readonly groups: readonly (readonly number[])[];
  readonly dashOf: (group: number) => string;
  readonly lineClass: string;
}

/** How each line is drawn, its whole name, which lie upon each other, and why one stops. */
export function LineLegend({ lines, groups, dashOf, lineClass }: Props) {
  const { charts: say } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {groups.map((group, at) => {
        const own = group.flatMap((index) => lines[index] ?? []);
        const names = group.flatMap((index) => (lines[index] ? [`${index + 1}. ${lines[index].name}`] : []));
        const notes = [...(own.length > 1 ? [say.coincide] : []), ...new Set(own.flatMap(({ note }) => note ?? []))];
        return (
          <li key={at} className={styles.entry}>
            <svg className={styles.sample} width={SAMPLE} height={8} aria-hidden>
              <line className={lineClass} x1={0} x2={SAMPLE} y1={4} y2={4} strokeDasharray={dashOf(at)} />
            </svg>
            <div>
              {names.map((name) => (
                <div key={name}>{name}</div>
              ))}
              {notes.length > 0 && <div className={styles.note}>{notes.join("; ")}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
