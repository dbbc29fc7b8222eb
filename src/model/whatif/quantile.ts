import type { Distribution } from "./distribution";
import { gridQuantile } from "./grid-quantile";
import { normalCdf, normalQuantile } from "./normal";

/** The value below which a fraction of the outcomes lies; the fraction between 0 and 1. */
export type Quantile = (fraction: number) => number;

/** The quantile function of a sound distribution (see faultOf), off by less than a ten-thousandth of its spread where it is tabulated. */
export function quantileOf(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      return (p) => low + p * (high - low);
    }
    case "triangular":
      return triangular(distribution.low, distribution.mode, distribution.high);
    case "pert": {
      const { low, mode, high } = distribution;
      const width = high - low;
      if (width === 0) return () => low;
      const a = 1 + (4 * (mode - low)) / width;
      const b = 1 + (4 * (high - mode)) / width;
      // A beta distribution; what its density is divided by falls away in the quantiles.
      const quantile = gridQuantile((x) => x ** (a - 1) * (1 - x) ** (b - 1));
      return (p) => low + width * quantile(p);
    }
    case "normal": {
      const { mean, deviation, low, high } = distribution;
      const from = normalCdf((low - mean) / deviation);
      const part = normalCdf((high - mean) / deviation) - from;
      return (p) => Math.min(high, Math.max(low, mean + deviation * quickNormalQuantile(from + p * part)));
    }
    case "lognormal": {
      const { median, spread } = distribution;
      return (p) => median * Math.exp(spread * quickNormalQuantile(p));
    }
    case "discrete": {
      const values = [...distribution.values].sort((a, b) => a.value - b.value);
      return steps(
        values.map(({ value }) => value),
        values.map(({ chance }) => chance),
      );
    }
    case "empirical": {
      const values = [...distribution.values].sort((a, b) => a - b);
      return (p) => values[Math.min(values.length - 1, Math.floor(p * values.length))] ?? NaN;
    }
  }
}

function triangular(low: number, mode: number, high: number): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const peak = (mode - low) / width;
  return (p) =>
    p < peak ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}

function steps(values: readonly number[], chances: readonly number[]): Quantile {
  const upTo: number[] = [];
  chances.reduce((sum, chance, index) => (upTo[index] = sum + chance), 0);
  return (p) => {
    const index = upTo.findIndex((bound) => p < bound);
    return values[index === -1 ? values.length - 1 : index] ?? NaN;
  };
}

const KNOTS = 4096;
const TAIL = 16 / KNOTS;
let normalKnots: Float64Array | null = null;

/** The standard normal quantile from a table; in both tails, where a straight line would be wrong, as it is. */
function quickNormalQuantile(p: number): number {
  normalKnots ??= Float64Array.from({ length: KNOTS }, (_, index) => normalQuantile(Math.max(index, 1) / KNOTS));
  if (p < TAIL || p > 1 - TAIL) return normalQuantile(p);
  const at = p * KNOTS;
  const index = Math.floor(at);
  const left = normalKnots[index] ?? NaN;
  return left + (at - index) * ((normalKnots[index + 1] ?? NaN) - left);
}
