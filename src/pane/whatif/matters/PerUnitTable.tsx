import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { number } from "../../../model/text/dutch";
import { changeText, stepOf } from "../../../model/text/step";
import { sensitivitiesOf } from "../../../model/whatif/sensitivity/outcome-sensitivity";
import { DataTable } from "../../parts/DataTable";
import { LinkButton } from "../../parts/LinkButton";
import { Panel } from "../../parts/Panel";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import type { MattersProps } from "./matters-props";

const FIRST = 12;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** By how much an outcome moves per unit of each assumption, and by how much per hundredth. */
export function PerUnitTable({ run: { plan, figures }, outcome }: MattersProps) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { matters: say } = words;
  const styles = useStyles();
  const [top, setTop] = useState(FIRST);
  const all = useMemo(() => sensitivitiesOf(plan, figures, outcome), [plan, figures, outcome]);
  const [first] = all;
  return (
    <Panel title={first ? say.title(first.input.label, outcome.label) : words.unknownOutcome} lead={say.perUnitHelp}>
      <DataTable
        caption={say.perUnitTable(outcome.label)}
        rows={all.slice(0, top)}
        rowKey={({ input }) => input.id}
        columns={[
          { key: "input", header: words.input, cell: ({ input }) => input.label },
          {
            key: "hundredth",
            header: say.perHundredth,
            cell: ({ perHundredth }) => (perHundredth ? changeText(perHundredth, outcome.unit) : texts.unknown),
          },
          {
            key: "elasticity",
            header: say.elasticity,
            cell: ({ elasticity }) => (elasticity ? number(elasticity, 2) : texts.unknown),
          },
          {
            key: "unit",
            header: say.perUnit,
            text: true,
            cell: ({ input, perUnit, linear }) => {
              const { size, text } = stepOf(input.unit);
              const change = changeText(perUnit.times(size), outcome.unit);
              return `${text}: ${change} (${linear ? say.linear : say.notLinear})`;
            },
          },
        ]}
      />
      {all.length > top && (
        <p className={styles.note}>
          {say.top(top, all.length)}{" "}
          <LinkButton onClick={() => setTop((before) => before + FIRST)}>{say.add}</LinkButton>
        </p>
      )}
    </Panel>
  );
}
