import type { PerYear } from "../kit/years";

/** Amounts are printed in thousands: each may be half a thousand off. */
const THOUSAND = 1000;
const HALF = 0.5;

/** Prices at the price level of the base year, in euros. */
export interface Prices {
  /** The price of the latest years, where one gives them all within their rounding. */
  readonly one: number | null;
  /** The price of every other year; null where the one price holds. */
  readonly own: PerYear<number | null>;
}

/**
 * What one unit costs at the price level of the base year, from what the plan prints: amount ÷ what it follows. The
 * latest years that one price explains get that price; every other year has a price of its own, in cents.
 *
 * @param printed in thousands of euros
 * @param drivers what the amount is proportional to, per year: talks × index, or part of the year × index
 */
export function pricesFrom(printed: PerYear<number>, drivers: PerYear<number>): Prices {
  const last = printed.map((amount) => amount !== 0).lastIndexOf(true);
  let first = last + 1;
  let one: number | null = null;
  for (let from = last - 1; from >= 0; from -= 1) {
    const fitting = priceOf(printed.slice(from, last + 1), drivers.slice(from, last + 1));
    if (fitting === null) break;
    [first, one] = [from, fitting];
  }
  const own = (index: 0 | 1 | 2 | 3 | 4) =>
    index >= first && index <= last ? null : Math.round((printed[index] * THOUSAND * 100) / drivers[index]) / 100;
  return { one, own: [own(0), own(1), own(2), own(3), own(4)] };
}

/** The roundest price that gives every amount within its rounding; null where none does. */
function priceOf(printed: readonly number[], drivers: readonly number[]): number | null {
  const bound = (side: number) =>
    printed.map((amount, index) => ((amount + side * HALF) * THOUSAND) / (drivers[index] ?? 1));
  const [low, high] = [Math.max(...bound(-1)), Math.min(...bound(1))];
  if (low >= high) return null;
  const middle = (low + high) / 2;
  for (let step = 10 ** Math.ceil(Math.log10(high)); step >= 0.01; step /= 10) {
    const round = Math.round(middle / step) * step;
    if (round > low && round < high) return Number(round.toFixed(2));
  }
  return Number(middle.toFixed(2));
}
