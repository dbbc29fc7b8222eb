import { ONE, sumKnown, type Decimal } from "../money/decimal";
import { growth, MissingYear, type RateOfYear } from "./year-rates";

/** A discount rate and the calendar year from which it holds, until the next one. */
export interface DatedRate {
  readonly from: number;
  /** A share per year: 0.0225 for 2,25%. Real for real flows, nominal for nominal ones. */
  readonly rate: Decimal;
}

export interface Flow {
  readonly year: number;
  /** Euros; any sign convention, the present value keeps it. */
  readonly amount: Decimal;
}

/** One rate for every year. */
export function constantRate(rate: Decimal): RateOfYear {
  return () => rate;
}

/**
 * The rate of each year by a dated term structure: of the rates that hold by then, the latest.
 * A year before the first date has no rate: the calculation throws MissingYear.
 */
export function datedRate(structure: readonly DatedRate[]): RateOfYear {
  const latestFirst = [...structure].sort((a, b) => b.from - a.from);
  return (year) => {
    const holding = latestFirst.find(({ from }) => from <= year);
    if (!holding) throw new MissingYear(year);
    return holding.rate;
  };
}

/**
 * What 1 in `year` is worth in `baseYear`. Each year between them is discounted at its own rate, so that the factor
 * never jumps where one rate takes over from another.
 *
 * @throws MissingYear
 */
export function discountFactor(year: number, baseYear: number, rateOf: RateOfYear): Decimal {
  return ONE.div(growth(baseYear, year, rateOf));
}

/** The sum of the flows in euros of the base year; flows of the base year itself count in full. @throws MissingYear */
export function netPresentValue(flows: readonly Flow[], baseYear: number, rateOf: RateOfYear): Decimal {
  return sumKnown(flows.map(({ year, amount }) => amount.times(discountFactor(year, baseYear, rateOf))));
}
