import { ZERO } from "../money/decimal";
import type { Decimal } from "../money/decimal";

export interface Balance {
  readonly year: number;
  /** Costs and impact together, in euros: positive costs money, negative earns it, as in the plan's tables. */
  readonly result: Decimal;
}

/**
 * The first year at whose end all that was spent has been earned back, and stays so in every later year given.
 * Null when the years given do not get that far.
 */
export function paybackYear(balances: readonly Balance[]): number | null {
  let total = ZERO;
  let since: number | null = null;
  for (const { year, result } of [...balances].sort((a, b) => a.year - b.year)) {
    total = total.plus(result);
    if (total.isPositive() && !total.isZero()) since = null;
    else since ??= year;
  }
  return since;
}
