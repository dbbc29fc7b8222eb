import { ranksOf } from "./ranks";

/**
 * Spearman's rank correlation of each input with each outcome: −1 to 1, 0 with one that never changes.
 *
 * @returns a row an outcome, with a number an input
 */
export function rankCorrelations(
  inputs: readonly Float64Array[],
  outcomes: readonly Float64Array[],
): readonly (readonly number[])[] {
  const standard = inputs.map(standardRanks);
  return outcomes.map((outcome) => {
    const own = standardRanks(outcome);
    return standard.map((input) => product(input, own));
  });
}

/** Ranks about their mean, with length 1; all zero where all are the same. */
function standardRanks(column: Float64Array): Float64Array {
  const ranks = ranksOf(column);
  const middle = (ranks.length - 1) / 2;
  for (let i = 0; i < ranks.length; i += 1) ranks[i] = (ranks[i] ?? NaN) - middle;
  const norm = Math.sqrt(product(ranks, ranks));
  if (norm > 0) for (let i = 0; i < ranks.length; i += 1) ranks[i] = (ranks[i] ?? NaN) / norm;
  return ranks;
}

/** In four sums that do not wait for each other. */
function product(a: Float64Array, b: Float64Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const whole = a.length - (a.length % 4);
  for (let i = 0; i < whole; i += 4) {
    first += (a[i] ?? NaN) * (b[i] ?? NaN);
    second += (a[i + 1] ?? NaN) * (b[i + 1] ?? NaN);
    third += (a[i + 2] ?? NaN) * (b[i + 2] ?? NaN);
    fourth += (a[i + 3] ?? NaN) * (b[i + 3] ?? NaN);
  }
  for (let i = whole; i < a.length; i += 1) first += (a[i] ?? NaN) * (b[i] ?? NaN);
  return first + second + (third + fourth);
}
