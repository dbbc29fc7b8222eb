import { roundToUnit, splitByLargestRemainder, type Claim } from "../money/largest-remainder";
import type { Decimal } from "../money/decimal";
import type { BudgetAmount } from "./budget";

/** An amount of one year, and each municipality's part of it; together exactly the amount. */
export interface Spread {
  readonly all: BudgetAmount;
  readonly cells: readonly BudgetAmount[];
}

/** The same for everyone: there is no such thing, or nobody knows. */
export function alike(amount: "none" | "unknown", width: number): Spread {
  return { all: amount, cells: Array<BudgetAmount>(width).fill(amount) };
}

/** Rounded to whole units and split by largest remainder. @param claims empty where there is nobody to split over */
export function spread(amount: BudgetAmount, claims: readonly Claim[], unit: Decimal): Spread {
  if (typeof amount === "string") return alike(amount, claims.length);
  const whole = roundToUnit(amount, unit);
  return { all: whole, cells: claims.length === 0 ? [] : splitByLargestRemainder(whole, claims, unit) };
}
