import type { BudgetAmount } from "../../../model/budget/budget";
import type { LineId } from "../../../model/budget/lines";
import { SOCIAL_SPENDING, socialSpending, type SpendingId } from "../../../model/businesscase/social-spending";
import { excelFormula } from "../../../model/formula/excel-formula";
import type { Plan } from "../../../model/plan/plan";
import { reference } from "../../cells/address";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { UNKNOWN } from "../parts/unknown";
import { layOut } from "../businesscase/layout";
import { referencesIn } from "../businesscase/references";

/** There is no such thing: not nil, and no number. */
export const NONE: Content = text("–");

export function isSpendingLine(id: LineId): id is SpendingId {
  return id in SOCIAL_SPENDING;
}

/** A sum of cells: unknown as soon as one of them is, where a sum of a spreadsheet would leave it out. */
export function sumOrUnknown(range: string): Content {
  return formula(`IF(COUNTIF(${range},"${UNKNOWN}")>0,"${UNKNOWN}",SUM(${range}))`);
}

/** A figure of the last recalculation. */
export function figure(amount: BudgetAmount): Content {
  if (amount === "none") return NONE;
  return amount === "unknown" ? text(UNKNOWN) : amount.toNumber();
}

/** What the social domain spends in a year of the plan, live from the rows of the business case; whole units. */
export function spendingFormula(plan: Plan, id: SpendingId, year: number, decimals: number): Content {
  const onCase = (cell: string) => reference(SHEETS.businessCase, cell);
  const references = referencesIn(layOut(plan), plan.years.indexOf(year), onCase);
  return formula(`ROUND(${excelFormula(socialSpending(plan)[id].of, references)},${decimals})`);
}
