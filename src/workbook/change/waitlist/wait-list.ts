import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { text, type SheetChange } from "../../sheets/workbook-change";
import { writeHealth } from "./health";
import { HEADER, WaitListPage } from "./page";
import { writePlanView } from "./plan-view";
import { writeStock } from "./stock";

/** The sheet with the wait list in its three views, each of plain formulas on the one before it. */
export function waitListSheet(plan: Plan, { waitList }: Result): SheetChange {
  const draft = new SheetDraft({
    name: SHEETS.waitList,
    what: "Daling, stand en wachttijd van de wachtlijst, en wat zij nodig heeft om gezond te zijn",
    columnWidths: [290, 110, ...plan.years.map(() => 80), 80, 90, 100, 100],
    frozenRows: HEADER + 1,
    frozenColumns: 1,
  })
    .put(0, 0, text(titleOf(SHEETS.waitList, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text("Mensen die van de oorspronkelijke wachtlijst af gaan; deel van een jaar telt naar de maanden ervan."),
    )
    .style("note", 1, 0);
  const page = new WaitListPage(draft, plan);
  const off = writePlanView(page, waitList.targets);
  writeHealth(page, off, writeStock(page, off));
  return draft.print(HEADER).build();
}
