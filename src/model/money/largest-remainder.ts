import { Decimal, ZERO, sumKnown } from "./decimal";

/** One party to a split. */
export interface Claim {
  /** Decides ties: the smaller key goes first. Municipalities use their CBS code. */
  readonly key: string;
  /** Any unit, not negative: inhabitants, hours, euros. */
  readonly weight: Decimal;
}

/**
 * Splits an amount over claims by largest remainder (Hamilton): each share is a whole number of units, and together
 * they are exactly the amount.
 *
 * Every claim first gets its exact share rounded down; the units left over go, one each, to the largest remainders,
 * ties by key. A negative amount is the exact mirror of the positive one, so a repayment undoes its payout.
 *
 * @param amount in euros; must itself be a whole number of units
 * @param unit the smallest part handed out, in euros: 1 for whole euros, 0.01 for cents
 * @returns one share per claim, in the order of the claims
 * @throws RangeError when a weight is negative, no weight is positive, or the amount is no whole number of units
 * @see https://en.wikipedia.org/wiki/Quota_method — Hamilton's rule
 */
export function splitByLargestRemainder(amount: Decimal, claims: readonly Claim[], unit: Decimal): readonly Decimal[] {
  if (!unit.isPositive() || unit.isZero()) throw new RangeError("the unit of a split must be positive");
  if (claims.some((claim) => claim.weight.isNegative() && !claim.weight.isZero())) {
    throw new RangeError("a weight in a split cannot be negative");
  }
  const totalWeight = sumKnown(claims.map((claim) => claim.weight));
  if (totalWeight.isZero()) throw new RangeError("a split needs at least one positive weight");
  const units = amount.abs().div(unit);
  if (!units.isInteger()) throw new RangeError("the amount of a split must be a whole number of units");

  const quotas = claims.map((claim) => {
    // Integer division keeps the remainder exact: a share such as 1/3 never meets a rounded quotient.
    const product = units.times(claim.weight);
    const whole = product.divToInt(totalWeight);
    return { whole, remainder: product.minus(whole.times(totalWeight)), key: claim.key };
  });
  const left = units.minus(sumKnown(quotas.map((quota) => quota.whole))).toNumber();
  const lucky = new Set(
    quotas
      .map((quota, index) => ({ ...quota, index }))
      .sort((a, b) => b.remainder.comparedTo(a.remainder) || compareKeys(a.key, b.key) || a.index - b.index)
      .slice(0, left)
      .map((quota) => quota.index),
  );
  const sign = amount.isNegative() ? -1 : 1;
  return quotas.map((quota, index) => {
    const share = quota.whole.plus(lucky.has(index) ? 1 : 0);
    return share.isZero() ? ZERO : share.times(unit).times(sign);
  });
}

/** By code unit, so that the outcome does not hang on the language of the machine. */
function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Rounds to whole units, halves away from zero. */
export function roundToUnit(amount: Decimal, unit: Decimal): Decimal {
  return new Decimal(amount.div(unit).toFixed(0)).times(unit);
}
