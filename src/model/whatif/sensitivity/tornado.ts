import { contextOf } from "../../formula/amounts";
import { ZERO, type Decimal } from "../../money/decimal";
import type { InputId } from "../../plan/expression";
import type { Plan } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import { rangeOf, type InputRange, type InputValues, type RangeOptions, type WhatIfFigures } from "../outcome/range";
import { gradientOf, type Gradient } from "./gradient";

/** What one input does to an outcome over its own low–high, all else equal. */
export interface TornadoBar {
  readonly range: InputRange;
  /** The outcome with the input at its low, and at its high. */
  readonly atLow: Decimal;
  readonly atHigh: Decimal;
  /** How far apart the outcome lies between the lowest and the highest of low, high and as it is; not negative. */
  readonly swing: Decimal;
  /** Whether the outcome is a straight line in between. */
  readonly linear: boolean;
}

export interface Tornado {
  readonly outcome: Outcome;
  /** The outcome as the figures have it. */
  readonly base: Decimal;
  /** Widest first; what does nothing has none. */
  readonly bars: readonly TornadoBar[];
  /** Inputs with an effect but without a low and a high: calendar years. */
  readonly without: readonly InputId[];
}

export interface TornadoOptions extends RangeOptions {
  /** Only so many bars. */
  readonly top?: number;
}

/**
 * Which assumption matters most to an outcome. Exact: along a straight line by the derivative, else worked out again.
 *
 * @returns null while the outcome is unknown
 */
export function tornado(
  plan: Plan,
  figures: WhatIfFigures,
  outcome: Outcome,
  { top, ...options }: TornadoOptions = {},
): Tornado | null {
  const of = new OutcomeFunction(plan, figures, outcome);
  const base = of.base();
  if (base === null) return null;
  const gradient = gradientOf(contextOf(plan, figures), outcome);
  const without: InputId[] = [];
  const bars = of.inputs().flatMap((id): TornadoBar[] => {
    const range = rangeOf(plan, figures, id, options);
    if (!range) {
      without.push(id);
      return [];
    }
    const bar = barOf(of, base, gradient, range);
    return bar && !bar.swing.isZero() ? [bar] : [];
  });
  const sorted = bars.sort((a, b) => b.swing.comparedTo(a.swing));
  return { outcome, base, bars: sorted.slice(0, top), without };
}

function barOf(of: OutcomeFunction, base: Decimal, gradient: Gradient | null, range: InputRange): TornadoBar | null {
  const { id } = range.input;
  const linear = of.isLinearIn(id);
  const slopes = linear ? gradient?.get(id) : undefined;
  const at = (values: InputValues) =>
    slopes ? base.plus(along(slopes, range.base, values)) : of.at(new Map([[id, values]]));
  const [atLow, atHigh] = [at(range.low), at(range.high)];
  if (atLow === null || atHigh === null) return null;
  const ends = [base, atLow, atHigh].sort((a, b) => a.comparedTo(b));
  const swing = (ends[2] ?? base).minus(ends[0] ?? base);
  return { range, atLow, atHigh, swing, linear };
}

/** What a straight line gains from one set of values to another. */
function along(slopes: readonly Decimal[], from: InputValues, to: InputValues): Decimal {
  return slopes.reduce((gain, slope, at) => {
    const [before, after] = [from[at], to[at]];
    return before && after ? gain.plus(slope.times(after.minus(before))) : gain;
  }, ZERO);
}
