import { ZERO } from "../money/decimal";
import { negated, total } from "./amounts";
import type { Budget, BudgetAmount, BudgetLine } from "./budget";
import type { LineId } from "./lines";

/** What a municipality books: lines of its own budget, from which the regional pot stays away. */
export type AmendmentId = "income" | "grant-spending" | "repayment" | "own-once" | "own-structural" | "balance";

export interface AmendmentLine {
  readonly id: AmendmentId;
  /** By year of the budget. */
  readonly amounts: readonly BudgetAmount[];
  readonly after: BudgetAmount;
}

/**
 * A proposal to change one municipality's budget (*begrotingswijziging*). A grant for a purpose becomes income as it is
 * spent, and what is not spent yet stays on the balance sheet (BBV, article 49 under b): so the spending from the grant is
 * taken to be the advance of the year, and the request leaves no balance. What goes on after it has no income.
 * Lines of which there is nothing in any year are left out.
 *
 * @param lines of one municipality
 */
export function amendmentOf(lines: readonly BudgetLine[], { years }: Pick<Budget, "years">): readonly AmendmentLine[] {
  const line = (id: LineId) => lines.find((each) => each.id === id);
  const amounts = (id: LineId): readonly BudgetAmount[] => line(id)?.amounts ?? years.map(() => "none");
  const income = amounts("grant-local");
  const repayment = amounts("repaid-local");
  const structural = amounts("own-structural");
  const once = amounts("own").map((own, index) => without(own, structural[index] ?? "none"));
  const after = line("own-structural")?.after ?? "none";
  const expenses = [income, repayment, once, structural].map((expense) => expense.map(negated));
  const balance = years.map((_, year) =>
    total([income[year] ?? "none", ...expenses.map((expense) => expense[year] ?? "none")]),
  );
  const all: readonly AmendmentLine[] = [
    { id: "income", amounts: income, after: "none" },
    { id: "grant-spending", amounts: income, after: "none" },
    { id: "repayment", amounts: repayment, after: "none" },
    { id: "own-once", amounts: once, after: "none" },
    { id: "own-structural", amounts: structural, after },
    { id: "balance", amounts: balance, after: negated(after) },
  ];
  return all.filter(({ id, amounts: own, after: later }) => id === "balance" || [...own, later].some(isThere));
}

/** What is left of an amount once a part of it is taken off. */
function without(amount: BudgetAmount, part: BudgetAmount): BudgetAmount {
  return amount === "none" ? "none" : total([amount, negated(part)]);
}

/** Known and not nil, or not known: worth a line either way. */
function isThere(amount: BudgetAmount): boolean {
  return amount === "unknown" || (amount !== "none" && !amount.eq(ZERO));
}
