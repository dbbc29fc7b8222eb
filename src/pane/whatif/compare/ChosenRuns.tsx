import { Checkbox, makeStyles, typographyStyles } from "@fluentui/react-components";
import { PLAN_NAME } from "../../../model/plan/scenario";
import { useWhatIfTexts } from "../../texts/whatif";
import { LongSelect } from "../parts/LongSelect";
import type { Run } from "../use-run";

const PLAN = "";

const useStyles = makeStyles({
  runs: { border: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column" },
  legend: { ...typographyStyles.body1Strong, padding: "0" },
});

interface Props {
  readonly run: Run;
  readonly chosen: readonly (string | null)[];
  readonly base: string | null;
  readonly onChoose: (chosen: readonly (string | null)[]) => void;
  readonly onBase: (base: string | null) => void;
}

/** Which scenarios stand beside each other, and which of them the others are held against. */
export function ChosenRuns({ run: { own, readyMade }, chosen, base, onChoose, onBase }: Props) {
  const { compare: say } = useWhatIfTexts();
  const styles = useStyles();
  const all = [{ id: null, name: PLAN_NAME }, ...own, ...readyMade];
  return (
    <div>
      <fieldset className={styles.runs}>
        <legend className={styles.legend}>{say.choose}</legend>
        {all.map(({ id, name }) => (
          <Checkbox
            key={id ?? PLAN}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              onChoose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
      </fieldset>
      {chosen.length > 1 && (
        <LongSelect label={say.base} value={base ?? PLAN} onPick={(id) => onBase(id === PLAN ? null : id)}>
          {all
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name }) => (
              <option key={id ?? PLAN} value={id ?? PLAN}>
                {name}
              </option>
            ))}
        </LongSelect>
      )}
    </div>
  );
}
