import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputId } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import type { Outcome } from "../../../model/whatif/outcome/outcome";
import type { WhatIfFigures } from "../../../model/whatif/outcome/range";
import { tornado } from "../../../model/whatif/sensitivity/tornado";
import { twoWay, type TwoWayTable } from "../../../model/whatif/sensitivity/two-way";
import { DataTable } from "../../parts/DataTable";
import { Panel } from "../../parts/Panel";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { axisText, axisValues } from "../parts/axis";
import { InputSelect } from "../parts/InputSelect";
import { largestOf, shownAs } from "../parts/outcome-format";
import type { MattersProps } from "./matters-props";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** The outcome over a grid of two assumptions, each over its own low and high. */
export function TwoWayPart({ run: { plan, figures }, outcome }: MattersProps) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { matters: say } = words;
  const styles = useStyles();
  const foremost = useMemo(
    () => (tornado(plan, figures, outcome)?.bars ?? []).map(({ range }) => range.input.id),
    [plan, figures, outcome],
  );
  const [wantedDown, setDown] = useState<InputId>("");
  const [wantedAcross, setAcross] = useState<InputId>("");
  const down = wantedDown || (foremost[0] ?? "");
  const across = wantedAcross || (foremost.find((id) => id !== down) ?? "");
  const table = useMemo(() => gridOf(plan, figures, outcome, across, down), [plan, figures, outcome, across, down]);
  if (foremost.length < 2) return <Panel title={say.titleNone} />;
  const offers = ({ id }: { readonly id: InputId }) => foremost.includes(id);
  const shown = shownAs(outcome.unit, largestOf(table?.cells.flat() ?? []));
  return (
    <Panel
      title={table ? say.twoWayTitle(table.down.input.label, table.across.input.label) : say.spiderTitle(outcome.label)}
    >
      <div className={styles.content}>
        <InputSelect plan={plan} label={say.first} value={down} offers={offers} onPick={setDown} />
        <InputSelect
          plan={plan}
          label={say.second}
          value={across}
          offers={({ id }) => offers({ id }) && id !== down}
          onPick={setAcross}
        />
        {table && (
          <DataTable
            caption={say.twoWayTable(outcome.label, shown.unit)}
            rows={table.rows.map((x, at) => ({ x, at }))}
            rowKey={({ at }) => at}
            columns={[
              { key: "down", header: table.down.input.short, cell: ({ x }) => axisText(table.down, x) },
              ...table.columns.map((x, column) => ({
                key: String(column),
                header: axisText(table.across, x),
                cell: ({ at }: { readonly at: number }) => {
                  const value = table.cells[at]?.[column];
                  return value ? shown.format(value) : texts.unknown;
                },
              })),
            ]}
          />
        )}
      </div>
    </Panel>
  );
}

/** Null while one of the two has no low and high. */
function gridOf(
  plan: Plan,
  figures: WhatIfFigures,
  outcome: Outcome,
  across: InputId,
  down: InputId,
): TwoWayTable | null {
  const [one, other] = [axisValues(plan, figures, across), axisValues(plan, figures, down)];
  if (!one || !other || across === down) return null;
  return twoWay(plan, figures, outcome, { across: { input: across, xs: one }, down: { input: down, xs: other } });
}
