import type { Decimal } from "../../../model/money/decimal";
import type { Payout } from "../../../model/payout/payout";
import { cellAddress, columnName } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";
import { unless } from "../parts/unknown";
import * as milestone from "../places/milestone-columns";

const [PERIOD, START] = [0, 1] as const;
const [IZA, LOCAL, REGIONAL, LOCAL_BACK, REGIONAL_BACK, NET] = [3, 4, 5, 6, 7, 8] as const;
const HEADERS = ["IZA", "SPUK lokaal", "SPUK regionaal", "Lokaal terug", "Regionaal terug", "Saldo"];

/**
 * Money per quarter. What follows the milestones is live: IZA after the fact, and SPUK that goes back. The advance hangs
 * on the chosen instalments, so it is written down, with a check that calculates along.
 *
 * @param at the row to start on
 * @param count how many milestones stand above
 */
export function writeCashFlow(
  draft: SheetDraft,
  { quarters, localRepaid, regionalRepaid }: Payout,
  at: number,
  count: number,
): void {
  const [header, first] = [at + 1, at + 2];
  const totals = first + quarters.length;
  const of = (column: number) => milestone.milestoneRange(column, count);
  draft
    .put(at, PERIOD, text("Kasstroom per kwartaal, in euro"))
    .style("section", at, PERIOD, 1, NET + 1)
    .put(header, PERIOD, text("Kwartaal"), text("Vanaf"))
    .put(header, IZA, ...HEADERS.map(text))
    .height(header, 30)
    .style("header", header, PERIOD, 1, NET + 1)
    .style("headerRight", header, START, 1, NET);
  quarters.forEach(({ year, quarter, local, regional, ...back }, index) => {
    const row = first + index;
    const start = `$${cellAddress(row, START)}`;
    const cell = (column: number) => cellAddress(row, column);
    const inQuarter = (amount: number, day: number, ...more: readonly string[]) =>
      formula(`SUMIFS(${[of(amount), of(day), `">="&${start}`, of(day), `"<"&EDATE(${start},3)`, ...more].join(",")})`);
    const repaid = (scope: string, amount: Decimal | null) =>
      unless(amount === null, inQuarter(milestone.SPUK_BACK, milestone.REPAYMENT, of(milestone.SCOPE), `"${scope}"`));
    draft
      .put(row, PERIOD, text(`${year} K${quarter}`), formula(`DATE(${year},${3 * quarter - 2},1)`))
      .put(row, IZA, inQuarter(milestone.IZA_EARNED, milestone.PAYMENT), local.toNumber(), regional.toNumber())
      .put(row, LOCAL_BACK, repaid("lokaal", back.localRepaid), repaid("regionaal", back.regionalRepaid))
      .put(
        row,
        NET,
        unless(
          back.net === null,
          formula(`SUM(${cell(IZA)}:${cell(REGIONAL)})-${cell(LOCAL_BACK)}-${cell(REGIONAL_BACK)}`),
        ),
      );
  });
  const unknown: Readonly<Record<number, boolean>> = {
    [LOCAL_BACK]: localRepaid === null,
    [REGIONAL_BACK]: regionalRepaid === null,
    [NET]: localRepaid === null || regionalRepaid === null,
  };
  const sum = (column: number) =>
    unless(
      unknown[column] ?? false,
      formula(`SUM(${columnName(column)}${first + 1}:${columnName(column)}${first + quarters.length})`),
    );
  const total = (column: number) => cellAddress(totals, column);
  const spuk = `SUM(${of(milestone.SPUK)})`;
  const advance = `${total(LOCAL)}+${total(REGIONAL)}`;
  draft
    .put(totals, PERIOD, text("Totaal"))
    .put(totals, IZA, ...[IZA, LOCAL, REGIONAL, LOCAL_BACK, REGIONAL_BACK, NET].map(sum))
    .style("total", totals, PERIOD, 1, NET + 1)
    .put(totals + 1, PERIOD, text("Controle: het voorschot is samen de SPUK van alle mijlpalen"))
    // Each milestone's part is rounded by itself: half a unit a milestone is no difference.
    .put(totals + 1, REGIONAL, formula(`IF(ABS(${advance}-${spuk})<=${count}/2,"sluit","verouderd: kies Herbereken")`))
    .style("explanation", totals + 1, PERIOD, 1, NET + 1)
    .style("right", totals + 1, REGIONAL)
    .style("date", first, START, quarters.length)
    .style("euros", first, IZA, quarters.length + 1, NET - IZA + 1)
    .style("right", first, LOCAL_BACK, quarters.length + 1, NET - LOCAL_BACK + 1);
}
