import type { BudgetAmount, BudgetLine } from "../../model/budget/budget";
import type { LineId } from "../../model/budget/lines";
import type { Decimal } from "../../model/money/decimal";
import { UNKNOWN_CELL, type Cell } from "../../model/text/document";

/** Where there is no such thing, which is not the same as nil. */
const NONE_CELL: Cell = { kind: "text", text: "–" };

/** The same without the sign, for a table with a column a year. */
export function bareCell(amount: BudgetAmount, decimals: number): Cell {
  const cell = budgetCell(amount, decimals);
  return cell.kind === "euros" ? { ...cell, bare: true } : cell;
}

export function budgetCell(amount: BudgetAmount, decimals: number): Cell {
  if (amount === "none") return NONE_CELL;
  return amount === "unknown" ? UNKNOWN_CELL : { kind: "euros", value: amount, decimals };
}

/** @throws RangeError for a line that the budget does not have */
export function lineOf(lines: readonly BudgetLine[], id: LineId): BudgetLine {
  const line = lines.find((each) => each.id === id);
  if (line === undefined) throw new RangeError(`no line ${id} in the budget`);
  return line;
}

export function known(amount: BudgetAmount): Decimal | null {
  return typeof amount === "string" ? null : amount;
}
