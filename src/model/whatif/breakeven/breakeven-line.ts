import type { Decimal } from "../../money/decimal";
import type { Plan } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import type { WhatIfFigures } from "../outcome/range";
import { axisOf, type TwoWayAxis } from "../sensitivity/two-way";
import type { VariedInput } from "../sensitivity/varying";
import { breakeven, type BreakevenAnswer, type BreakevenVerdict } from "./breakeven";

/** Of two inputs the pairs at which an outcome is just the threshold: on one side of the line it is more, on the other less. */
export interface BreakevenLine {
  readonly outcome: Outcome;
  readonly threshold: Decimal;
  readonly x: VariedInput;
  readonly y: Pick<TwoWayAxis, "input" | "varying">;
  readonly points: readonly BreakevenPoint[];
}

export interface BreakevenPoint {
  readonly x: Decimal;
  readonly verdict: BreakevenVerdict;
  /** The values of the other input that belong to it: none, one, or several. */
  readonly ys: readonly BreakevenAnswer[];
}

/**
 * For each value of one input, the values of another at which the outcome is just the threshold.
 *
 * @throws RangeError for inputs that cannot be varied so, and for one input twice
 */
export function breakevenLine(
  plan: Plan,
  figures: WhatIfFigures,
  { outcome, threshold }: { readonly outcome: Outcome; readonly threshold: Decimal },
  x: TwoWayAxis,
  y: Pick<TwoWayAxis, "input" | "varying">,
): BreakevenLine {
  if (x.input === y.input) throw new RangeError(`${x.input} cannot be both sides of a line`);
  const along = axisOf(plan, figures, x);
  const points = x.xs.map((value): BreakevenPoint => {
    const inputs = new Map([...figures.inputs, [x.input, along.valuesAt(value)]]);
    const { verdict, answers } = breakeven(plan, { ...figures, inputs }, { ...y, outcome, threshold });
    return { x: value, verdict, ys: answers };
  });
  return { outcome, threshold, x: along, y, points };
}
