import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Decimal } from "../../../model/money/decimal";
import type { InputId } from "../../../model/plan/expression";
import type { InputDefinition } from "../../../model/plan/plan";
import { number } from "../../../model/text/dutch";
import { quantity } from "../../../model/text/units";
import { spider, type SpiderLine } from "../../../model/whatif/sensitivity/spider";
import { tornado } from "../../../model/whatif/sensitivity/tornado";
import { DataTable } from "../../parts/DataTable";
import { Panel } from "../../parts/Panel";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts, type WhatIfTexts } from "../../texts/whatif";
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
  const { lines } = drawn;
  const shown = shownAs(outcome.unit, largestOf(lines.flatMap(({ outcomes }) => outcomes)));
  const percent = (value: Decimal | number) => `${number(new Decimal(value))}%`;
  return (
    <Panel title={say.spiderTitle(outcome.label)}>
      <div className={styles.content}>
        {lines.length > 0 && (
          <LineChart
            caption={say.spiderChart(shown.unit)}
            lines={lines.map(({ input, outcomes, beyond }) => ({
              name: input.label,
              short: input.short,
              ...noteOf(input, beyond, drawn.percents, say),
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
            ...lines.map(({ input, outcomes, beyond }, index) => ({
              key: input.id,
              header: `${index + 1}. ${input.short}`,
              cell: ({ value: percent, at }: { readonly value: Decimal; readonly at: number }) => {
                const value = outcomes[at];
                if (value) return shown.format(value);
                return isBeyond(percent, beyond) ? say.impossible : texts.unknown;
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

type Beyond = SpiderLine["beyond"];

function isBeyond(percent: Decimal, { above, below }: Beyond): boolean {
  return (above !== null && percent.gte(above)) || (below !== null && percent.lte(below));
}

/** Why a line stops before the last percentage, or begins after the first. */
function noteOf(
  { bounds, unit }: InputDefinition,
  beyond: Beyond,
  percents: readonly Decimal[],
  { stops, begins }: WhatIfTexts["matters"],
): { readonly note?: string } {
  const inside = percents.filter((percent) => !isBeyond(percent, beyond));
  const [first, last] = [inside[0], inside.at(-1)];
  const limit = (bound: string | number) => quantity(new Decimal(bound), unit);
  const notes = [
    ...(beyond.above && last ? [stops(`${number(last)}%`, limit(bounds.max))] : []),
    ...(beyond.below && first ? [begins(`${number(first)}%`, limit(bounds.min))] : []),
  ];
  return notes.length === 0 ? {} : { note: notes.join("; ") };
}
