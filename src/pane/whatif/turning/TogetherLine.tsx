import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Decimal } from "../../../model/money/decimal";
import type { InputId } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import { breakevenLine } from "../../../model/whatif/breakeven/breakeven-line";
import type { Outcome } from "../../../model/whatif/outcome/outcome";
import type { WhatIfFigures } from "../../../model/whatif/outcome/range";
import { axisOf } from "../../../model/whatif/sensitivity/two-way";
import { DataTable } from "../../parts/DataTable";
import { useWhatIfTexts } from "../../texts/whatif";
import { LineChart } from "../charts/LineChart";
import { axisText, axisValues, canVary } from "../parts/axis";
import { InputSelect } from "../parts/InputSelect";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: "0" },
});

interface Props {
  readonly plan: Plan;
  readonly figures: WhatIfFigures;
  readonly outcome: Outcome;
  readonly threshold: Decimal;
  readonly first: InputId;
  /** The inputs that the outcome rests on. */
  readonly telling: ReadonlySet<InputId>;
}

/** Two assumptions at once: for each value of the first, the value of the second at which the limit just holds. */
export function TogetherLine({ plan, figures, outcome, threshold, first, telling }: Props) {
  const words = useWhatIfTexts();
  const { turning: say } = words;
  const styles = useStyles();
  const [second, setSecond] = useState<InputId>("");
  const line = useMemo(() => {
    const xs = axisValues(plan, figures, first);
    if (second === "" || second === first || !xs || !canVary(plan, figures, second)) return null;
    const ends = { along: axisOf(plan, figures, { input: first }), other: axisOf(plan, figures, { input: second }) };
    return {
      ...ends,
      ...breakevenLine(plan, figures, { outcome, threshold }, { input: first, xs }, { input: second }),
    };
  }, [plan, figures, outcome, threshold, first, second]);
  const points = line?.points.flatMap(({ x, ys: [y] }) => (y ? [{ x: x.toNumber(), y: y.x.toNumber() }] : [])) ?? [];
  const caption = line ? say.lineChart(line.other.input.label, line.along.input.label) : "";
  return (
    <div className={styles.part}>
      <InputSelect
        plan={plan}
        label={say.line}
        placeholder={words.editor.pick}
        value={second}
        offers={({ id }) => telling.has(id) && id !== first && canVary(plan, figures, id)}
        onPick={setSecond}
      />
      {line && points.length > 1 && (
        <LineChart
          caption={caption}
          lines={[{ name: line.other.input.label, points }]}
          xText={(x) => axisText(line.along, new Decimal(x))}
          yText={(y) => axisText(line.other, new Decimal(y))}
        />
      )}
      {line && (
        <DataTable
          caption={`${caption}. ${say.lineHelp}`}
          rows={line.points}
          rowKey={({ x }) => x.toFixed()}
          columns={[
            { key: "first", header: line.along.input.short, cell: ({ x }) => axisText(line.along, x) },
            {
              key: "second",
              header: line.other.input.short,
              cell: ({ ys }) => ys.map(({ x }) => axisText(line.other, x)).join(" / ") || say.lineNone,
            },
          ]}
        />
      )}
    </div>
  );
}
