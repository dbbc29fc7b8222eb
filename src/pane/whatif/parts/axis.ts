import type { Decimal } from "../../../model/money/decimal";
import type { InputId } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import { percent } from "../../../model/text/dutch";
import { quantity } from "../../../model/text/units";
import { rangeOf, type WhatIfFigures } from "../../../model/whatif/outcome/range";
import { axisOf, evenly } from "../../../model/whatif/sensitivity/two-way";
import type { VariedInput } from "../../../model/whatif/sensitivity/varying";
import { defaultVariation } from "../../../model/whatif/simulation/default-variation";

/** Odd, so that the middle of a percentage is the plan itself. */
const STEPS = 5;

/** Whether an input is wholly known and has anywhere to go. */
export function canVary(plan: Plan, figures: WhatIfFigures, input: InputId): boolean {
  return defaultVariation(plan, figures, input) !== null;
}

/** From the low of an input to its high; a series by the factors that reach them. */
export function axisValues(plan: Plan, figures: WhatIfFigures, input: InputId): readonly Decimal[] | null {
  const range = rangeOf(plan, figures, input);
  if (!range || !canVary(plan, figures, input)) return null;
  const axis = axisOf(plan, figures, { input });
  if (axis.varying.by !== "factor") {
    const [low, high] = [range.low[0], range.high[0]];
    return low && high ? evenly(low, high, STEPS) : null;
  }
  const at = range.base.findIndex((value) => !value.isZero());
  const [base, low, high] = [range.base[at], range.low[at], range.high[at]];
  return base && low && high ? evenly(low.div(base), high.div(base), STEPS) : null;
}

/** A value in its unit, a factor as a percentage of what the plan says. */
export function axisText({ input, varying }: Pick<VariedInput, "input" | "varying">, x: Decimal): string {
  return varying.by === "factor" ? percent(x) : quantity(x, input.unit);
}
