import type { BudgetAmount } from "../../../model/budget/budget";
import type { LineId } from "../../../model/budget/lines";
import { isSpending, isStructural, yearsAfterRequest } from "../../../model/businesscase/spending-parts";
import type { Plan, RowDefinition } from "../../../model/plan/plan";
import { reference } from "../../cells/address";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { domainPart } from "../businesscase/domain";
import { keys, layOut } from "../businesscase/layout";

/** There is no such thing: not nil, and no number. */
export const NONE: Content = text("–");

export type SpendingId = Extract<LineId, "requested" | "requested-structural" | "own" | "own-structural">;

export function isSpendingLine(id: LineId): id is SpendingId {
  return id === "requested" || id === "requested-structural" || id === "own" || id === "own-structural";
}

/** A figure of the last recalculation. */
export function figure(amount: BudgetAmount): Content {
  if (amount === "none") return NONE;
  return amount === "unknown" ? formula("NA()") : amount.toNumber();
}

/** What the social domain spends in a year of the plan, live from the rows of the business case; whole units. */
export function spendingFormula(plan: Plan, id: SpendingId, year: number, decimals: number): Content {
  const yearIndex = plan.years.indexOf(year);
  const layout = layOut(plan);
  const after = yearsAfterRequest(plan.years, plan.rows).includes(year);
  const onCase = (key: string) => reference(SHEETS.businessCase, layout.yearCell(key, yearIndex));
  const rounded = (amount: string) => formula(`ROUND(${amount},${decimals})`);
  // The business case adds up what goes on after the request itself.
  if (after && id === "own-structural") return rounded(onCase(keys.recurring("sd")));
  const parts = plan.rows.filter(isSpending).flatMap((row) => {
    const part = domainPart(row, "sd", onCase(keys.row(row.id)));
    if (part === "0" || isRequested(row, year) !== id.startsWith("requested")) return [];
    const isWhole = row.structuralInRequest !== undefined;
    if (id.endsWith("structural")) {
      if (isWhole) return ["NA()"];
      return isStructural(row, year) ? [part] : [];
    }
    return [isWhole && after ? "NA()" : part];
  });
  return rounded(parts.join("+"));
}

function isRequested({ requestedIn }: RowDefinition, year: number): boolean {
  return requestedIn?.includes(year) ?? false;
}
