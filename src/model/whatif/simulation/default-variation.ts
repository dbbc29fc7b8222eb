import type { Decimal } from "../../money/decimal";
import type { Plan } from "../../plan/plan";
import { rangeOf, type InputRange, type RangeOptions, type WhatIfFigures } from "../outcome/range";
import type { VariedInput } from "./choices";

/** An input to vary as its range has it, and where that range comes from. */
export interface DefaultVariation {
  readonly varied: VariedInput;
  readonly range: InputRange;
}

/**
 * How an input varies unless someone says otherwise: a triangle over its low and high, with the figure itself as the
 * mode. A series varies as a factor: published for each year, years with a narrower range go along less; a percentage is
 * cut off at what every year has room for.
 *
 * @returns null for an input without a range, or whose range leaves nothing to draw
 */
export function defaultVariation(
  plan: Plan,
  figures: WhatIfFigures,
  input: string,
  options: RangeOptions = {},
): DefaultVariation | null {
  const range = rangeOf(plan, figures, input, options);
  const drawn = range && (range.base.length === 1 ? valueDrawn(range) : factorDrawn(range));
  return drawn && { varied: { input, ...drawn }, range };
}

type Drawn = Omit<VariedInput, "input">;

function valueDrawn({ low: [low], base: [base], high: [high] }: InputRange): Drawn | null {
  if (!low || !base || !high) return null;
  const distribution = triangle([low.toNumber(), high.toNumber()], base.toNumber());
  return distribution && { as: "value", distribution };
}

/** Low and high as parts of the figure itself. */
interface YearRange {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

function factorDrawn({ base, low, high, basis }: InputRange): Drawn | null {
  const years = base.flatMap((value, year) => (value.isZero() ? [] : [partsOf(year, value, low[year], high[year])]));
  const widest = years.reduce<YearRange | null>((a, b) => (a && widthOf(a) >= widthOf(b) ? a : b), null);
  if (!widest || widthOf(widest) === 0) return null;
  if (basis === "percent" || basis === "same") {
    const ends = [Math.max(...years.map((year) => year.low)), Math.min(...years.map((year) => year.high))];
    const distribution = triangle(ends, 1);
    return distribution && { as: "factor", distribution };
  }
  const distribution = triangle([widest.low, widest.high], 1);
  if (!distribution) return null;
  const weights = base.map((_, year) => {
    const own = years.find((each) => each.year === year);
    return own ? widthOf(own) / widthOf(widest) : 0;
  });
  // The same range in every year, but for the last digits of a quotient.
  const isEven = weights.every((weight) => weight > 1 - 1e-12);
  return { as: "factor", distribution, ...(!isEven && { weights }) };
}

function partsOf(year: number, base: Decimal, low = base, high = base): YearRange {
  const [least, most] = [low.div(base).toNumber(), high.div(base).toNumber()];
  return { year, low: Math.min(least, most), high: Math.max(least, most) };
}

function widthOf({ low, high }: YearRange): number {
  return high - low;
}

/** Null where there is nothing between the ends. */
function triangle(ends: readonly number[], mode: number) {
  const [low, high] = [Math.min(mode, ...ends), Math.max(mode, ...ends)];
  return low < high ? ({ kind: "triangular", low, mode, high } as const) : null;
}
