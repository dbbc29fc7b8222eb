import { amountIn, contextOf } from "../../../src/model/formula/amounts";
import { anchoredIn, type Driver } from "../../../src/model/plan/expression";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { twente } from "../../../src/plans";
import type { Year } from "./kit/years";
import type { PrintedRow } from "./published";

/** A printed amount of the plan as a controller works it out: so much for each of what drives it. */
export interface Driven {
  /** Of the inputs and series that drive it, as the plan has them; none where it follows nothing. */
  readonly drivers: readonly string[];
  /** The amount, in euros, over its drivers: what one of them costs at the price level of the base year. */
  readonly perUnit: (year: Year) => number;
}

const context = contextOf(twente, publishedFigures(twente));

/** What drives a printed row, as the plan of the add-in has it. */
export function drivenBy({ row: id, label, years }: PrintedRow): Driven {
  const row = twente.rows.find((each) => each.id === id);
  if (!row) throw new Error(`The plan has no row for "${label}"`);
  const drivers = anchoredIn(row.amount)[0]?.drivers ?? [];
  return {
    drivers: drivers.map(({ id }) => id),
    perUnit: (year) => drivers.reduce((amount, driver) => amount / valueIn(driver, year), years[year] * 1000),
  };
}

function valueIn(driver: Driver, year: Year): number {
  return amountIn(context, driver, twente.years.indexOf(year))?.toNumber() ?? NaN;
}
