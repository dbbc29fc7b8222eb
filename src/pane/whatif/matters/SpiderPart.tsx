import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Decimal } from "../../../model/money/decimal";
import type { InputId } from "../../../model/plan/expression";
import { number } from "../../../model/text/dutch";
import { spider } from "../../../model/whatif/sensitivity/spider";
import { tornado } from "../../../model/whatif/sensitivity/tornado";
import { DataTable } from "../../parts/DataTable";
import { Panel } from "../../parts/Panel";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { LineChart } from "../charts/LineChart";
import { largestOf, shownAs } from "../parts/outcome-format";
import type { MattersProps } from "./matters-props";

/** Lines that can still be told apart in a narrow chart; and how many more are offered. */
const AT_FIRST = 4;
const OFFERED = 10;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  choices: { display: "flex", flexDirection: "column" },
});

/** The outcome while one assumption at a time moves by the same percentages: steep is what matters, bent is what turns. */
export function SpiderPart({ run: { plan, figures }, outcome }: MattersProps) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { matters: say } = words;
  const styles = useStyles();
  const foremost = useMemo(
    () => (tornado(plan, figures, outcome, { top: OFFERED })?.bars ?? []).map(({ range }) => range.input),
    [plan, figures, outcome],
  );
  const [own, setOwn] = useState<readonly InputId[] | null>(null);
  const chosen = own ?? foremost.slice(0, AT_FIRST).map(({ id }) => id);
  const drawn = useMemo(() => spider(plan, figures, outcome, chosen), [plan, figures, outcome, chosen]);
  if (drawn === null) return <Panel title={words.unknownOutcome} />;
  const lines = drawn.lines.map(({ input, outcomes }, index) => ({
    name: `${index + 1}. ${input.label}`,
    short: `${index + 1}. ${input.short}`,
    outcomes,
  }));
  const shown = shownAs(outcome.unit, largestOf(lines.flatMap(({ outcomes }) => outcomes)));
  const percent = (value: Decimal | number) => `${number(new Decimal(value))}%`;
  return (
    <Panel title={say.spiderTitle(outcome.label)}>
      <div className={styles.content}>
        {lines.length > 0 && (
          <LineChart
            caption={say.spiderChart(shown.unit)}
            lines={lines.map(({ name, outcomes }) => ({
              name,
              points: outcomes.flatMap((value, at) =>
                value ? [{ x: drawn.percents[at]?.toNumber() ?? 0, y: value.toNumber() }] : [],
              ),
            }))}
            xText={percent}
            yText={(value) => shown.format(new Decimal(value))}
            mark={{ x: 0, y: drawn.base.toNumber() }}
          />
        )}
        <DataTable
          caption={say.spiderChart(shown.unit)}
          rows={drawn.percents.map((value, at) => ({ value, at }))}
          rowKey={({ at }) => at}
          columns={[
            { key: "percent", header: say.change, cell: ({ value }) => percent(value) },
            ...lines.map(({ name, short, outcomes }) => ({
              key: name,
              header: short,
              cell: ({ at }: { readonly at: number }) => {
                const value = outcomes[at];
                return value ? shown.format(value) : texts.unknown;
              },
            })),
          ]}
        />
        <Section title={say.spiderInputs}>
          <div className={styles.choices}>
            {foremost.map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) =>
                  setOwn(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
            ))}
          </div>
        </Section>
      </div>
    </Panel>
  );
}
