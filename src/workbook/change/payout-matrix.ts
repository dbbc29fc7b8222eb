import type { Payout } from "../../model/payout/payout";
import { cellAddress, columnName } from "../address";
import type { SheetDraft } from "./draft";
import { SPUK, milestoneCell, onMilestones } from "./milestone-columns";
import * as at from "./payout-layout";
import type { PayoutRow } from "./payout-rows";
import { formula, text } from "./workbook-change";
import type { Content } from "./workbook-change";

/**
 * Local milestones and municipalities. A table that is rounded as a whole is no formula of one cell: the figures are
 * those of the last recalculation, and both its sides are checked against the live amounts.
 *
 * @param rowOf the row of a milestone on its own sheet, from 0; null where it has none
 */
export function writeMatrix(
  draft: SheetDraft,
  rows: readonly PayoutRow[],
  payout: Payout,
  rowOf: (nr: number) => number | null,
): void {
  const local = payout.milestones.filter(({ milestone }) => milestone.scope === "local");
  const count = rows.length;
  const decimals = payout.unit.decimalPlaces();
  const block = at.matrixAt(count);
  const [header, first] = [at.headerOf(block), at.firstOf(block)];
  const totals = first + count;
  const sum = 1 + local.length;
  draft
    .put(block, 0, text("SPUK per lokale mijlpaal en gemeente, in euro"))
    .style("section", block, 0, 1, sum + 2)
    .put(
      header,
      0,
      text("Gemeente"),
      ...local.map(({ milestone }) => text(milestone.name || `Mijlpaal ${milestone.nr}`)),
    )
    .put(header, sum, text("Samen"), text("Controle"))
    .style("header", header, 0, 1, sum + 2)
    .style("headerRight", header, 1, 1, sum + 1);
  rows.forEach(({ name, index }, position) => {
    const row = first + position;
    const across = `SUM(${cellAddress(row, 1)}:${cellAddress(row, local.length)})`;
    draft
      .put(row, 0, name, ...local.map(({ cells }) => (index === null ? null : (cells[index]?.toNumber() ?? null))))
      .put(
        row,
        sum,
        local.length === 0 ? 0 : formula(across),
        formula(at.agrees(cellAddress(row, sum), cellAddress(at.FIRST + position, at.LOCAL))),
      );
  });
  const down = (column: number) => `${columnName(column)}${first + 1}:${columnName(column)}${totals}`;
  const columns = Array.from({ length: sum }, (_, index) => index + 1);
  draft
    .put(totals, 0, text("Totaal"), ...columns.map((column): Content => formula(`SUM(${down(column)})`)))
    .put(totals + 1, 0, text("SPUK van de mijlpaal"))
    .put(totals + 2, 0, text("Controle"));
  local.forEach(({ milestone: { nr } }, index) => {
    const row = rowOf(nr);
    if (row === null) return;
    const [total, amount] = [cellAddress(totals, 1 + index), cellAddress(totals + 1, 1 + index)];
    draft
      .put(totals + 1, 1 + index, formula(`ROUND(${onMilestones(milestoneCell(row, SPUK))},${decimals})`))
      .put(totals + 2, 1 + index, formula(at.agrees(total, amount)));
  });
  draft
    .style("total", totals, 0, 1, sum + 2)
    .style(decimals === 0 ? "euros" : "price", first, 1, count + 2, sum)
    .style("explanation", totals + 1, 0, 2, sum + 1)
    .style("right", totals + 2, 1, 1, sum)
    .style("explanation", first, sum + 1, count)
    .style("right", first, sum + 1, count);
}
