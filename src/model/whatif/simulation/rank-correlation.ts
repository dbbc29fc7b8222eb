import { smallSine } from "../program/elementary";
import { cholesky, correlations, inverseOfLower, times, type Matrix } from "./matrix";
import { normalQuantile } from "./normal";
import { orderOf } from "./ranks";

/** A wanted rank correlation (Spearman) between two inputs, by their place in the list of inputs. */
export interface WantedCorrelation {
  readonly first: number;
  readonly second: number;
  /** Above −1 and below 1. */
  readonly rank: number;
}

/** Whether numbers can have all these rank correlations; else they contradict each other. */
export function arePossible(inputs: number, wanted: readonly WantedCorrelation[]): boolean {
  return cholesky(wantedMatrix(involvedIn(inputs, wanted), wanted)) !== null;
}

/**
 * Puts columns of fractions in another order, so that their ranks correlate as wanted. The values stay: what each input
 * does by itself does not change.
 *
 * @see Iman and Conover, "A distribution-free approach to inducing rank correlation…", Commun. Stat. 11 (1982)
 * @throws RangeError for correlations that contradict each other (`arePossible`)
 */
export function rankCorrelator(
  inputs: number,
  wanted: readonly WantedCorrelation[],
): (columns: readonly Float64Array[]) => void {
  const involved = involvedIn(inputs, wanted);
  if (involved.length < 2) return () => undefined;
  const target = cholesky(wantedMatrix(involved, wanted));
  if (target === null) throw new RangeError("no numbers can have all these correlations");
  const scores = new Map<number, Float64Array>();
  return (columns) => {
    const chosen = involved.flatMap((input) => columns[input] ?? []);
    const length = chosen[0]?.length ?? 0;
    const scoresOfLength = scores.get(length) ?? normalScores(length);
    scores.set(length, scoresOfLength);
    reorder(chosen, scoresOfLength, target);
  };
}

/** The inputs that correlate with another, ascending. */
function involvedIn(inputs: number, wanted: readonly WantedCorrelation[]): readonly number[] {
  return [...new Set(wanted.flatMap(({ first, second }) => [first, second]))]
    .filter((input) => input >= 0 && input < inputs)
    .sort((a, b) => a - b);
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
  const scored = columns.map((column) => placed(scores, orderOf(column)));
  const found = cholesky(correlations(scored));
  // A block so short that its own draws are a straight line cannot be put right; it stays uncorrelated.
  if (found === null) return;
  const mixing = times(target, inverseOfLower(found));
  columns.forEach((column, index) => {
    const wish = mixed(scored, mixing[index] ?? []);
    column.set(placed(column.slice().sort(), orderOf(wish)));
  });
}

/** Sorted numbers, each where the order says. */
function placed(sorted: Float64Array, order: Uint32Array): Float64Array {
  const column = new Float64Array(sorted.length);
  order.forEach((place, rank) => (column[place] = sorted[rank] ?? NaN));
  return column;
}

function mixed(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + weight * (column[i] ?? 0);
  });
  return sum;
}
