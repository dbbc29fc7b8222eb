import { Decimal } from "../../../model/money/decimal";
import type { InputDefinition } from "../../../model/plan/plan";

/** What a plan published for an input, as evidence: equal figures say a lot, figures of another size too. */
export interface Published {
  readonly values: readonly Decimal[];
  /** How many digits there are to be equal by: 2 says next to nothing, 303.279 nearly all. */
  readonly digits: number;
  /** The largest amount, without its sign; 0 where nothing or only zeros were published. */
  readonly size: Decimal;
}

export function publishedOf({ published }: InputDefinition): Published {
  const values = published.map((text) => new Decimal(text));
  const distinct = new Set(values.filter((value) => !value.isZero()).map((value) => value.abs().toString()));
  return {
    values,
    digits: [...distinct].reduce((total, text) => total + significant(text), 0),
    size: sizeOf(values),
  };
}

/** Digits without leading and trailing zeros: 12.046 has five, 3.000 one. */
function significant(text: string): number {
  return text.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
}

export function sizeOf(values: readonly Decimal[]): Decimal {
  return Decimal.max(0, ...values.map((value) => value.abs()));
}

/** True where these figures are the published ones, and not all zero. */
export function areEqual({ values, size }: Published, found: readonly (Decimal | null)[], scale: string): boolean {
  if (size.isZero() || found.length !== values.length) return false;
  return found.every((value, index) => value?.times(scale).equals(values[index] ?? Number.NaN) ?? false);
}

/** How far figures lie from what was published, as a logarithm: 0 is as large. Zeros say nothing. */
export function distanceTo({ size }: Published, found: readonly Decimal[], scale: string): number {
  const own = sizeOf(found).times(scale);
  return size.isZero() || own.isZero() ? 0 : Math.abs(Math.log(own.div(size).toNumber()));
}
