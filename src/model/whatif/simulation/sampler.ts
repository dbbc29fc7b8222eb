import { exp } from "../program/elementary";
import { betaQuantiles, readTable } from "./beta-quantile";
import type { Distribution } from "./distribution";
import { normalCdf, quickNormalQuantile } from "./normal";

/** Turns a column of fractions between 0 and 1 into draws, in place: by the quantile function, so that order stays. */
export type Sampler = (column: Float64Array) => void;

/** Limits beyond which nothing is drawn: the distribution is cut off there, and what is left is drawn as often more. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * The sampler of a sound distribution (see `faultOf`).
 *
 * @returns null where the limits leave nothing to draw
 */
export function samplerOf(distribution: Distribution, limits?: Limits): Sampler | null {
  const sampler = unlimited(distribution);
  return limits === undefined ? sampler : truncated(sampler, limits);
}

function unlimited(distribution: Distribution): Sampler {
  switch (distribution.kind) {
    case "uniform":
      return (column) => uniform(column, distribution.low, distribution.high - distribution.low);
    case "triangular":
      return (column) => triangular(column, distribution.low, distribution.mode, distribution.high);
    case "pert":
      return pert(distribution.low, distribution.mode, distribution.high);
    case "normal":
      return truncatedNormal(distribution.mean, distribution.deviation, distribution.low, distribution.high);
    case "lognormal":
      return (column) => {
        const { median, spread } = distribution;
        for (let i = 0; i < column.length; i += 1)
          column[i] = median * exp(spread * quickNormalQuantile(column[i] ?? NaN));
      };
    case "discrete": {
      const values = [...distribution.values].sort((a, b) => a.value - b.value);
      return steps(
        values.map(({ value }) => value),
        values.map(({ chance }) => chance),
      );
    }
    case "empirical": {
      const values = Float64Array.from(distribution.values).sort();
      return (column) => {
        const { length } = values;
        for (let i = 0; i < column.length; i += 1) {
          column[i] = values[Math.min(length - 1, Math.floor((column[i] ?? NaN) * length))] ?? NaN;
        }
      };
    }
  }
}

function uniform(column: Float64Array, low: number, width: number): void {
  for (let i = 0; i < column.length; i += 1) column[i] = low + (column[i] ?? NaN) * width;
}

function triangular(column: Float64Array, low: number, mode: number, high: number): void {
  const width = high - low;
  const peak = width === 0 ? 1 : (mode - low) / width;
  const [rise, fall] = [width * (mode - low), width * (high - mode)];
  for (let i = 0; i < column.length; i += 1) {
    const p = column[i] ?? NaN;
    column[i] = p < peak ? low + Math.sqrt(p * rise) : high - Math.sqrt((1 - p) * fall);
  }
}

/** A beta distribution between low and high. */
function pert(low: number, mode: number, high: number): Sampler {
  const width = high - low;
  if (width === 0) return (column) => column.fill(low);
  const table = betaQuantiles(1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width);
  return (column) => {
    for (let i = 0; i < column.length; i += 1) column[i] = low + width * readTable(table, column[i] ?? NaN);
  };
}

function truncatedNormal(mean: number, deviation: number, low: number, high: number): Sampler {
  const from = normalCdf((low - mean) / deviation);
  const part = normalCdf((high - mean) / deviation) - from;
  return (column) => {
    for (let i = 0; i < column.length; i += 1) {
      const value = mean + deviation * quickNormalQuantile(from + (column[i] ?? NaN) * part);
      column[i] = value < low ? low : value > high ? high : value;
    }
  };
}

function steps(values: readonly number[], chances: readonly number[]): Sampler {
  const upTo: number[] = [];
  chances.reduce((sum, chance, index) => (upTo[index] = sum + chance), 0);
  return (column) => {
    for (let i = 0; i < column.length; i += 1) {
      const p = column[i] ?? NaN;
      let step = 0;
      while (step < values.length - 1 && p >= (upTo[step] ?? 1)) step += 1;
      column[i] = values[step] ?? NaN;
    }
  };
}

/** Only the fractions whose draws lie within the limits are drawn: they are found by halving. */
function truncated(sampler: Sampler, { min, max }: Limits): Sampler | null {
  const at = (fraction: number): number => {
    const one = Float64Array.of(fraction);
    sampler(one);
    return one[0] ?? NaN;
  };
  const [first, last] = [at(SMALLEST), at(1 - SMALLEST)];
  if (first >= min && last <= max) return sampler;
  if (last < min || first > max) return null;
  const from = first >= min ? 0 : switchOf((fraction) => at(fraction) >= min);
  const to = last <= max ? 1 : switchOf((fraction) => at(fraction) > max);
  if (!(to > from)) return null;
  return (column) => {
    uniform(column, from, to - from);
    sampler(column);
    for (let i = 0; i < column.length; i += 1) {
      const value = column[i] ?? NaN;
      column[i] = value < min ? min : value > max ? max : value;
    }
  };
}

const SMALLEST = 2 ** -33;

/** The fraction from which on something that turns true once is true. */
function switchOf(isTrue: (fraction: number) => boolean): number {
  let [low, high] = [SMALLEST, 1 - SMALLEST];
  while (high - low > SMALLEST) {
    const middle = (low + high) / 2;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}
