import type { Decimal } from "../money/decimal";
import type { Municipality } from "../plan/figures";
import type { SplitKey } from "../plan/split-key";
import type { LineId } from "./lines";

/**
 * Euros in whole units. none: there is no such thing in that year. unknown: a figure is missing. Nil is an amount.
 */
export type BudgetAmount = Decimal | "none" | "unknown";

/** One line of the multi-year budget on its time axis, all amounts positive but for the balance. */
export interface BudgetLine {
  readonly id: LineId;
  /** By year of the budget. */
  readonly amounts: readonly BudgetAmount[];
  /** A year after the last one, for good, in prices of the last year: what goes on is taken to stay as it is. */
  readonly after: BudgetAmount;
  /** The years together, what comes after them left out. */
  readonly total: BudgetAmount;
}

export interface MunicipalBudget {
  readonly municipality: Municipality;
  /** Fraction of the spending by the chosen key, unrounded. */
  readonly costShare: Decimal;
  /** Each line once, in the order of `LINES`. */
  readonly lines: readonly BudgetLine[];
}

/** What the plan does to the budgets of municipalities. Each line of the municipalities adds up exactly to that of all. */
export interface Budget {
  /** One after the other: those of the plan, and those in which money comes in or goes back. */
  readonly years: readonly number[];
  /** First year after them. */
  readonly from: number;
  /** In whose prices what comes after is told: the last year of the plan. */
  readonly priceYear: number;
  /** The key by which spending is shared that was used; grants follow the payout. */
  readonly costKey: SplitKey;
  /** The key that was chosen gives nobody anything, so that inhabitants took its place. */
  readonly costKeyUnusable: boolean;
  readonly all: readonly BudgetLine[];
  /** In the order of the payout; empty where nobody counted inhabitants. */
  readonly municipalities: readonly MunicipalBudget[];
  /** Euros: what was rounded to. */
  readonly unit: Decimal;
}
