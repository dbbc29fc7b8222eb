import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { MarkedFinding } from "../../model/plan/marks";
import { useMarkTexts } from "../texts/marks";

const KINDS = ["all", "error", "warning"] as const;
const STANDINGS = ["all", "open", "done"] as const;

/** Which findings are looked at. */
export interface Filter {
  readonly kind: (typeof KINDS)[number];
  readonly standing: (typeof STANDINGS)[number];
}

export const NO_FILTER: Filter = { kind: "all", standing: "all" };

export function isShown({ kind, standing }: Filter, { finding, mark }: MarkedFinding): boolean {
  const { severity } = finding;
  const isOfKind = kind === "all" || kind === severity;
  // What rounding explains is neither open nor done.
  return isOfKind && (standing === "all" || (severity !== "rounding" && (standing === "done") === (mark !== null)));
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > *": { flex: "1 1 120px" } },
  select: { "& > select": { minWidth: "0", width: "100%" } },
});

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** By how bad they are, and by whether they are open. */
export function FindingFilter({ filter, onFilter }: Props) {
  const texts = useMarkTexts();
  const styles = useStyles();
  return (
    <div className={styles.filter}>
      <Field label={texts.show} size="small">
        <Select
          size="small"
          className={styles.select}
          value={filter.kind}
          onChange={(_, { value }) => onFilter({ ...filter, kind: KINDS.find((each) => each === value) ?? "all" })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.standing} size="small">
        <Select
          size="small"
          className={styles.select}
          value={filter.standing}
          onChange={(_, { value }) =>
            onFilter({ ...filter, standing: STANDINGS.find((each) => each === value) ?? "all" })
          }
        >
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {texts.standings[standing]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
