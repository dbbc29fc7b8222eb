import figures from "./figures/twente.json";
import { Decimal, sumByYear, type Numeric } from "./number";

/** The years of both plans, 2025 up to and including 2029. */
export const YEARS: readonly number[] = figures.years;

/** A figure for each of the years. */
export type ByYear = readonly Decimal[];

export const every = (value: Numeric): Decimal[] => YEARS.map(() => new Decimal(value));

export function multiply(...factors: readonly ByYear[]): Decimal[] {
  return YEARS.map((_, year) => factors.reduce((product, factor) => product.times(factor[year]!), new Decimal(1)));
}

export function add(...terms: readonly ByYear[]): Decimal[] {
  return sumByYear(terms, YEARS.length);
}
