import { unitInEuros } from "../../../model/plan/choices";
import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { date } from "../../../model/text/dutch";
import { columnName, reference } from "../../cells/address";
import type { Connection } from "../../connect/connection";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { formula, text, type SheetChange } from "../../sheets/workbook-change";
import { hasRequest } from "../businesscase/funding";
import { layOut } from "../businesscase/layout";
import { unless } from "../parts/unknown";
import { IZA_EARNED, SCOPE, SPUK, SPUK_BACK, milestoneRange, onMilestones } from "../places/milestone-columns";
import { milestoneLines, type MilestoneLines } from "../places/milestone-rows";
import { AMOUNT, FIRST, HEADER, REGIONAL_REPAY, TOP, WEIGHT, WIDTHS, widthOf } from "../places/payout-layout";
import { hasPayoutTable, isPaidTwice, payoutRows } from "../places/payout-rows";
import { writeMatrix } from "./matrix";
import { writeMunicipalities } from "./municipalities";
import { writeYears } from "./years";

/** The sheet with the payout: the pots, and per municipality what it receives, by year and by milestone. */
export function payoutSheet(connection: Connection, result: Result): SheetChange {
  const { plan, figures } = connection;
  const { payout, payoutMissing: missing } = result;
  const draft = new SheetDraft({
    name: SHEETS.payout,
    what: "Uitkering per gemeente, per jaar en per mijlpaal, regionale pot en gedeeld risico",
    columnWidths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 1,
  });
  writeHead(draft, connection, payout);
  if (!hasPayoutTable(connection, result)) {
    draft.put(TOP.local, 0, text(missing?.message ?? ""));
    return draft.print(0).build();
  }
  const rows = payoutRows(connection);
  const lines = milestoneLines(connection, result);
  const decimals = unitInEuros(figures.choices?.unit ?? "euro").decimalPlaces();
  writeTop(draft, plan, lines, { decimals, paidTwice: isPaidTwice(connection), payout });
  const leaves = Object.keys(figures.choices?.ends?.leaving ?? {}).length > 0;
  writeMunicipalities(draft, rows, payout, { decimals, asks: hasRequest(plan), leaves });
  if (payout) {
    writeYears(draft, rows, payout, decimals);
    writeMatrix(draft, rows, payout, lines.rowOf);
  }
  return draft
    .print(
      0,
      { row: HEADER, column: 0, rows: FIRST - HEADER + rows.length, columns: REGIONAL_REPAY + 1 },
      { columns: widthOf(rows.length) },
    )
    .build();
}

function writeHead(draft: SheetDraft, { plan, figures }: Connection, payout: Result["payout"]): void {
  const { count } = figures.choices ?? {};
  const on = count?.on ?? plan.inhabitantsOn;
  const counted = on === null ? "" : ` op ${date(on)}`;
  const source = count ? ` (${count.source}, ${count.status === "definitive" ? "definitief" : "voorlopig"})` : "";
  draft
    .put(0, 0, text(titleOf(SHEETS.payout, plan.name)))
    .style("title", 0, 0)
    .put(1, 0, text(`Inwoners${counted}${source}. ${payout?.rules.key ?? ""}`))
    .put(2, 0, text(payout?.rules.rounding ?? ""))
    .put(3, 0, text(LIVE_NOTES.payout))
    .style("note", 1, 0, 3, 1);
}

function writeTop(
  draft: SheetDraft,
  plan: Plan,
  { count, requests }: MilestoneLines,
  { decimals, paidTwice, payout }: { decimals: number; paidTwice: boolean; payout: Result["payout"] },
): void {
  const column = (of: number) => onMilestones(milestoneRange(of, count));
  const cell = (row: number) => `${columnName(AMOUNT)}${row + 1}`;
  // A scope that is neither local nor regional would fall out of both sums unseen.
  const allScoped = `COUNTIF(${column(SCOPE)},"lokaal")+COUNTIF(${column(SCOPE)},"regionaal")=${count}`;
  // Rounded a milestone at a time, as what is paid is.
  const spuk = `ROUND(${column(SPUK)},${decimals})`;
  const pot = `SUMPRODUCT((${column(SCOPE)}="lokaal")*${spuk})`;
  const [of, earned] = requests.length > 0 ? ["aanvragen", ""] : ["mijlpalen", ", na het halen van de mijlpalen"];
  const lines: readonly (readonly [row: number, label: string, amount: string, isUnknown?: boolean])[] = [
    [TOP.local, `SPUK lokale ${of}, te verdelen`, paidTwice ? "NA()" : `IF(${allScoped},${pot},NA())`],
    [TOP.regional, `SPUK regionale ${of}, één pot`, `${cell(TOP.spuk)}-${cell(TOP.local)}`],
    [TOP.spuk, "SPUK in totaal", `SUMPRODUCT(${spuk})`],
    [TOP.iza, `IZA${earned}`, `SUM(${column(IZA_EARNED)})`],
    [TOP.total, "IZA en SPUK samen", `${cell(TOP.iza)}+${cell(TOP.spuk)}`],
    [TOP.repaid, "SPUK terug te betalen", `SUM(${column(SPUK_BACK)})`, payout?.repaid === null],
    [
      TOP.repaidLocal,
      "waarvan door gemeenten",
      `SUMIFS(${column(SPUK_BACK)},${column(SCOPE)},"lokaal")`,
      payout?.localRepaid === null,
    ],
  ];
  draft
    .put(TOP.local - 1, 0, text("Bedragen"), text("Euro"))
    .style("section", TOP.local - 1, 0, 1, WEIGHT + 1)
    .style("right", TOP.local - 1, AMOUNT)
    .style(decimals === 0 ? "euros" : "price", TOP.local, AMOUNT, lines.length)
    .style("right", TOP.repaid, AMOUNT, 2);
  for (const [row, label, amount, isUnknown = false] of lines) {
    draft.put(row, 0, text(label), unless(isUnknown, formula(amount)));
  }
  if (payout?.repaid === null) draft.put(TOP.repaid, AMOUNT + 1, text(payout.rules.repayment));
  writeSharedRisk(draft, plan, decimals);
}

/** Live, from the request; of a plan that asks for nothing there is none. */
function writeSharedRisk(draft: SheetDraft, plan: Plan, decimals: number): void {
  const layout = layOut(plan);
  const pots = [
    [TOP.risk, "Gedeeld risico van de gemeenten (SPUK)", "shared-risk.sd"],
    [TOP.riskIza, "Gedeeld risico van de zorgpartijen (IZA)", "shared-risk.zvw"],
  ] as const;
  for (const [row, label, id] of pots) {
    const cell = layout.cellOf(id, 0);
    const amount = cell === null ? text("geen") : formula(`ROUND(${reference(SHEETS.businessCase, cell)},${decimals})`);
    draft.put(row, 0, text(label), amount);
  }
  draft.style(decimals === 0 ? "euros" : "price", TOP.risk, AMOUNT, pots.length).style("right", TOP.risk, AMOUNT, 2);
}
