import type { Decimal } from "../../model/money/decimal";
import { euros, number, numberUpTo, unbrokenEuros } from "../../model/text/dutch";

/** How the pane writes amounts: rounded to what a reader can compare; the exact amount is one step away. */
export type Format = (value: Decimal) => string;

/** −3757123 → "−3,8 mln". */
export const millions: Format = (value) => `${number(value.div(1_000_000), 1)} mln`;

/** −3757123 → "−3.757", for columns headed × € 1.000. */
export const thousands: Format = (value) => number(value.div(1000));

export const wholeEuros: Format = (value) => unbrokenEuros(euros(value));

/** An amount in a column that is headed "in euro". */
export const count: Format = (value) => number(value);

/** 0.053 → "5,30%": in a column every share has the same decimals. */
export const share: Format = (value) => `${number(value.times(100), 2)}%`;

/** People may be a fraction: a share of a year's talks. */
export const people: Format = (value) => number(value, 1);

/** Weeks as planned: 17, or 20,9. */
export const weeks: Format = (value) => numberUpTo(value, 1);

/** A ratio around 1: 0,95. */
export const factor: Format = (value) => number(value, 2);

/** A number that is no money, as far as anyone wants to know it: 155,0872. */
export const precise: Format = (value) => numberUpTo(value, 4);

/** To the cent, for whoever wants to know precisely. */
export const exact: Format = (value) => unbrokenEuros(euros(value, 2));

/** "2026-11-22T14:32:10Z" → "14:32", in the user's own time zone; null for a text that is no moment. */
export function timeOf(moment: string): string | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}
