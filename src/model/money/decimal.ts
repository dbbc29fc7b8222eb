import { Decimal as DecimalJs } from "decimal.js";

/**
 * The model's number: 40 significant digits, halves rounded away from zero as controllers do.
 *
 * A clone, so that no other user of decimal.js on the page can change our precision.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** The sum, or null as soon as one of the amounts is unknown: an unknown part makes an unknown whole. */
export function sum(amounts: Iterable<Decimal | null>): Decimal | null {
  let total = ZERO;
  for (const amount of amounts) {
    if (amount === null) return null;
    total = total.plus(amount);
  }
  return total;
}

/** Each amount with all before it: unknown from the first unknown one on. */
export function running(amounts: readonly (Decimal | null)[]): readonly (Decimal | null)[] {
  return amounts.map((_, index) => sum(amounts.slice(0, index + 1)));
}

/** What is left of an amount once a part is taken off, or null while that part is unknown. */
export function less(amount: Decimal, part: Decimal | null): Decimal | null {
  return part && amount.minus(part);
}

/** The product, or null as soon as one of the factors is unknown. */
export function product(factors: Iterable<Decimal | null>): Decimal | null {
  let total = ONE;
  for (const factor of factors) {
    if (factor === null) return null;
    total = total.times(factor);
  }
  return total;
}

/** The sum of amounts that are all known. */
export function sumKnown(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
