import { Decimal as Base } from "decimal.js";

export type Decimal = Base;
export type Numeric = Base.Value;

/** The witness's own decimals: forty digits, whatever the product sets for itself. */
export const Decimal = Base.clone({ precision: 40 });

export const ZERO: Decimal = new Decimal(0);

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** Sums year by year. */
export function sumByYear(rows: readonly (readonly Decimal[])[], years: number): Decimal[] {
  return Array.from({ length: years }, (_, year) => sum(rows.map((row) => row[year] ?? ZERO)));
}
