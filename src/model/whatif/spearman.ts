import { correlations } from "./matrix";
import { ranksOf } from "./rank-correlation";

/** Rank correlation of each input with an outcome: −1 to 1, 0 for one that never changes. */
export function rankCorrelations(inputs: readonly Float64Array[], outcome: Float64Array): readonly number[] {
  const ranks = [outcome, ...inputs].map((column) => Float64Array.from(ranksOf(column)));
  const [row = []] = correlations(ranks);
  const isFlat = (column: Float64Array) => column.every((value) => value === column[0]);
  return inputs.map((column, index) => (isFlat(column) || isFlat(outcome) ? 0 : (row[index + 1] ?? 0)));
}
