/**
 * What is kept of an outcome over any number of runs: exact moments, extremes, and counts in bins. Its size does not
 * grow with the runs, and tallies of parts can be added up.
 */
export interface Tally {
  readonly runs: number;
  readonly mean: number;
  /** Sum of squared distances to the mean. */
  readonly squares: number;
  readonly min: number;
  readonly max: number;
  /** Lowest edge of the first bin. */
  readonly from: number;
  /** Width of a bin; 0 while all are the same number. */
  readonly width: number;
  /** Runs per bin; the first and last also hold what lies beyond. */
  readonly bins: Uint32Array;
}

export const BINS = 1024;
/** The bins reach this much beyond the first block's extremes, as a part of its range. */
const MARGIN = 0.5;

/** Where the bins lie: by the first block of runs, so that they are the same however the rest is shared out. */
export function binsFor(first: Float64Array): Pick<Tally, "from" | "width"> {
  let [min, max] = [Infinity, -Infinity];
  for (const value of first) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const range = max - min;
  return { from: min - MARGIN * range, width: ((1 + 2 * MARGIN) * range) / BINS };
}

/** The tally of a column of runs. */
export function tally(column: Float64Array, { from, width }: Pick<Tally, "from" | "width">): Tally {
  const runs = column.length;
  const bins = new Uint32Array(BINS);
  const perWidth = width > 0 ? 1 / width : 0;
  // Measured from a value in their midst, the squares keep their digits.
  const pivot = column[0] ?? 0;
  let [sum, squares, min, max] = [0, 0, Infinity, -Infinity];
  for (let at = 0; at < runs; at += 1) {
    const value = column[at] ?? 0;
    const distance = value - pivot;
    sum += distance;
    squares += distance * distance;
    min = value < min ? value : min;
    max = value > max ? value : max;
    const place = ((value - from) * perWidth) | 0;
    const bin = place < 0 ? 0 : place < BINS ? place : BINS - 1;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { runs, mean: pivot + sum / runs, squares: squares - (sum * sum) / runs, min, max, from, width, bins };
}

/** Two tallies with the same bins as one. @see Chan, Golub and LeVeque (1979), "Updating formulae…" */
export function joined(a: Tally, b: Tally): Tally {
  const runs = a.runs + b.runs;
  const apart = b.mean - a.mean;
  return {
    runs,
    mean: a.mean + (apart * b.runs) / runs,
    squares: a.squares + b.squares + (apart * apart * a.runs * b.runs) / runs,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    from: a.from,
    width: a.width,
    bins: a.bins.map((count, index) => count + (b.bins[index] ?? 0)),
  };
}

/** Of the runs, as of a sample. */
export function deviation({ runs, squares }: Tally): number {
  return runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0;
}

/** The value below which a fraction of the runs lies; between the edges of a bin by a straight line. */
export function percentile({ bins, runs, from, width, min, max }: Tally, fraction: number): number {
  if (width === 0 || fraction <= 0) return min;
  const wanted = fraction * runs;
  let below = 0;
  for (const [index, count] of bins.entries()) {
    if (below + count >= wanted && count > 0) {
      const low = index === 0 ? min : from + index * width;
      const high = index === BINS - 1 ? max : from + (index + 1) * width;
      return Math.min(max, Math.max(min, low + ((high - low) * (wanted - below)) / count));
    }
    below += count;
  }
  return max;
}

/** The part of the runs that lie below a value. */
export function partBelow({ bins, runs, from, width, min, max }: Tally, value: number): number {
  if (value <= min) return 0;
  if (value > max) return 1;
  let below = 0;
  for (const [index, count] of bins.entries()) {
    const low = index === 0 ? min : from + index * width;
    const high = index === BINS - 1 ? max : from + (index + 1) * width;
    if (value <= high) return (below + count * ((value - low) / (high - low))) / runs;
    below += count;
  }
  return 1;
}

/** How far off a percentile still may be, as one standard error: by the density of the runs around it. */
export function standardError(tallied: Tally, fraction: number): number {
  if (tallied.width === 0) return 0;
  const reach = Math.max(0.01, 2 / Math.sqrt(tallied.runs));
  const [low, high] = [Math.max(0, fraction - reach), Math.min(1, fraction + reach)];
  const slope = (percentile(tallied, high) - percentile(tallied, low)) / (high - low);
  return slope * Math.sqrt((fraction * (1 - fraction)) / tallied.runs);
}
