import type { Decimal } from "../model/money/decimal";

/** A decimal string, unrounded unless a rule rounds it; null is unknown. */
export type Amount = string | null;
export type ReportedAmounts = readonly Amount[];

export function amount(value: Decimal | null): Amount {
  return value === null ? null : value.toFixed();
}
