import type { Plan } from "../../../model/plan/plan";
import type { Outcome } from "../../../model/whatif/outcome/outcome";
import type { WhatIfFigures } from "../../../model/whatif/outcome/range";
import { tornado } from "../../../model/whatif/sensitivity/tornado";
import type { VariedInput } from "../../../model/whatif/simulation/choices";
import { defaultVariation } from "../../../model/whatif/simulation/default-variation";

/** So many that someone can still say of each what it may be. */
const AT_FIRST = 8;

/**
 * Which inputs to vary when nobody chose: those whose range somebody told, completed with what matters most to the
 * outcome.
 */
export function defaultInputs(plan: Plan, figures: WhatIfFigures, outcome: Outcome): readonly VariedInput[] {
  const bars = tornado(plan, figures, outcome)?.bars ?? [];
  const told = bars.filter(({ range }) => range.basis !== "percent");
  const others = bars.filter(({ range }) => range.basis === "percent");
  return [...told, ...others]
    .slice(0, Math.max(told.length, AT_FIRST))
    .flatMap(({ range }) => defaultVariation(plan, figures, range.input.id)?.varied ?? []);
}
