import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { DEFAULT_PERCENT } from "../../../model/whatif/outcome/range";
import { OutcomeFunction } from "../../../model/whatif/outcome/outcome-function";
import { tornado, type Tornado } from "../../../model/whatif/sensitivity/tornado";
import { KindSelect } from "../../payout/choices/KindSelect";
import { numberTyped } from "../../figures/typed";
import { DataTable } from "../../parts/DataTable";
import { LinkButton } from "../../parts/LinkButton";
import { Panel } from "../../parts/Panel";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { ChartFigure } from "../charts/ChartFigure";
import { NumberField } from "../parts/NumberField";
import { alone, largestOf, shownAs, valuesText, type Shown } from "../parts/outcome-format";
import { basisText } from "./basis-text";
import type { MattersProps } from "./matters-props";
import { TornadoRow } from "./TornadoRow";

/** The same percentage of each, so that they can be compared; or what was published of each. */
const MODES = ["same", "published"] as const;
type Mode = (typeof MODES)[number];

/** What fits in a pane without scrolling much. */
const FIRST = 10;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  bars: { listStyleType: "none", margin: "0", padding: "0" },
});

/** Each assumption over its own low and high, the widest first. */
export function TornadoPart({ run, outcome }: MattersProps) {
  const texts = useWhatIfTexts();
  const { matters: say } = texts;
  const styles = useStyles();
  const { plan, figures } = run;
  const [mode, setMode] = useState<Mode>("same");
  const [typed, setTyped] = useState(String(DEFAULT_PERCENT));
  const [top, setTop] = useState(FIRST);
  const percent = useDeferredValue(numberTyped(typed));
  const all = useMemo(
    () => (percent ? tornado(plan, figures, outcome, { percent, same: mode === "same" }) : null),
    [plan, figures, outcome, percent, mode],
  );
  const isWrong = numberTyped(typed) === null;
  const bars = all?.bars.slice(0, top) ?? [];
  return (
    <Panel title={titleOf(all, texts.unknownOutcome, say.titleNone, say.title)}>
      <div className={styles.content}>
        <KindSelect label={say.mode} kinds={say.modes} order={MODES} chosen={mode} onPick={setMode} />
        <NumberField
          label={mode === "same" ? say.percentSame : say.percent}
          value={typed}
          wrong={isWrong}
          onChange={setTyped}
        />
        {all && bars.length > 0 && (
          <>
            <Bars all={all} bars={bars} run={run} />
            <TornadoTable all={all} bars={bars} />
            {all.bars.length > bars.length && (
              <div>
                {say.top(bars.length, all.bars.length)}{" "}
                <LinkButton onClick={() => setTop((before) => before + FIRST)}>{say.add}</LinkButton>
              </div>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function titleOf(
  all: Tornado | null,
  unknown: string,
  none: string,
  title: (input: string, outcome: string) => string,
): string {
  if (all === null) return unknown;
  const [widest] = all.bars;
  return widest ? title(widest.range.input.label, all.outcome.label) : none;
}

interface PartProps {
  readonly all: Tornado;
  readonly bars: Tornado["bars"];
}

function shownOf({ all, bars }: PartProps): Shown {
  return shownAs(all.outcome.unit, largestOf([all.base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]));
}

function Bars({ all, bars, run }: PartProps & Pick<MattersProps, "run">) {
  const texts = useTexts();
  const { matters: say } = useWhatIfTexts();
  const styles = useStyles();
  const shown = shownOf({ all, bars });
  const ends = [all.base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].map((value) => value.toNumber());
  const { plan, planFigures, scenario, connection } = run;
  const planBase = scenario ? new OutcomeFunction(plan, planFigures, all.outcome).base() : all.base;
  const told = planBase ? shown.format(planBase) : texts.unknown;
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  return (
    <ChartFigure caption={say.chart(shown.unit, say.base(shown.format(all.base), scenario?.name ?? null, told))}>
      <ol className={styles.bars}>
        {bars.map((bar) => (
          <TornadoRow
            key={bar.range.input.id}
            bar={bar}
            base={all.base.toNumber()}
            domain={domain}
            format={shown.format}
            connection={connection}
          />
        ))}
      </ol>
    </ChartFigure>
  );
}

/** The same figures, for who rather reads than looks. */
function TornadoTable({ all, bars }: PartProps) {
  const texts = useWhatIfTexts();
  const { matters: say } = texts;
  const { unit } = all.outcome;
  const shown = shownOf({ all, bars });
  return (
    <DataTable
      caption={say.table(shown.unit)}
      rows={bars}
      rowKey={({ range }) => range.input.id}
      columns={[
        { key: "input", header: texts.input, cell: ({ range }) => range.input.label },
        {
          key: "low",
          header: say.low,
          cell: ({ atLow }) => <span title={alone(atLow, unit)}>{shown.format(atLow)}</span>,
        },
        {
          key: "high",
          header: say.high,
          cell: ({ atHigh }) => <span title={alone(atHigh, unit)}>{shown.format(atHigh)}</span>,
        },
        { key: "swing", header: say.swing, cell: ({ swing }) => shown.format(swing) },
        {
          key: "range",
          header: texts.turning.range,
          text: true,
          cell: ({ range }) =>
            `${say.values(valuesText(range.low, range.input.unit), valuesText(range.high, range.input.unit))}; ${basisText(range, texts)}`,
        },
      ]}
    />
  );
}
