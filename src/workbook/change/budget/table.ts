import type { Budget } from "../../../model/budget/budget";
import { LINES, type LineId } from "../../../model/budget/lines";
import { absolute, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";
import { UNKNOWN } from "../parts/unknown";
import * as payout from "../places/payout-layout";
import { writeSplit, writeSplitHeaders } from "../parts/split";
import type { PayoutRow } from "../places/payout-rows";
import { NONE, figure, isSpendingLine, sumOrUnknown } from "./amounts";
import { FIRST_YEAR, LABEL, WHO, type BudgetLayout } from "./layout";
import { balance, writeAxis, writeSums } from "./overview";

/** Every line for every municipality, so that a filter on a name shows its own budget. */
export function writeTable(draft: SheetDraft, budget: Budget, layout: BudgetLayout, rows: readonly PayoutRow[]): void {
  const header = layout.tableHeader;
  writeAxis(draft, budget, layout, { row: header, label: "Onderdeel", who: "Gemeente" });
  draft.put(header, layout.check, text("Controle")).style("headerRight", header, layout.check);
  budget.years.forEach((year, index) => {
    const isSplit = LINES.some(({ id }, place) => isSpendingLine(id) && budget.all[place]?.amounts[index] !== "none");
    if (isSplit) writeSplitHeaders(draft, header, layout.steps(index), String(year));
  });
  for (const { id, label, role } of LINES) {
    const parent = role === "part" ? `${parentOf(id)}, ` : "";
    rows.forEach(({ name }, place) => draft.put(layout.row(id, place), LABEL, text(parent + label), name));
    draft.put(layout.row(id, rows.length), LABEL, text(parent + label), text("Alle gemeenten"));
    writeLine(draft, budget, layout, { id, rows });
  }
  const height = LINES.length * (rows.length + 1);
  const width = layout.total - FIRST_YEAR + 1;
  draft
    .style(budget.unit.isInteger() ? "euros" : "price", header + 1, FIRST_YEAR, height, width)
    .style("right", header + 1, FIRST_YEAR, height, width + 1)
    .style("explanation", header + 1, layout.check, height);
}

interface LineOfTable {
  readonly id: LineId;
  readonly rows: readonly PayoutRow[];
}

function writeLine(draft: SheetDraft, budget: Budget, layout: BudgetLayout, { id, rows }: LineOfTable): void {
  const count = rows.length;
  const place = LINES.findIndex((line) => line.id === id);
  const all = layout.row(id, count);
  const decimals = budget.unit.decimalPlaces();
  budget.years.forEach((_, index) => {
    const column = FIRST_YEAR + index;
    const first = layout.row(id, 0);
    if ((budget.all[place]?.amounts[index] ?? "none") === "none") {
      for (let row = first; row <= all; row += 1) draft.put(row, column, NONE);
      return;
    }
    if (isSpendingLine(id)) {
      const [amount, steps] = [absolute(layout.overview(id, column)), layout.steps(index)];
      writeSplit(draft, layout.key, { amount, decimals, first, shares: column, column: steps });
    } else {
      rows.forEach(({ index: municipality }, at) => {
        const own = municipality === null ? undefined : budget.municipalities[municipality]?.lines[place];
        const content =
          id === "balance" ? balance((of) => layout.cell(of, at, column)) : figure(own?.amounts[index] ?? "unknown");
        draft.put(first + at, column, content);
      });
    }
    const name = columnName(column);
    draft.put(all, column, sumOrUnknown(`${name}${first + 1}:${name}${all}`));
  });
  for (let at = 0; at <= count; at += 1) {
    writeSums(draft, budget, layout, {
      row: layout.row(id, at),
      id,
      cell: (of, column) => layout.cell(of, at, column),
    });
  }
  const [own, together] = [layout.cell(id, count, layout.total), layout.overview(id, layout.total)];
  const difference = `ROUND(N(${own})-N(${together}),2)`;
  const isUnknown = `OR(${own}="${UNKNOWN}",${together}="${UNKNOWN}")`;
  draft
    .put(all, layout.check, formula(`IF(${isUnknown},"${UNKNOWN}",IF(${difference}=0,"sluit","${payout.OUTDATED}"))`))
    .style("total", all, LABEL, 1, layout.check + 1)
    .style("bold", all, WHO);
}

/** The line that a part is of. */
function parentOf(id: LineId): string {
  const place = LINES.findIndex((line) => line.id === id);
  return LINES[place - 1]?.label ?? "";
}
