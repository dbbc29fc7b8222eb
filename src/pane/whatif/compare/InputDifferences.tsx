import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { quantity } from "../../../model/text/units";
import type { Comparison } from "../../../model/whatif/scenario/comparison";
import { DataTable } from "../../parts/DataTable";
import { PlaceButton } from "../../parts/PlaceButton";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { alike } from "../parts/outcome-format";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: "0" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Which cells make the difference: value by value, each leading to its cell. */
export function InputDifferences({ comparison: { runs, inputs } }: { readonly comparison: Comparison }) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { compare: say } = words;
  const styles = useStyles();
  return (
    <Section title={say.inputs} help={inputs.length > 0 ? say.inputsHelp : null}>
      {inputs.length === 0 ? (
        <p className={styles.note}>{say.inputsNone}</p>
      ) : (
        <DataTable
          caption={say.inputsTable}
          rows={inputs}
          rowKey={({ kind, id, year }) => `${kind} ${id} ${year ?? ""}`}
          columns={[
            {
              key: "input",
              header: words.input,
              cell: ({ label, year, place }) => (
                <>
                  {year === null ? label : `${label} ${year}`}
                  <br />
                  {place ? <PlaceButton place={place} /> : <span className={styles.none}>{say.noCell}</span>}
                </>
              ),
            },
            ...runs.map(({ id, name }, index) => ({
              key: id ?? "",
              header: name,
              cell: ({ values, unit }: (typeof inputs)[number]) => {
                const value = values[index];
                return value ? alike(values, unit, (each) => quantity(each, unit))(value) : texts.unknown;
              },
            })),
          ]}
        />
      )}
    </Section>
  );
}
