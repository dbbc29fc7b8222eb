import { exp, log } from "../program/elementary";

/** Quantiles of a density on 0…1, at even steps of the fraction: over all of it, and finer in both tails. */
export interface QuantileTable {
  readonly middle: Float64Array;
  /** Up to `TAIL`, and from 1 − `TAIL` on. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Steps of a table. */
export const KNOTS = 1024;
/** The part of the runs in each tail: there a quantile is steep. */
export const TAIL = 1 / 32;

const known = new Map<string, QuantileTable>();

/**
 * The quantiles of a beta distribution. Worked out once a shape: all triangles that are smoothed alike share one.
 *
 * @param a and
 * @param b at least 1
 */
export function betaQuantiles(a: number, b: number): QuantileTable {
  const key = `${a} ${b}`;
  const table = known.get(key) ?? tabled(cumulated((x) => raised(x, a - 1) * raised(1 - x, b - 1)));
  known.set(key, table);
  return table;
}

/** Reads a table at a fraction, by a straight line between its steps. */
export function readTable({ middle, low, high }: QuantileTable, fraction: number): number {
  if (fraction < TAIL) return between(low, fraction / TAIL);
  if (fraction > 1 - TAIL) return between(high, 1 - (1 - fraction) / TAIL);
  return between(middle, fraction);
}

function between(knots: Float64Array, part: number): number {
  const at = part * KNOTS;
  const index = Math.min(KNOTS - 1, Math.floor(at));
  const left = knots[index] ?? NaN;
  return left + (at - index) * ((knots[index + 1] ?? NaN) - left);
}

function raised(x: number, exponent: number): number {
  return exponent === 0 ? 1 : exp(exponent * log(x));
}

const CELLS = 4096;

/** The density added up over a fine grid, by Simpson's rule; ends at 1. */
function cumulated(density: (x: number) => number): Float64Array {
  const sums = new Float64Array(CELLS + 1);
  let [sum, before] = [0, density(0)];
  for (let cell = 1; cell <= CELLS; cell += 1) {
    const after = density(cell / CELLS);
    sum += before + 4 * density((cell - 0.5) / CELLS) + after;
    sums[cell] = sum;
    before = after;
  }
  return sums.map((value) => value / sum);
}

function tabled(upTo: Float64Array): QuantileTable {
  return {
    middle: inverted(upTo, 0, 1),
    low: inverted(upTo, 0, TAIL),
    high: inverted(upTo, 1 - TAIL, 1),
  };
}

/** Where a rising column reaches each of even steps between two fractions. */
function inverted(upTo: Float64Array, from: number, to: number): Float64Array {
  let cell = 0;
  return Float64Array.from({ length: KNOTS + 1 }, (_, index) => {
    const fraction = from + ((to - from) * index) / KNOTS;
    while (cell < CELLS - 1 && (upTo[cell + 1] ?? 1) < fraction) cell += 1;
    const [left, right] = [upTo[cell] ?? 0, upTo[cell + 1] ?? 1];
    return (cell + (right > left ? (fraction - left) / (right - left) : 0)) / CELLS;
  });
}
