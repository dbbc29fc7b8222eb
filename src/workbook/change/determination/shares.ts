import type { Determination } from "../../../model/payout/determination";
import { cellAddress, columnName, reference } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text } from "../../sheets/workbook-change";
import { UNKNOWN, amountOrUnknown } from "../parts/unknown";
import { FIRST as PAYOUT_FIRST, REGIONAL, REGIONAL_REPAY } from "../places/payout-layout";
import type { PayoutRow } from "../places/payout-rows";
import * as at from "./columns";

/** Columns of what it settles: the own part from the table above, the share in the pot, and both. */
export const [OWN, SHARE, TOTAL] = [at.PASSED_ON, at.TO_PAY, at.NOTE] as const;

const HEADERS = [
  ...at.HEADERS.slice(0, at.PASSED_ON),
  "Te verrekenen: eigen deel",
  "Te verrekenen: aandeel in de pot",
  "Te verrekenen: samen",
];

/** Where the shares start on the sheet; beneath them stand their totals. */
export function sharesAt(top: number): { readonly first: number; readonly totals: (count: number) => number } {
  const first = top + 2;
  return { first, totals: (count) => first + count };
}

/** Each municipality's share of a divided regional pot, live but for what is typed or still open. */
export function writeShares(
  draft: SheetDraft,
  top: number,
  rows: readonly PayoutRow[],
  { municipalities }: Determination,
): void {
  const { first, totals: below } = sharesAt(top);
  const totals = below(rows.length);
  draft
    .put(top, 0, text("Regionale pot per gemeente"))
    .style("section", top, 0, 1, HEADERS.length)
    .put(top + 1, 0, ...HEADERS.map(text))
    .height(top + 1, 45)
    .style("header", top + 1, 0, 1, HEADERS.length)
    .style("headerRight", top + 1, 1, 1, HEADERS.length - 1);
  rows.forEach(({ name, index }, position) => {
    const row = first + position;
    const own = index === null ? undefined : municipalities[index];
    draft.put(row, at.NAME, name);
    if (!own?.regional) return;
    const onPayout = (column: number) =>
      formula(reference(SHEETS.payout, cellAddress(PAYOUT_FIRST + position, column)));
    draft
      .put(row, at.RECEIVED, onPayout(REGIONAL), onPayout(REGIONAL_REPAY), own.regional.open.toNumber())
      .put(row, at.SPENT, amountOrUnknown(own.regional.spent));
    writeSettled(draft, row, SHARE, []);
    const both = `${cellAddress(row, OWN)}:${cellAddress(row, SHARE)}`;
    draft
      .put(row, OWN, formula(cellAddress(at.FIRST + position, at.TO_PAY)))
      .put(row, TOTAL, formula(`IF(COUNT(${both})=2,SUM(${both}),"${UNKNOWN}")`));
  });
  draft.put(totals, at.NAME, text("Gemeenten samen"));
  for (let column: number = at.RECEIVED; column <= TOTAL; column += 1) {
    draft.put(totals, column, sumOrUnknown(column, first, rows.length));
  }
  draft
    .style("total", totals, 0, 1, HEADERS.length)
    .style("price", first, at.RECEIVED, rows.length + 1, TOTAL)
    .style("right", first, at.SPENT, rows.length + 1, TOTAL - at.SPENT + 1);
}

/**
 * What follows from the advance and the spending in a row, live.
 *
 * @param toPay the column of what is settled
 * @param more columns that are added to it; an empty cell adds nothing
 */
export function writeSettled(draft: SheetDraft, row: number, toPay: number, more: readonly number[]): void {
  const cell = (column: number) => cellAddress(row, column);
  const known = (value: string) => formula(`IF(ISNUMBER(${cell(at.SPENT)}),${value},"${UNKNOWN}")`);
  const kept = `${cell(at.RECEIVED)}-${cell(at.REPAID)}`;
  draft
    .put(row, at.MET, formula(`${kept}-${cell(at.OPEN)}`))
    .put(
      row,
      at.ENTITLED,
      known(`MAX(0,MIN(${cell(at.SPENT)},${cell(at.MET)}))`),
      known(`${cell(at.MET)}-${cell(at.ENTITLED)}`),
      known(`MAX(0,${cell(at.SPENT)}-${cell(at.MET)}-${cell(at.OPEN)})`),
    )
    .put(row, toPay, known(`${kept}-${cell(at.ENTITLED)}${more.map((column) => `+N(${cell(column)})`).join("")}`));
}

/** The sum of a column, unknown as soon as a cell of it is. */
export function sumOrUnknown(column: number, first: number, rows: number) {
  const range = `${columnName(column)}${first + 1}:${columnName(column)}${first + rows}`;
  return formula(`IF(COUNT(${range})=${rows},SUM(${range}),"${UNKNOWN}")`);
}
