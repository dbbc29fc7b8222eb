import { BINS } from "./tally";
import type { Tally } from "./tally";

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

/** The value below which a fraction of the runs lies; between the edges of a bin by a straight line. */
export function percentile(tally: Tally, fraction: number): number {
  const { bins, runs, scale, min, max } = tally;
  if (scale.width === 0 || fraction <= 0) return min;
  const wanted = fraction * runs;
  let below = 0;
  for (const [index, count] of bins.entries()) {
    if (below + count >= wanted && count > 0) {
      const [low, high] = edges(tally, index);
      return Math.min(max, Math.max(min, low + ((high - low) * (wanted - below)) / count));
    }
    below += count;
  }
  return max;
}

/** Where a bin lies; the outermost reach to the extremes. */
function edges({ scale: { from, width }, min, max }: Tally, index: number): readonly [number, number] {
  return [index === 0 ? min : from + index * width, index === BINS - 1 ? max : from + (index + 1) * width];
}

/**
 * How far off a percentile still may be, as one standard error: by the density of the runs around it, as if every run was
 * drawn on its own. A Latin hypercube is at least as close.
 */
export function standardError(tally: Tally, fraction: number): number {
  if (tally.scale.width === 0) return 0;
  const reach = Math.max(0.01, 2 / Math.sqrt(tally.runs));
  const [low, high] = [Math.max(0, fraction - reach), Math.min(1, fraction + reach)];
  const slope = (percentile(tally, high) - percentile(tally, low)) / (high - low);
  return slope * Math.sqrt((fraction * (1 - fraction)) / tally.runs);
}

/** The bins between the extremes, so many taken together that about `wanted` are left. */
export function histogram(tally: Tally, wanted: number): { from: number; width: number; counts: readonly number[] } {
  const { bins, min, max, runs, scale } = tally;
  if (scale.width === 0) return { from: min, width: 0, counts: [runs] };
  const bin = (value: number) => Math.max(0, Math.min(BINS - 1, Math.floor((value - scale.from) / scale.width)));
  const [first, last] = [bin(min), bin(max)];
  const together = Math.ceil((last - first + 1) / wanted);
  const counts = Array.from({ length: Math.ceil((last - first + 1) / together) }, (_, index) =>
    bins.subarray(first + index * together, first + (index + 1) * together).reduce((sum, count) => sum + count, 0),
  );
  return { from: scale.from + first * scale.width, width: together * scale.width, counts };
}
