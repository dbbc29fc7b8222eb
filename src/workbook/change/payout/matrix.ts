import type { MilestonePayout } from "../../../model/payout/milestone-payout";
import type { Payout } from "../../../model/payout/payout";
import { cellAddress, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { SPUK, milestoneCell, onMilestones } from "../places/milestone-columns";
import * as at from "../places/payout-layout";
import type { PayoutRow } from "../places/payout-rows";

/** Roughly what fits on a line of the column with names, and how high a line is, in points. */
const CHARACTERS_A_LINE = 46;
const LINE_HEIGHT = 15;

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
  const block = at.matrixAt(count);
  const [header, first] = [at.headerOf(block), at.firstOf(block)];
  const [sum, amount, check] = [1 + count, 2 + count, 3 + count];
  const totals = first + local.length;
  const decimals = payout.unit.decimalPlaces();
  draft
    .put(block, 0, text("SPUK per lokale mijlpaal en gemeente, in euro"))
    .style("section", block, 0, 1, check + 1)
    .put(header, 0, text("Mijlpaal"), ...rows.map(({ name }) => name))
    .put(header, sum, text("Samen"), text("SPUK van de mijlpaal"), text("Controle"))
    .height(header, 45)
    .style("header", header, 0, 1, check + 1)
    .style("headerRight", header, 1, 1, check);
  local.forEach((milestone, index) => {
    const row = first + index;
    const name = nameOf(milestone);
    draft
      .put(row, 0, text(name), ...rows.map((own) => cellOf(milestone, own)))
      .height(row, LINE_HEIGHT * Math.ceil(name.length / CHARACTERS_A_LINE));
    draft.put(row, sum, formula(`SUM(${cellAddress(row, 1)}:${cellAddress(row, count)})`));
    const source = rowOf(milestone.milestone.nr);
    if (source === null) return;
    draft
      .put(row, amount, formula(`ROUND(${onMilestones(milestoneCell(source, SPUK))},${decimals})`))
      .put(row, check, formula(at.agrees(cellAddress(row, sum), cellAddress(row, amount))));
  });
  draft
    .put(totals, 0, text("Totaal"))
    .put(totals + 1, 0, text("Controle: samen de SPUK lokaal van de gemeente"))
    .style("wrapped", first, 0, local.length)
    .style("total", totals, 0, 1, check + 1)
    .style(decimals === 0 ? "euros" : "price", first, 1, local.length + 1, amount)
    .style("explanation", first, check, local.length)
    .style("right", first, check, local.length)
    .style("explanation", totals + 1, 0, 1, check + 1)
    .style("right", totals + 1, 1, 1, count);
  if (local.length === 0) return;
  for (let column = 1; column <= amount; column += 1) {
    draft.put(totals, column, formula(`SUM(${columnName(column)}${first + 1}:${columnName(column)}${totals})`));
  }
  rows.forEach((_, position) => {
    const [total, live] = [cellAddress(totals, 1 + position), cellAddress(at.FIRST + position, at.LOCAL)];
    draft.put(totals + 1, 1 + position, formula(at.agrees(total, live)));
  });
}

function nameOf({ milestone: { name, nr, description } }: MilestonePayout): string {
  return [name || String(nr), description].filter((part) => part !== "").join(": ");
}

function cellOf({ cells }: MilestonePayout, { index }: PayoutRow): Content {
  return index === null ? null : (cells[index]?.toNumber() ?? null);
}
