import type { Payout } from "../../../model/payout/payout";
import { cellAddress, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";
import { amountOrUnknown, unless } from "../parts/unknown";
import * as at from "../places/payout-layout";
import type { PayoutRow } from "../places/payout-rows";

/** Municipalities and years: what each receives and pays back in a year, as the last recalculation had it. */
export function writeYears(draft: SheetDraft, rows: readonly PayoutRow[], payout: Payout, decimals: number): void {
  const block = at.yearsAt(rows.length);
  const [header, first] = [at.headerOf(block), at.firstOf(block)];
  const totals = first + rows.length;
  const net = 1 + 2 * payout.years.length;
  const width = net + 2;
  draft
    .put(block, 0, text("SPUK lokaal per gemeente en jaar, in euro"))
    .style("section", block, 0, 1, width)
    .put(header, 0, text("Gemeente"))
    .put(
      header,
      1,
      ...payout.years.flatMap(({ year }) => [text(`${year} ontvangen`), text(`${year} terug`)]),
      text("Behoudt"),
      text("Controle"),
    )
    .height(header, 30)
    .style("header", header, 0, 1, width)
    .style("headerRight", header, 1, 1, width - 1);
  const signed = (row: number) =>
    payout.years.map((_, index) => `${cellAddress(row, 1 + 2 * index)}-${cellAddress(row, 2 + 2 * index)}`).join("+");
  rows.forEach(({ name, index }, position) => {
    const row = first + position;
    const own = index === null ? undefined : payout.municipalities[index];
    const years = own?.years ?? [];
    draft
      .put(row, 0, name, ...years.flatMap(({ received, repaid }) => [received.toNumber(), amountOrUnknown(repaid)]))
      .put(
        row,
        net,
        unless(own?.kept === null, formula(signed(row))),
        own?.kept === null
          ? null
          : formula(at.agrees(cellAddress(row, net), cellAddress(at.FIRST + position, at.KEPT))),
      );
  });
  const unknown = payout.years.flatMap(({ localRepaid }) => [false, localRepaid === null]);
  draft
    .put(totals, 0, text("Totaal"))
    .put(
      totals,
      1,
      ...Array.from({ length: net }, (_, index) =>
        unless(
          unknown[index] ?? payout.localRepaid === null,
          formula(`SUM(${columnName(1 + index)}${first + 1}:${columnName(1 + index)}${totals})`),
        ),
      ),
    )
    .style("total", totals, 0, 1, width)
    .style(decimals === 0 ? "euros" : "price", first, 1, rows.length + 1, net)
    .style("right", first, 1, rows.length + 1, net)
    .style("explanation", first, net + 1, rows.length)
    .style("right", first, net + 1, rows.length);
}
