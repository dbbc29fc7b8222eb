import type { Milestone } from "../../model/businesscase/figures";
import type { Plan } from "../../model/businesscase/plan";
import { date } from "../../model/text/dutch";
import { columnName } from "../address";
import type { SheetDraft } from "./draft";
import { DESCRIPTION, DUE, IZA, MET, NAME, OBLIGATION, SCOPE, SPUK, TOTAL } from "./payout-columns";
import type { TableCells } from "./table-cells";
import { formula, text } from "./workbook-change";

/** The milestones with their live amounts, and whose money hangs on each: what is proposed and not certain says so. */
export function writeMilestones(
  draft: SheetDraft,
  plan: Plan,
  table: TableCells,
  at: number,
  known: readonly Milestone[],
): void {
  const header = at + 1;
  const first = at + 2;
  draft
    .put(at, 0, text("Mijlpalen"))
    .style("section", at, 0, 1, DESCRIPTION + 1)
    .put(
      header,
      0,
      text("Mijlpaal"),
      text("Gepland op"),
      text("Verplichting"),
      text("Totaal"),
      text("IZA"),
      text("SPUK"),
    )
    .put(header, SCOPE, text("Verdeling"), text("Herkomst"), text("Gehaald"), text("Omschrijving"))
    .style("header", header, 0, 1, DESCRIPTION + 1)
    .style("headerRight", header, DUE)
    .style("indented", header, OBLIGATION, table.rows + 1)
    .style("indented", header, SCOPE, table.rows + 1)
    .style("headerRight", header, TOTAL, 1, 3);
  for (let index = 0; index < table.rows; index += 1) {
    const address = table.address("name", index);
    const milestone = known.find(({ place }) => address !== null && place?.address === address);
    const scope = milestone === undefined ? "onbekend" : milestone.scope === "local" ? "lokaal" : "regionaal";
    const row = first + index;
    draft
      .put(row, NAME, table.text("name", index), table.date("due", index), table.text("obligation", index))
      .put(row, TOTAL, table.amount("total", index), table.amount("iza", index), table.amount("spuk", index))
      .put(row, SCOPE, text(scope), text(milestone?.scopeAssumed === false ? "" : "aanname"))
      .put(row, MET, text(milestone?.outcome.status === "missed" ? "nee" : "ja"), table.text("description", index));
  }
  draft
    .style("linked", first, NAME, table.rows, SPUK + 1)
    .style("linked", first, DESCRIPTION, table.rows)
    .style("date", first, DUE, table.rows)
    .style("euros", first, TOTAL, table.rows, 3)
    .put(
      first + table.rows,
      0,
      text("Totaal"),
      null,
      null,
      ...[TOTAL, IZA, SPUK].map((column) =>
        formula(`SUM(${columnName(column)}${first + 1}:${columnName(column)}${first + table.rows})`),
      ),
    )
    .style("total", first + table.rows, 0, 1, DESCRIPTION + 1)
    .style("euros", first + table.rows, TOTAL, 1, 3);
  draft.put(first + table.rows + 1, 0, text(`Einde van de regeling: ${date(plan.endOfScheme)}.`));
  draft.style("note", first + table.rows + 1, 0);
}
