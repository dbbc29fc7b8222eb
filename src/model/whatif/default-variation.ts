import type { Plan } from "../businesscase/plan";
import { Decimal, ONE } from "../money/decimal";
import { rangeOf } from "./range";
import type { InputRange, RangeOptions, WhatIfFigures } from "./range";
import type { VariedInput } from "./simulation-choices";

/** An input to vary as its range has it, and where that range comes from. */
export interface DefaultVariation {
  readonly varied: VariedInput;
  readonly range: InputRange;
}

/**
 * How an input varies unless someone says otherwise: a triangle over its low and high, with the figure itself as the
 * mode. A series varies as a factor, every year alike, as far as all its years have room.
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
  if (range === null) return null;
  const { base, low, high } = range;
  if (base.length === 1) return triangle(range, "value", low, base, high);
  const known = base.flatMap((value, year) => (value.isZero() ? [] : [year]));
  const factors = (values: readonly Decimal[]) => known.map((year) => (values[year] ?? ONE).div(base[year] ?? ONE));
  return triangle(range, "factor", factors(low), [ONE], factors(high));
}

/** @param low per year; the highest of them, so that no year is drawn beyond its own; and so for `high` */
function triangle(
  range: InputRange,
  as: VariedInput["as"],
  low: readonly Decimal[],
  mode: readonly Decimal[],
  high: readonly Decimal[],
): DefaultVariation | null {
  const [middle] = mode;
  if (!middle || low.length === 0) return null;
  const ends = low.map((value, year) => [value, high[year] ?? value].sort((a, b) => a.cmp(b)));
  const lowest = Decimal.min(middle, Decimal.max(...ends.flatMap(([least]) => least ?? [])));
  const highest = Decimal.max(middle, Decimal.min(...ends.flatMap(([, most]) => most ?? [])));
  if (lowest.eq(highest)) return null;
  const [least, most] = [lowest.toNumber(), highest.toNumber()];
  const distribution = { kind: "triangular", low: least, mode: middle.toNumber(), high: most } as const;
  return { varied: { input: range.input.id, as, distribution }, range };
}
