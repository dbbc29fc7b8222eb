import type { Decimal } from "../../../model/money/decimal";
import type { MunicipalPayout, Payout } from "../../../model/payout/payout";
import { cellAddress, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { KEY_COLUMNS, SPLIT_NOTE, SplitKey, tieOrder, writeSplit, writeSplitHeaders } from "../parts/split";
import { amountOrUnknown, unless } from "../parts/unknown";
import * as at from "../places/payout-layout";
import { inhabitantsOf, type PayoutRow } from "../places/payout-rows";

const HEADERS = [
  "Gemeente",
  "Inwoners",
  "Aandeel",
  "SPUK lokaal",
  "Terug te betalen",
  "Deel in risico",
  "Behoudt",
  "Gewicht",
  "Aandeel regionale pot",
  "Terug: aandeel regionaal",
];

interface MunicipalLooks {
  readonly decimals: number;
  /** Whether the plan requests anything: without a request there is no shared risk. */
  readonly asks: boolean;
  /** Whether a municipality leaves on the way: then no single split gives the parts, and they are written down. */
  readonly leaves: boolean;
}

/** A column of the table that divides an amount at the top of the sheet. */
interface Division {
  readonly shares: number;
  /** Of the amount. */
  readonly row: number;
  readonly weights: number;
  readonly steps: number;
  readonly of: (paid: MunicipalPayout) => Decimal | null;
}

/**
 * The table of municipalities: the split is live, what goes back is as the last recalculation had it.
 */
export function writeMunicipalities(
  draft: SheetDraft,
  rows: readonly PayoutRow[],
  payout: Payout | null,
  { decimals, asks, leaves }: MunicipalLooks,
): void {
  const count = rows.length;
  const totals = at.FIRST + count;
  // The split hands out whole units, as the model does: an amount with more decimals is rounded first.
  const rounded = (row: number) => `ROUND($${columnName(at.AMOUNT)}$${row + 1},${decimals})`;
  const steps = at.stepsAt(count);
  const order = tieOrder(rows.map(({ code }) => code));
  const closes = (column: number, row: number, otherwise: string) =>
    formula(`IF(${cellAddress(totals, column)}=${rounded(row)},"sluit","${otherwise}")`);
  const divide = ({ shares: column, row, weights, steps: first, of }: Division) => {
    if (!leaves || payout === null) {
      const key = new SplitKey({ first: at.FIRST, count, weights, column: first }).write(draft, at.HEADER, order);
      const amounts = first + KEY_COLUMNS;
      writeSplit(draft, key, { amount: rounded(row), decimals, first: at.FIRST, shares: column, column: amounts });
      writeSplitHeaders(draft, at.HEADER, amounts, HEADERS[column] ?? "");
      draft.put(at.HEADER - 1, steps.local, text(SPLIT_NOTE)).style("note", at.HEADER - 1, steps.local);
      return;
    }
    rows.forEach(({ index }, position) => {
      const paid = index === null ? undefined : payout.municipalities[index];
      draft.put(at.FIRST + position, column, (paid && of(paid)?.toNumber()) ?? null);
    });
  };
  draft
    .put(at.HEADER, 0, ...HEADERS.map(text))
    .height(at.HEADER, 45)
    .style("header", at.HEADER, 0, 1, HEADERS.length)
    .style("headerRight", at.HEADER, at.INHABITANTS, 1, HEADERS.length - 1);
  rows.forEach((municipality, position) => {
    writeMunicipality(draft, municipality, payout, at.FIRST + position, count);
  });
  divide({
    shares: at.LOCAL,
    row: at.TOP.local,
    weights: at.WEIGHT,
    steps: steps.local,
    of: ({ local }) => local,
  });
  writeTotals(draft, payout, count, closes);
  styleTable(draft, rows, decimals);
  if (!asks) {
    for (let row = 0; row < count; row += 1) draft.put(at.FIRST + row, at.RISK, text("geen"));
    draft.style("right", at.FIRST, at.RISK, count);
    return;
  }
  divide({
    shares: at.RISK,
    row: at.TOP.risk,
    weights: at.INHABITANTS,
    steps: steps.risk,
    of: ({ risk }) => risk,
  });
  draft.put(totals + 1, at.RISK, closes(at.RISK, at.TOP.risk, "verschil"));
}

/** @param row from 0, of so many */
function writeMunicipality(
  draft: SheetDraft,
  municipality: PayoutRow,
  payout: Payout | null,
  row: number,
  count: number,
): void {
  const cell = (column: number) => cellAddress(row, column);
  const names = at.fixed(at.NAME, at.FIRST, count);
  const namedOnce = `SUMPRODUCT(--(TRIM(${names})=TRIM($${cell(at.NAME)})))=1`;
  const paid = municipality.index === null ? undefined : payout?.municipalities[municipality.index];
  draft
    .put(
      row,
      at.NAME,
      municipality.name,
      inhabitantsOf(municipality, namedOnce),
      formula(`${cell(at.INHABITANTS)}/${columnName(at.INHABITANTS)}$${at.FIRST + count + 1}`),
    )
    .put(row, at.REPAY, paid ? amountOrUnknown(paid.repay) : null)
    .put(
      row,
      at.KEPT,
      unless(paid?.kept === null, formula(`${cell(at.LOCAL)}-${cell(at.REPAY)}`)),
      municipality.weight ?? formula(cell(at.INHABITANTS)),
      paid?.regional.toNumber() ?? null,
      paid ? amountOrUnknown(paid.regionalRepay) : null,
    );
  if (municipality.source !== null) draft.style("linked", row, at.NAME, 1, 2);
}

/** What the columns come to, and whether that is the amount that was to be divided. */
function writeTotals(
  draft: SheetDraft,
  payout: Payout | null,
  count: number,
  closes: (column: number, row: number, otherwise: string) => Content,
): void {
  const totals = at.FIRST + count;
  const unknown: Readonly<Record<number, boolean>> = {
    [at.REPAY]: payout?.localRepaid === null,
    [at.KEPT]: payout?.localRepaid === null,
    [at.REGIONAL_REPAY]: payout?.regionalRepaid === null,
  };
  const range = (column: number) => `${columnName(column)}${at.FIRST + 1}:${columnName(column)}${at.FIRST + count}`;
  const sum = (column: number) => unless(unknown[column] ?? false, formula(`SUM(${range(column)})`));
  draft
    .put(totals, 0, text("Totaal"), ...HEADERS.slice(1).map((_, index) => sum(index + 1)))
    .put(totals + 1, 0, text("Controle: de delen zijn samen het te verdelen bedrag"))
    .put(totals + 1, at.LOCAL, closes(at.LOCAL, at.TOP.local, "verschil"))
    .put(totals + 1, at.REPAY, payout?.localRepaid === null ? null : closes(at.REPAY, at.TOP.repaidLocal, at.OUTDATED))
    .put(totals + 1, at.REGIONAL, closes(at.REGIONAL, at.TOP.regional, at.OUTDATED));
}

function styleTable(draft: SheetDraft, rows: readonly PayoutRow[], decimals: number): void {
  const count = rows.length;
  const totals = at.FIRST + count;
  const money = decimals === 0 ? "euros" : "price";
  draft
    .style("whole", at.FIRST, at.INHABITANTS, count + 1)
    .style("share", at.FIRST, at.SHARE, count + 1)
    .style(money, at.FIRST, at.LOCAL, count + 1, at.KEPT - at.LOCAL + 1)
    .style(
      rows.every(({ weight }) => Number.isInteger(weight ?? 1)) ? "whole" : "count",
      at.FIRST,
      at.WEIGHT,
      count + 1,
    )
    .style(money, at.FIRST, at.REGIONAL, count + 1, 2)
    .style("right", at.FIRST, at.REPAY, count + 1)
    .style("right", at.FIRST, at.KEPT, count + 1)
    .style("right", at.FIRST, at.REGIONAL_REPAY, count + 1)
    .style("total", totals, 0, 1, HEADERS.length)
    .style("explanation", totals + 1, 0, 1, HEADERS.length)
    .style("right", totals + 1, at.LOCAL, 1, 3)
    .style("right", totals + 1, at.REGIONAL);
}
