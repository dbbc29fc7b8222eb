import { ZERO, sumKnown, type Decimal } from "../money/decimal";
import type { BudgetAmount } from "./budget";

/** The sum of what there is: none where there is nothing at all, unknown as soon as one amount is. */
export function total(amounts: readonly BudgetAmount[]): BudgetAmount {
  if (amounts.includes("unknown")) return "unknown";
  const known = amounts.filter((amount) => typeof amount !== "string");
  return known.length === 0 ? "none" : sumKnown(known);
}

export function negated(amount: BudgetAmount): BudgetAmount {
  return typeof amount === "string" ? amount : ZERO.minus(amount);
}

/** What is known, or null where it is not; there is no such thing is nil. For sums in words. */
export function knownOrNil(amount: BudgetAmount): Decimal | null {
  if (amount === "unknown") return null;
  return amount === "none" ? ZERO : amount;
}

/** True for an amount that is known and not nil. */
export function isAmount(amount: BudgetAmount): amount is Decimal {
  return typeof amount !== "string" && !amount.isZero();
}
