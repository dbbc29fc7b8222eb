import type { Expression } from "../../../src/model/plan/expression";
import type { Milestone } from "../../../src/model/plan/figures";
import type { InputDefinition, Plan, RowDefinition } from "../../../src/model/plan/plan";
import type { Outcome } from "../../../src/model/whatif/outcome/outcome";
import { outcomeKind, outcomeOf } from "../../../src/model/whatif/outcome/outcomes";
import { twente } from "../../../src/plans";

/** An outcome of a plan by the id of its kind; all years together unless one is named. */
export function outcome(plan: Plan, id: string, year: number | "all" = "all", milestones: readonly Milestone[] = []) {
  const kind = outcomeKind(plan, { milestones }, id);
  const found = kind && outcomeOf(plan, kind, year);
  if (!found) throw new Error(`${plan.id} has no outcome ${id} ${year}`);
  return found satisfies Outcome;
}

interface Own {
  readonly values: readonly string[];
  readonly bounds?: InputDefinition["bounds"];
  readonly range?: InputDefinition["range"];
}

/** A plan of one row in three years, with nothing but these inputs. */
export function onePlan(amount: Expression, inputs: Readonly<Record<string, Own>>): Plan {
  const [row] = twente.rows;
  const [input] = twente.inputs;
  if (!row || !input) throw new Error("Twente has rows and inputs");
  const own: RowDefinition = { ...row, id: "row", component: "0", amount };
  return {
    ...twente,
    years: [2025, 2026, 2027],
    rows: [own],
    inputs: Object.entries(inputs).map(([id, { values, bounds, range }]) => ({
      ...input,
      id,
      label: id,
      unit: "eur",
      perYear: values.length > 1,
      published: values,
      bounds: bounds ?? { min: "-1000", max: "1000" },
      ...(range && { range }),
    })),
  };
}
