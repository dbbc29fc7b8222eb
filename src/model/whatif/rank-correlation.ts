import { smallSine } from "./elementary";
import { cholesky, correlations, inverseOfLower, times } from "./matrix";
import type { Matrix } from "./matrix";
import { normalQuantile } from "./normal";

/** A wanted rank correlation (Spearman) between two inputs, by their place in the list of inputs. */
export interface WantedCorrelation {
  readonly first: number;
  readonly second: number;
  /** Above −1 and below 1. */
  readonly rank: number;
}

/** The correlations of the list of inputs contradict each other: no numbers can have all of them. */
export class ImpossibleCorrelations extends RangeError {}

/**
 * Puts columns of fractions in another order, so that their ranks correlate as wanted. The values stay: what each input
 * does by itself does not change.
 *
 * @see Iman and Conover, "A distribution-free approach to inducing rank correlation…", Commun. Stat. 11 (1982)
 * @throws ImpossibleCorrelations
 */
export function rankCorrelator(
  inputs: number,
  wanted: readonly WantedCorrelation[],
): (columns: Float64Array[]) => void {
  const involved = [...new Set(wanted.flatMap(({ first, second }) => [first, second]))]
    .filter((input) => input >= 0 && input < inputs)
    .sort((a, b) => a - b);
  if (involved.length < 2) return () => undefined;
  const target = cholesky(wantedMatrix(involved, wanted));
  if (target === null) throw new ImpossibleCorrelations("no numbers can have all these correlations");
  const scores = new Map<number, Float64Array>();
  return (columns) => {
    const chosen = involved.map((input) => columns[input]).filter((column) => column !== undefined);
    const length = chosen[0]?.length ?? 0;
    const scoresOfLength = scores.get(length) ?? normalScores(length);
    scores.set(length, scoresOfLength);
    reorder(chosen, scoresOfLength, target);
  };
}

function wantedMatrix(involved: readonly number[], wanted: readonly WantedCorrelation[]): Matrix {
  return involved.map((row) =>
    involved.map((column) => {
      if (row === column) return 1;
      const pair = wanted.find(
        ({ first, second }) => (first === row && second === column) || (first === column && second === row),
      );
      // Of normal scores whose ranks correlate by this much.
      return pair ? 2 * smallSine((Math.PI * pair.rank) / 6) : 0;
    }),
  );
}

/** Van der Waerden scores: what the smallest, second smallest … of so many normal numbers would be. */
function normalScores(length: number): Float64Array {
  return Float64Array.from({ length }, (_, rank) => normalQuantile((rank + 1) / (length + 1)));
}

function reorder(columns: readonly Float64Array[], scores: Float64Array, target: Matrix): void {
  const scored = columns.map((column) => Float64Array.from(ranksOf(column), (rank) => scores[rank] ?? NaN));
  const found = cholesky(correlations(scored));
  // A block so short that its own draws are a straight line cannot be put right; it stays uncorrelated.
  if (found === null) return;
  const mixing = times(target, inverseOfLower(found));
  columns.forEach((column, index) => {
    const row = mixing[index] ?? [];
    const wish = new Float64Array(column.length);
    scored.forEach((score, other) => {
      const weight = row[other] ?? 0;
      score.forEach((value, run) => (wish[run] = (wish[run] ?? 0) + weight * value));
    });
    const sorted = column.slice().sort();
    ranksOf(wish).forEach((rank, run) => (column[run] = sorted[rank] ?? NaN));
  });
}

/** The place of each number among the others, 0 for the smallest; equals in order of appearance. */
export function ranksOf(column: Float64Array): Uint32Array {
  const order = Uint32Array.from(column, (_, index) => index).sort(
    (a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b,
  );
  const ranks = new Uint32Array(column.length);
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
