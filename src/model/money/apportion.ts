import { total } from "./whole-numbers";

/**
 * Hamilton's rule on whole numbers: every weight gets its exact share of the units rounded down; the units left over
 * go, one each, to the largest remainders, the first of equals first.
 *
 * @param units how many to hand out, not negative
 * @param weights not negative, at least one positive
 */
export function apportion(units: bigint, weights: readonly bigint[]): bigint[] {
  const all = total(weights);
  const shares = weights.map((weight) => (units * weight) / all);
  const left = Number(units - total(shares));
  const lucky = weights
    .map((weight, index) => ({ index, remainder: (units * weight) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
    .slice(0, left);
  for (const { index } of lucky) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}
