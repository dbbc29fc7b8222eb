import type { RowResult } from "../businesscase/lines";
import { spendingParts } from "../businesscase/spending-parts";
import type { SpendingPart } from "../businesscase/spending-parts";
import { ONE, sum } from "../money/decimal";
import { zvwShare } from "../plan/domain";
import type { BudgetAmount } from "./budget";

/** What the social domain spends in a year, unrounded euros. */
export interface SocialSpending {
  readonly year: number;
  /** Asked for in the request, and of that what goes on. */
  readonly requested: BudgetAmount;
  readonly requestedStructural: BudgetAmount;
  /** Not asked for, so from the municipalities' own means, and of that what goes on. */
  readonly own: BudgetAmount;
  readonly ownStructural: BudgetAmount;
}

/** Spending of the social domain, a year: the same rows and the same rule as the funding and the recurring cost. */
export function socialSpending(years: readonly number[], rows: readonly RowResult[]): readonly SocialSpending[] {
  const parts = spendingParts(years, rows).filter(({ row }) => !zvwShare(row).eq(1));
  return years.map((year) => {
    const inYear = parts.filter((part) => part.year === year);
    const requested = inYear.filter((part) => part.requested);
    const own = inYear.filter((part) => !part.requested);
    return {
      year,
      requested: amountOf(requested),
      requestedStructural: structuralOf(requested),
      own: amountOf(own),
      ownStructural: structuralOf(own),
    };
  });
}

/** Of a row that says what goes on for the request as a whole only, the part of one year is unknown. */
function structuralOf(parts: readonly SpendingPart[]): BudgetAmount {
  return amountOf(
    parts.flatMap((part) => {
      if (part.structural === null) return [{ ...part, amount: null }];
      return part.structural ? [part] : [];
    }),
  );
}

function amountOf(parts: readonly SpendingPart[]): BudgetAmount {
  if (parts.length === 0) return "none";
  return sum(parts.map(({ row, amount }) => amount?.times(ONE.minus(zvwShare(row))) ?? null)) ?? "unknown";
}
