import type { Figures } from "../../src/model/plan/figures";
import type { Plan } from "../../src/model/plan/plan";
import type { Outcome } from "../../src/model/whatif/outcome/outcome";
import { outcomeKinds, outcomeOf } from "../../src/model/whatif/outcome/outcomes";
import type { OutcomeChoice, SimulationChoices, VariedInput } from "../../src/model/whatif/simulation/choices";
import { defaultVariation } from "../../src/model/whatif/simulation/default-variation";
import type { Distribution } from "../../src/model/whatif/simulation/distribution";

export const INPUTS = 30;

/** What is asked per year too; all else over all years. */
const PER_YEAR = ["total.result", "total.impact", "total.cost", "total.zvw", "total.sd", "wait-list.stock"];

/**
 * Totals per year, rows, components, the wait list and its milestones.
 * @throws RangeError where one of them is no longer called so: a bench of nothing is fast
 */
export function allOutcomes(
  plan: Plan,
  figures: Pick<Figures, "milestones">,
): readonly (OutcomeChoice & { readonly outcome: Outcome })[] {
  const kinds = outcomeKinds(plan, figures);
  const rows = plan.rows.map(({ id }) => id);
  for (const id of [...PER_YEAR, ...rows]) {
    if (!kinds.some((kind) => kind.id === id)) throw new RangeError(`${plan.id} has no ${id}`);
  }
  return kinds
    .filter(({ id }) => PER_YEAR.includes(id) || rows.includes(id) || /^(?:component|wait-list\.milestone)\./.test(id))
    .flatMap((kind) => {
      const years = PER_YEAR.includes(kind.id) ? (["all", ...plan.years] as const) : (["all"] as const);
      return years.flatMap((year) => {
        const outcome = outcomeOf(plan, kind, year);
        return outcome ? [{ kind: kind.id, year, outcome }] : [];
      });
    });
}

const UNIFORM: Distribution = { kind: "uniform", low: 0.9, high: 1.1 };
/** About a tenth less and more, by turns in four shapes: one costs more than another. */
const SHAPES: readonly Distribution[] = [
  UNIFORM,
  { kind: "triangular", low: 0.9, mode: 1, high: 1.1 },
  { kind: "pert", low: 0.9, mode: 1, high: 1.1 },
  { kind: "normal", mean: 1, deviation: 0.05, low: 0.8, high: 1.2 },
];

/** The first so many inputs that can vary, each as a factor. */
function variedInputs(plan: Plan, figures: Figures, count: number): readonly VariedInput[] {
  return plan.inputs
    .filter(({ id }) => defaultVariation(plan, figures, id) !== null)
    .slice(0, count)
    .map(({ id }, at) => ({ input: id, as: "factor", distribution: SHAPES[at % SHAPES.length] ?? UNIFORM }));
}

/** All outcomes of a plan over so many runs. */
export function choicesFor(plan: Plan, figures: Figures, runs: number, inputs = INPUTS): SimulationChoices {
  return {
    inputs: variedInputs(plan, figures, inputs),
    outcomes: allOutcomes(plan, figures).map(({ kind, year }) => ({ kind, year })),
    runs,
  };
}
