/** How an outcome is counted; the same for every part of the runs, so that parts can be added up. */
export interface Scale {
  /** Sums are of distances to it: from a value in their midst they keep their digits. */
  readonly pivot: number;
  /** Runs below it are counted. */
  readonly threshold: number;
  /** Lowest edge of the first bin. */
  readonly from: number;
  /** Width of a bin; 0 while all are the same number. */
  readonly width: number;
}

/**
 * What is kept of an outcome over any number of runs: moments, extremes, and counts in bins. Its size does not grow with
 * the runs.
 */
export interface Tally {
  readonly scale: Scale;
  /** Those that gave a number. */
  readonly runs: number;
  /** Those that gave none. */
  readonly unknown: number;
  /** Of distances to the pivot. */
  readonly sum: number;
  readonly squares: number;
  readonly min: number;
  readonly max: number;
  /** Runs below the threshold. */
  readonly below: number;
  /** Runs per bin; the first and last also hold what lies beyond. */
  readonly bins: Uint32Array;
}

export const BINS = 1024;
/** The bins reach this much beyond the first runs' extremes, as a part of their range. */
const MARGIN = 0.5;

/** A scale that suits an outcome, by its first runs. */
export function scaleFor(first: Float64Array, pivot: number, threshold: number): Scale {
  const { min, max } = summed(known(first), pivot, threshold);
  const range = max > min ? max - min : 0;
  return { pivot, threshold, from: min - MARGIN * range, width: ((1 + 2 * MARGIN) * range) / BINS };
}

/** The tally of a column of runs. */
export function tally(column: Float64Array, scale: Scale): Tally {
  let numbers = column;
  let sums = summed(numbers, scale.pivot, scale.threshold);
  if (!Number.isFinite(sums.squares)) {
    numbers = known(column);
    sums = summed(numbers, scale.pivot, scale.threshold);
  }
  return {
    scale,
    runs: numbers.length,
    unknown: column.length - numbers.length,
    ...sums,
    bins: binned(numbers, scale),
  };
}

function known(column: Float64Array): Float64Array {
  return column.filter(Number.isFinite);
}

function summed(column: Float64Array, pivot: number, threshold: number) {
  let [sum, squares, min, max, below] = [0, 0, Infinity, -Infinity, 0];
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i] ?? NaN;
    const distance = value - pivot;
    sum += distance;
    squares += distance * distance;
    min = value < min ? value : min;
    max = value > max ? value : max;
    below += value < threshold ? 1 : 0;
  }
  return { sum, squares, min, max, below };
}

function binned(column: Float64Array, { from, width }: Scale): Uint32Array {
  const bins = new Uint32Array(BINS);
  const perWidth = width > 0 ? 1 / width : 0;
  for (let i = 0; i < column.length; i += 1) {
    const place = ((column[i] ?? NaN) - from) * perWidth;
    const bin = place > 0 ? (place < BINS ? place | 0 : BINS - 1) : 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Two tallies on one scale as one. Sums depend on the order in the last digits: join in the order of the runs. */
export function joined(a: Tally, b: Tally): Tally {
  return {
    scale: a.scale,
    runs: a.runs + b.runs,
    unknown: a.unknown + b.unknown,
    sum: a.sum + b.sum,
    squares: a.squares + b.squares,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    below: a.below + b.below,
    bins: a.bins.map((count, index) => count + (b.bins[index] ?? 0)),
  };
}

/** The same of several outcomes. */
export function joinedEach(a: readonly Tally[], b: readonly Tally[]): readonly Tally[] {
  return a.map((own, index) => {
    const other = b[index];
    return other ? joined(own, other) : own;
  });
}
