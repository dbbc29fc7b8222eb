import type { Budget } from "../../../model/budget/budget";
import { budgetOf } from "../../../model/budget/budget-of";
import { LINES } from "../../../model/budget/lines";
import { costRule } from "../../../model/budget/rules";
import { NO_CHOICES } from "../../../model/plan/choices";
import type { Result } from "../../../model/result/result";
import type { Connection } from "../../connect/connection";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { text, type SheetChange } from "../../sheets/workbook-change";
import { payoutRows, type PayoutRow } from "../places/payout-rows";
import { writeKey } from "./key";
import { BudgetLayout, FIRST_YEAR, HEADER, KEY, LABEL } from "./layout";
import { writeOverview } from "./overview";
import { writeTable } from "./table";

/** In points: names, then amounts; narrow enough to read on A4. */
const WIDTHS = { label: 235, who: 105, amount: 72, check: 85 };

/** The sheet with the multi-year budget: for all municipalities together, and every line for each of them. */
export function budgetSheet(connection: Connection, result: Result): SheetChange {
  const { plan, figures } = connection;
  const budget = budgetOf(plan, figures, result);
  const rows = budget.municipalities.length === 0 ? [] : rowsBy(connection, budget);
  const layout = new BudgetLayout(budget.years.length, rows.length);
  const draft = new SheetDraft({
    name: SHEETS.budget,
    what: "Meerjarenraming per gemeente: inkomsten, uitgaven, saldo, structurele kosten en wat terug kan moeten",
    columnWidths: [WIDTHS.label, WIDTHS.who, ...budget.years.map(() => WIDTHS.amount), 92, 78, WIDTHS.check],
    frozenRows: 0,
    frozenColumns: FIRST_YEAR,
  });
  writeHead(draft, connection, budget);
  writeOverview(draft, plan, budget, layout);
  if (rows.length === 0) {
    draft.put(KEY, LABEL, text("Zonder inwoners per gemeente is er niets te verdelen over gemeenten."));
    return draft.print(HEADER).build();
  }
  writeKey(draft, layout, rows, costRule(budget));
  writeTable(draft, budget, layout, rows);
  const table = { row: layout.tableHeader, column: 0, rows: 1 + LINES.length * (rows.length + 1) };
  return draft.print(HEADER, { ...table, columns: layout.check + 1 }, { columns: layout.check + 1 }).build();
}

/** The municipalities, with the weights of the key that was used. */
function rowsBy(connection: Connection, { costKey }: Budget): readonly PayoutRow[] {
  const { figures } = connection;
  const choices = { ...(figures.choices ?? NO_CHOICES), key: costKey };
  return payoutRows({ ...connection, figures: { ...figures, choices } });
}

function writeHead(draft: SheetDraft, { plan }: Connection, budget: Budget): void {
  const { from, priceYear } = budget;
  draft
    .put(0, LABEL, text(titleOf(SHEETS.budget, plan.name)))
    .style("title", 0, LABEL)
    .put(1, LABEL, text("Bedragen in euro. Saldo is inkomsten min uitgaven. Een streepje: dat is er in dat jaar niet."))
    .put(2, LABEL, text(LIVE_NOTES.budget))
    .put(
      3,
      LABEL,
      text(
        `Vanaf ${from} staat het structurele bedrag van ${priceYear}, in prijzen van ${priceYear}. De baten die het plan verwacht, staan er niet in.`,
      ),
    )
    .put(4, LABEL, text("Kies met de filterknop bij Gemeente één gemeente, of Alle gemeenten."))
    .style("note", 1, LABEL, 4);
}
