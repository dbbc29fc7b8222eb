import { contextOf } from "../../formula/amounts";
import { ZERO, sum, sumKnown, type Decimal } from "../../money/decimal";
import type { InputDefinition, Plan } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import type { WhatIfFigures } from "../outcome/range";
import { gradientOf } from "./gradient";

/** What one input does to an outcome, over whatever years it is about, all else equal. */
export interface OutcomeSensitivity {
  readonly input: InputDefinition;
  /** The change of the outcome per one unit of the input, in all years alike. */
  readonly perUnit: Decimal;
  /** The change when the input grows by a hundredth of itself; null for a calendar year, and while a value is unknown. */
  readonly perHundredth: Decimal | null;
  /**
   * By how many hundredths the outcome grows when the input grows by one: 1 where it is proportional. Null where the
   * outcome is zero, or `perHundredth` null.
   */
  readonly elasticity: Decimal | null;
  /** Whether a change twice as large has just twice the effect; otherwise all hold for small changes only. */
  readonly linear: boolean;
}

/**
 * Every input that an outcome rests on, the one that matters most first: over one year, or over all together.
 *
 * @returns none while the outcome is unknown
 */
export function sensitivitiesOf(plan: Plan, figures: WhatIfFigures, outcome: Outcome): readonly OutcomeSensitivity[] {
  const gradient = gradientOf(contextOf(plan, figures), outcome);
  if (!gradient) return [];
  const of = new OutcomeFunction(plan, figures, outcome);
  const base = of.base();
  const all = plan.inputs.flatMap((input): OutcomeSensitivity[] => {
    const slopes = gradient.get(input.id);
    if (!slopes) return [];
    const values = figures.inputs.get(input.id) ?? [];
    // A year without effect need not be known.
    const effects = slopes.map((slope, at) => (slope.isZero() ? ZERO : (values[at]?.times(slope) ?? null)));
    const perHundredth = input.unit === "year" ? null : (sum(effects)?.div(100) ?? null);
    const elasticity = base === null || base.isZero() ? null : (perHundredth?.times(100).div(base) ?? null);
    return [{ input, perUnit: sumKnown(slopes), perHundredth, elasticity, linear: of.isLinearIn(input.id) }];
  });
  return all.sort((a, b) => size(b).comparedTo(size(a)));
}

function size({ perHundredth }: OutcomeSensitivity): Decimal {
  return perHundredth?.abs() ?? ZERO;
}
