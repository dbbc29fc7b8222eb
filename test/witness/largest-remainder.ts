import { Decimal, ZERO, sum, type Numeric } from "./number";

export interface Share {
  readonly code: string;
  readonly weight: Numeric;
}

/**
 * Whole euros by weight, adding up to the rounded amount: everyone the part below, then one more for the largest
 * remainders, ties by code (Hamilton).
 */
export function largestRemainder(amount: Numeric, shares: readonly Share[]): Map<string, Decimal> {
  const whole = new Decimal(amount).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const weights = sum(shares.map(({ weight }) => new Decimal(weight)));
  const parts = shares.map(({ code, weight }) => {
    const exact = whole.times(weight).div(weights);
    return { code, floor: exact.floor(), rest: exact.minus(exact.floor()) };
  });
  const left = whole.minus(sum(parts.map(({ floor }) => floor))).toNumber();
  const first = [...parts].sort((a, b) => b.rest.cmp(a.rest) || (a.code < b.code ? -1 : 1)).slice(0, left);
  const favoured = new Set(first.map(({ code }) => code));
  return new Map(parts.map(({ code, floor }) => [code, floor.plus(favoured.has(code) ? 1 : ZERO)]));
}
