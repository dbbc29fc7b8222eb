/** How an outcome is counted; the same for every part of the runs, so that parts can be added up. */
export interface Scale {
  /** Sums are of distances to it: from a value in their midst they keep their digits. */
  readonly pivot: number;
  /** Where the pivot lies among the bins; the first begins at 0. */
  readonly place: number;
  /** Bins in a unit of the outcome; 0 where all are the same number. */
  readonly perUnit: number;
  /** Runs below it are counted. It is the pivot wherever it lies among the bins: then bins below it tell, and exactly. */
  readonly threshold: number;
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
export function scaleFor(first: Float64Array, threshold: number): Scale {
  const known = numbersOf(first);
  let [min, max] = [Infinity, -Infinity];
  for (const value of known) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const range = max - min;
  if (!(range > 0)) return { pivot: known[0] ?? 0, place: 0, perUnit: 0, threshold };
  const [from, perUnit] = [min - MARGIN * range, BINS / ((1 + 2 * MARGIN) * range)];
  const place = Math.round((threshold - from) * perUnit);
  const isAmongBins = place > 0 && place < BINS;
  return isAmongBins
    ? { pivot: threshold, place, perUnit, threshold }
    : { pivot: (min + max) / 2, place: BINS / 2, perUnit, threshold };
}

/** Counts an outcome, a column of runs after another. */
export class Counter {
  private runs = 0;
  private unknown = 0;
  private sum = 0;
  private squares = 0;
  private min = Infinity;
  private max = -Infinity;
  private beyond = 0;
  private readonly bins = new Uint32Array(BINS);

  constructor(private readonly scale: Scale) {}

  /** @param mayFail whether a run may have given no number */
  add(column: Float64Array, mayFail: boolean): void {
    const numbers = mayFail ? numbersOf(column) : column;
    this.runs += numbers.length;
    this.unknown += column.length - numbers.length;
    this.count(numbers);
    const { scale, min } = this;
    if (!tellsByBins(scale) && min < scale.threshold) this.beyond += numbersBelow(numbers, scale.threshold);
  }

  /** All in one go over the column: fetching it is what takes the time. */
  private count(column: Float64Array): void {
    const { length } = column;
    const { bins } = this;
    const { pivot, place, perUnit } = this.scale;
    let { sum, squares } = this;
    let [min, max] = [Infinity, -Infinity];
    for (let i = 0; i < length; i += 1) {
      const distance = (column[i] ?? NaN) - pivot;
      sum += distance;
      squares += distance * distance;
      min = distance < min ? distance : min;
      max = distance > max ? distance : max;
      const at = distance * perUnit + place;
      const bin = (at > 0 ? (at < BINS ? at : BINS - 1) : 0) | 0;
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    this.sum = sum;
    this.squares = squares;
    this.min = Math.min(this.min, pivot + min);
    this.max = Math.max(this.max, pivot + max);
  }

  tally(): Tally {
    const { scale, runs, unknown, sum, squares, min, max, bins } = this;
    const below = tellsByBins(scale)
      ? bins.subarray(0, scale.place).reduce((total, count) => total + count, 0)
      : this.beyond;
    return { scale, runs, unknown, sum, squares, min, max, below, bins };
  }
}

function tellsByBins({ pivot, threshold, perUnit }: Scale): boolean {
  return perUnit > 0 && pivot === threshold;
}

function numbersBelow(column: Float64Array, threshold: number): number {
  let below = 0;
  for (const value of column) if (value < threshold) below += 1;
  return below;
}

function numbersOf(column: Float64Array): Float64Array {
  return column.every(Number.isFinite) ? column : column.filter(Number.isFinite);
}

/** Of an outcome that is the same number in every run. */
export function constantTally(value: number, threshold: number, runs: number): Tally {
  const scale: Scale = { pivot: value, place: 0, perUnit: 0, threshold };
  const below = value < threshold ? runs : 0;
  return { scale, runs, unknown: 0, sum: 0, squares: 0, min: value, max: value, below, bins: new Uint32Array(BINS) };
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
    bins: added(a.bins, b.bins),
  };
}

function added(a: Uint32Array, b: Uint32Array): Uint32Array {
  const sum = new Uint32Array(a);
  for (let bin = 0; bin < sum.length; bin += 1) sum[bin] = (sum[bin] ?? 0) + (b[bin] ?? 0);
  return sum;
}

/** The same of several outcomes. */
export function joinedEach(a: readonly Tally[], b: readonly Tally[]): readonly Tally[] {
  return a.map((own, index) => {
    const other = b[index];
    return other ? joined(own, other) : own;
  });
}
