import { YEARS, every, multiply } from "./by-year";
import figures from "./figures/twente.json";
import { Decimal } from "./number";
import { driversOf } from "./twente-drivers";
import { printedLine } from "./twente-printed";

const PLAN = driversOf({});

/**
 * The prices per unit of its driver that reproduce a printed row within its rounding, in euros: from the highest of the
 * lower bounds to the lowest of the upper ones. Empty (from above to) when no one price fits all years.
 */
export function fittingPrices(id: string, from = 2025): { readonly from: Decimal; readonly to: Decimal } {
  const follows = figures.costs.find((row) => row.id === id)?.follows ?? [];
  const driver = multiply(
    every(1),
    ...follows.map((name) => PLAN[name as "index" | "yearPart" | "talks" | "consults"]),
  );
  const { years } = printedLine(id);
  const cells = YEARS.map((year, at) => ({ amount: years[String(year)] ?? 0, driver: driver[at]! }));
  const told = cells.slice(YEARS.indexOf(from)).filter(({ amount }) => amount > 0);
  const bound = (half: string) =>
    told.map(({ amount, driver: of }) => new Decimal(amount).plus(half).times(1000).div(of));
  return { from: Decimal.max(...bound("-0.5")), to: Decimal.min(...bound("0.5")) };
}
