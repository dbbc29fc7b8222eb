import type { Histogram, Percentile } from "./result";
import { BINS, type Scale, type Tally } from "./tally";

/** NaN where no run gave a number. */
export function mean({ scale, sum, runs }: Tally): number {
  return scale.pivot + sum / runs;
}

/** The standard deviation of the runs, as of a sample. */
export function deviation({ sum, squares, runs }: Tally): number {
  return runs > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / runs) / (runs - 1)) : 0;
}

/** The part of the runs below the threshold. */
export function chanceBelow({ below, runs }: Tally): number {
  return below / runs;
}

/** The part of the runs at the threshold or above it. */
export function chanceFrom({ below, runs }: Tally): number {
  return (runs - below) / runs;
}

/** The value below which a fraction of the runs lies; between the edges of a bin by a straight line. */
export function percentile(tally: Tally, fraction: number): number {
  return quantilesOf(tally)(fraction);
}

/** The same for several fractions: the bins are added up once. */
function quantilesOf(tally: Tally): (fraction: number) => number {
  const { bins, runs, scale, min, max } = tally;
  const upTo = new Float64Array(BINS);
  let sum = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    sum += bins[bin] ?? 0;
    upTo[bin] = sum;
  }
  return (fraction) => {
    if (scale.perUnit === 0 || fraction <= 0) return min;
    const wanted = fraction * runs;
    // The first bin up to which there are as many.
    let [first, last] = [0, BINS - 1];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((upTo[middle] ?? 0) >= wanted) last = middle;
      else first = middle + 1;
    }
    const count = bins[first] ?? 0;
    if (count === 0) return max;
    const [low, high] = edges(tally, first);
    const part = (wanted - ((upTo[first] ?? 0) - count)) / count;
    return Math.min(max, Math.max(min, low + (high - low) * part));
  };
}

/** The part of the runs below a value, within its bin by a straight line; null where all runs gave the same. */
export function fractionBelow(tally: Tally, value: number): number | null {
  const { bins, runs, scale, min, max } = tally;
  if (scale.perUnit === 0 || runs === 0 || min === max) return null;
  if (value <= min) return 0;
  if (value > max) return 1;
  let below = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const [low, high] = edges(tally, bin);
    const count = bins[bin] ?? 0;
    if (value >= high) below += count;
    else if (value > low) below += (count * (value - low)) / (high - low);
  }
  return Math.min(1, below / runs);
}

/** Where a bin lies; the outermost reach to the extremes. */
function edges({ scale, min, max }: Tally, index: number): readonly [number, number] {
  return [index === 0 ? min : lowerEdge(scale, index), index === BINS - 1 ? max : lowerEdge(scale, index + 1)];
}

function lowerEdge({ pivot, place, perUnit }: Scale, index: number): number {
  return pivot + (index - place) / perUnit;
}

/**
 * How far off a percentile still may be, as one standard error: by the density of the runs around it, as if every run was
 * drawn on its own. A Latin hypercube is at least as close.
 */
export function standardError(tally: Tally, fraction: number): number {
  return errorOf(tally, quantilesOf(tally), fraction);
}

/** Percentiles, each with its standard error. */
export function percentiles(tally: Tally, fractions: readonly number[]): readonly Percentile[] {
  const quantile = quantilesOf(tally);
  return fractions.map((fraction) => ({
    fraction,
    value: quantile(fraction),
    standardError: errorOf(tally, quantile, fraction),
  }));
}

function errorOf({ scale, runs }: Tally, quantile: (fraction: number) => number, fraction: number): number {
  if (scale.perUnit === 0) return 0;
  const reach = Math.max(0.01, 2 / Math.sqrt(runs));
  const [low, high] = [Math.max(0, fraction - reach), Math.min(1, fraction + reach)];
  const slope = (quantile(high) - quantile(low)) / (high - low);
  return slope * Math.sqrt((fraction * (1 - fraction)) / runs);
}

/** The bins between the extremes, so many taken together that about `wanted` are left; the pivot stays an edge. */
export function histogram({ bins, min, max, runs, scale }: Tally, wanted: number): Histogram {
  if (scale.perUnit === 0) return { from: min, width: 0, counts: [runs] };
  const bin = (value: number) =>
    Math.max(0, Math.min(BINS - 1, Math.floor((value - scale.pivot) * scale.perUnit + scale.place)));
  const together = Math.ceil((bin(max) - bin(min) + 1) / wanted);
  const groupOf = (index: number) => Math.floor((index - scale.place) / together);
  const [first, last] = [groupOf(bin(min)), groupOf(bin(max))];
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  bins.forEach((count, index) => {
    const group = groupOf(index) - first;
    if (count > 0) counts[group] = (counts[group] ?? 0) + count;
  });
  const width = together / scale.perUnit;
  return { from: scale.pivot + first * width, width, counts };
}
