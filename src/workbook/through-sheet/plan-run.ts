import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import type { Figures } from "../../model/plan/figures";
import type { Scenario } from "../../model/plan/scenario";
import { list } from "../../model/text/dutch";
import { applyScenario } from "../../model/whatif/scenario/apply-scenario";
import type { CellWrite } from "../cells/cell-write";
import type { Grid } from "../cells/grid";
import type { Connection } from "../connect/connection";
import { changeOfInputs } from "../writing/input-changes";

/** What a scenario asks of the user's own cells, and what the model makes of the same. */
export interface PlannedRun {
  readonly scenario: Scenario | null;
  readonly writes: readonly CellWrite[];
  /** Those cells as they are. */
  readonly before: readonly CellWrite[];
  /** The figures with just what the cells can hold: what the sheet is compared with. */
  readonly figures: Figures;
  /** Dutch sentences. */
  readonly notThroughSheet: readonly string[];
}

export function planRun(
  { plan, figures, links }: Pick<Connection, "plan" | "figures" | "links">,
  scenario: Scenario | null,
  grids: readonly Grid[],
): PlannedRun {
  if (scenario === null) return { scenario, writes: [], before: [], figures, notThroughSheet: [] };
  const applied = applyScenario(plan, figures, scenario);
  const changed = changedInputs(figures, applied.figures);
  const { writes, before, notLinked } = changeOfInputs(changed, links, grids);
  const inputs = new Map(figures.inputs);
  for (const [id, values] of changed) if (!notLinked.includes(id)) inputs.set(id, values);
  const labels = notLinked.map((id) => plan.inputs.find((input) => input.id === id)?.label ?? id);
  return {
    scenario,
    writes,
    before,
    figures: { ...figures, inputs },
    notThroughSheet: [
      ...applied.faults.map(({ message }) => message),
      ...(labels.length > 0
        ? [`Zonder eigen cel in de werkmap, en dus niet gewijzigd bij het narekenen: ${list(labels)}.`]
        : []),
      ...(Object.keys(scenario.series).length > 0
        ? ["Aantallen die het scenario rechtstreeks vastlegt, staan in geen cel; uw werkmap rekent ze zelf uit."]
        : []),
    ],
  };
}

/** Inputs that are known under the scenario, and other than they were. */
function changedInputs(before: Figures, under: Figures): ReadonlyMap<InputId, readonly Decimal[]> {
  return new Map(
    [...under.inputs].flatMap(([id, values]) => {
      const known = values.flatMap((value) => value ?? []);
      const isSame = JSON.stringify(values) === JSON.stringify(before.inputs.get(id));
      return isSame || known.length < values.length ? [] : [[id, known] as const];
    }),
  );
}
