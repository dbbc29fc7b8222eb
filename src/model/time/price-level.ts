import type { Decimal } from "../money/decimal";
import { growth, MissingYear } from "./year-rates";

/**
 * The factor from one price level to another by a series of yearly price changes. The rate of a year leads from the
 * year before it to that year. Another series than a single indexation percentage: every year has its own.
 *
 * @param rates a share per year: 0.028 for 2,8%
 * @throws MissingYear when a year in between has no rate
 */
export function priceLevelFactor(from: number, to: number, rates: ReadonlyMap<number, Decimal>): Decimal {
  return growth(from, to, (year) => {
    const rate = rates.get(year);
    if (rate === undefined) throw new MissingYear(year);
    return rate;
  });
}
