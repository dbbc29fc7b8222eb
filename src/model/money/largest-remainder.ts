import { apportion } from "./apportion";
import { Decimal, ZERO } from "./decimal";
import { total, wholeNumbers } from "./whole-numbers";

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
  const order = inTieOrder(claims);
  const shares = apportion(unitsOf(amount.abs(), unit), wholeWeights(order.map(({ claim }) => claim)));
  const sign = amount.isNegative() ? -1 : 1;
  const split = claims.map(() => ZERO);
  order.forEach(({ index }, place) => {
    split[index] = euros(shares[place] ?? 0n, unit, sign);
  });
  return split;
}

/** The claims with their places, the one that goes first in a tie first: of equal keys the first. */
export function inTieOrder(claims: readonly Claim[]): readonly { readonly claim: Claim; readonly index: number }[] {
  return claims.map((claim, index) => ({ claim, index })).sort((a, b) => compareKeys(a.claim.key, b.claim.key));
}

/** @throws RangeError when a weight is negative or none is positive */
export function wholeWeights(claims: readonly Claim[]): readonly bigint[] {
  const weights = wholeNumbers(claims.map(({ weight }) => weight));
  if (weights.some((weight) => weight < 0n)) throw new RangeError("a weight in a split cannot be negative");
  if (total(weights) === 0n) throw new RangeError("a split needs at least one positive weight");
  return weights;
}

/** How many units an amount is. @throws RangeError when it is no whole number of them */
export function unitsOf(amount: Decimal, unit: Decimal): bigint {
  if (!unit.isPositive() || unit.isZero()) throw new RangeError("the unit of a split must be positive");
  const units = amount.div(unit);
  if (!units.isInteger()) throw new RangeError("the amount of a split must be a whole number of units");
  return BigInt(units.toFixed(0));
}

/** Units as euros; never a negative zero. */
export function euros(units: bigint, unit: Decimal, sign: 1 | -1 = 1): Decimal {
  return units === 0n ? ZERO : new Decimal(units.toString()).times(unit).times(sign);
}

/** Rounds to whole units, halves away from zero. */
export function roundToUnit(amount: Decimal, unit: Decimal): Decimal {
  return new Decimal(amount.div(unit).toFixed(0)).times(unit);
}

/** By code unit, so that the outcome does not hang on the language of the machine. */
function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
