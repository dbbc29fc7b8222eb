import { cellAddress, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";
import { KEY_COLUMNS, tieOrder } from "../parts/split";
import { inhabitantsOf, type PayoutRow } from "../places/payout-rows";
import { INHABITANTS, KEY, KEY_STEPS, LABEL, WEIGHT, WHO, type BudgetLayout } from "./layout";

/** By what spending is shared: the weight of each municipality. */
export function writeKey(draft: SheetDraft, layout: BudgetLayout, rows: readonly PayoutRow[], rule: string): void {
  draft
    .put(KEY, LABEL, text("Verdeelsleutel van de uitgaven"))
    .style("section", KEY, LABEL, 1, layout.total + 1)
    .put(KEY + 1, LABEL, text(rule), text("Gemeente"), text("Inwoners"), text("Gewicht"))
    .height(KEY + 1, 30)
    .style("header", KEY + 1, LABEL, 1, KEY_STEPS + KEY_COLUMNS)
    .style("headerRight", KEY + 1, INHABITANTS, 1, 2);
  const first = layout.firstKey;
  const names = `$${columnName(WHO)}$${first + 1}:$${columnName(WHO)}$${first + rows.length}`;
  rows.forEach((municipality, at) => {
    const row = first + at;
    const namedOnce = `SUMPRODUCT(--(TRIM(${names})=TRIM($${cellAddress(row, WHO)})))=1`;
    draft
      .put(row, WHO, municipality.name, inhabitantsOf(municipality, namedOnce))
      .put(row, WEIGHT, municipality.weight ?? formula(cellAddress(row, INHABITANTS)));
    if (municipality.source !== null) draft.style("linked", row, WHO, 1, 2);
  });
  layout.key.write(draft, KEY + 1, tieOrder(rows.map(({ code }) => code)));
  draft
    .style("whole", first, INHABITANTS, rows.length)
    .style(rows.every(({ weight }) => Number.isInteger(weight ?? 1)) ? "whole" : "count", first, WEIGHT, rows.length);
}
