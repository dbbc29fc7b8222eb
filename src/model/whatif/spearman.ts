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

/** Ranks about their mean, with length 1; all nought where all are the same. */
function standardRanks(column: Float64Array): Float64Array {
  const middle = (column.length - 1) / 2;
  const ranks = ranksOf(column).map((rank) => rank - middle);
  const norm = Math.sqrt(product(ranks, ranks));
  return norm === 0 ? ranks : ranks.map((rank) => rank / norm);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? NaN) * (b[i] ?? NaN);
  return sum;
}
