import type { Payout } from "../../../model/payout/payout";
import type { PayoutRisk } from "../../../model/payout/risk";
import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { date, quarterText } from "../../../model/text/dutch";
import { cellAddress, columnName, reference } from "../../cells/address";
import type { Connection } from "../../connect/connection";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { formula, text, type SheetChange } from "../../sheets/workbook-change";
import { milestoneLines } from "../places/milestone-rows";
import { FIRST as PAYOUT_FIRST, RISK as PAYOUT_RISK } from "../places/payout-layout";
import { payoutRows, type PayoutRow } from "../places/payout-rows";
import { writeStakes } from "./stakes";

const HEADER = 5;
const FIRST = HEADER + 1;
const [RECEIVED, EARNED, REPAID, UNEARNED, NEXT, WORST, EXPECTED, SHARED] = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** What would go back in the worst case: the own part, the share in the regional pot, and both. */
const [WORST_OWN, WORST_REGIONAL, WORST_TOTAL] = [9, 10, 11] as const;
/** In points: names, then amounts; narrow enough to read on A4. */
const WIDTHS = [220, ...Array<number>(19).fill(64)];

/** The sheet with what is at stake on a day, per municipality and per milestone. */
export function riskSheet(connection: Connection, result: Result): SheetChange {
  const { plan } = connection;
  const { payout } = result;
  const draft = new SheetDraft({
    name: SHEETS.risk,
    what: "Wat nog niet verdiend is, wat het volgende kwartaal vervalt en het gedeelde risico, per gemeente",
    columnWidths: WIDTHS,
    frozenRows: FIRST,
    frozenColumns: 1,
  });
  const risk = payout?.atRisk;
  writeHead(draft, plan, risk ?? null);
  if (!payout || !risk) {
    draft.put(FIRST, 0, text(payout ? payout.rules.repayment : "Er is geen uitkering berekend, dus ook geen risico."));
    return draft.print(HEADER).build();
  }
  const rows = payoutRows(connection);
  writeMunicipalities(draft, rows, payout, risk);
  writeStakes(draft, {
    rows,
    payout,
    risk,
    at: FIRST + rows.length + 3,
    rowOf: milestoneLines(connection, result).rowOf,
  });
  return draft.print(HEADER, { row: HEADER, column: 0, rows: rows.length + 1, columns: WORST_TOTAL + 1 }).build();
}

function writeHead(draft: SheetDraft, plan: Plan, risk: PayoutRisk | null): void {
  const day = risk === null ? "" : ` op ${date(risk.today)}`;
  const next = risk === null ? "het volgende kwartaal" : `het ${quarterText(risk.nextQuarter)}`;
  draft
    .put(0, 0, text(titleOf(SHEETS.risk, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text(`Stand${day}, van de laatste keer Herbereken. Een kansberekening staat er alleen als kansen zijn ingevuld.`),
    )
    .put(
      2,
      0,
      text("Verdiend telt pas als een mijlpaal als gehaald is genoteerd. Wat verdiend is, wordt niet teruggevraagd."),
    )
    .put(
      3,
      0,
      text(
        "Ergste geval: geen enkele mijlpaal die nog niet is afgerond, wordt gehaald. Het aandeel in de regionale pot is verschuldigd voor zover de pot niet kan betalen. Gedeeld risico: dat van de gemeenten (SPUK), naar inwoners.",
      ),
    )
    .style("note", 1, 0, 3)
    .put(
      HEADER,
      0,
      ...[
        "Gemeente",
        `SPUK ontvangen${day}`,
        "Verdiend",
        "Terugbetaald",
        "Nog niet verdiend",
        `Afhankelijk van ${next}`,
        "Ergste geval: behoudt",
        "Verwacht: behoudt",
        "Deel in gedeeld risico",
        "Ergste geval: eigen deel terug",
        "Ergste geval: aandeel regionale pot",
        "Ergste geval: samen terug",
      ].map(text),
    )
    .height(HEADER, 45)
    .style("header", HEADER, 0, 1, WORST_TOTAL + 1)
    .style("headerRight", HEADER, RECEIVED, 1, WORST_TOTAL);
}

function writeMunicipalities(
  draft: SheetDraft,
  rows: readonly PayoutRow[],
  { unit }: Payout,
  { municipalities, nextQuarter, expected, allMissed }: PayoutRisk,
): void {
  const totals = FIRST + rows.length;
  rows.forEach(({ name, index }, position) => {
    const row = FIRST + position;
    const own = index === null ? undefined : municipalities[index];
    if (index === null || own === undefined) return;
    const cell = (column: number) => cellAddress(row, column);
    draft
      .put(row, 0, name, own.received.toNumber(), own.earned.toNumber(), own.repaid.toNumber())
      .put(row, UNEARNED, formula(`MAX(0,${cell(RECEIVED)}-${cell(EARNED)}-${cell(REPAID)})`))
      .put(row, NEXT, nextQuarter.stake.repay[index]?.toNumber() ?? 0, own.worstKept.toNumber())
      .put(row, EXPECTED, own.expectedKept?.toNumber() ?? text("n.b."))
      .put(row, SHARED, formula(reference(SHEETS.payout, cellAddress(PAYOUT_FIRST + position, PAYOUT_RISK))))
      .put(row, WORST_OWN, allMissed.repay[index]?.toNumber() ?? 0, allMissed.regionalShares[index]?.toNumber() ?? 0)
      .put(row, WORST_TOTAL, formula(`${cell(WORST_OWN)}+${cell(WORST_REGIONAL)}`));
  });
  const worst = [WORST_OWN, WORST_REGIONAL, WORST_TOTAL];
  const sums = [RECEIVED, EARNED, REPAID, UNEARNED, NEXT, WORST, ...(expected ? [EXPECTED] : []), SHARED, ...worst];
  draft.put(totals, 0, text("Totaal")).style("total", totals, 0, 1, WORST_TOTAL + 1);
  for (const column of sums) {
    const name = columnName(column);
    draft.put(totals, column, formula(`SUM(${name}${FIRST + 1}:${name}${totals})`));
  }
  draft
    .style(unit.isInteger() ? "euros" : "price", FIRST, RECEIVED, rows.length + 1, WORST_TOTAL)
    .style("right", FIRST, EXPECTED, rows.length);
}
