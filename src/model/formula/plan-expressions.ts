import type { Expression } from "../plan/expression";
import type { Plan } from "../plan/plan";

/** Everything that a plan calculates, rows first: what stands on the sheet, and what an input can have an effect on. */
export function planExpressions(plan: Plan): readonly Expression[] {
  return [
    ...plan.rows.map(({ amount }) => amount),
    ...plan.rows.flatMap(({ structuralInRequest }) => structuralInRequest ?? []),
    plan.waitList.off,
    ...(plan.beside ?? []),
    ...plan.bandwidths.map(({ of }) => of),
  ];
}
