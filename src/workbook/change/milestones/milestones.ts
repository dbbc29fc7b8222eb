import { REVIEW_DAYS } from "../../../model/payout/milestone-status";
import { unitInEuros } from "../../../model/plan/choices";
import type { Milestone } from "../../../model/plan/figures";
import { OUTCOME_WORDS, countsOn, grantedPart } from "../../../model/plan/milestone-outcome";
import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { cellAddress, columnName, reference } from "../../cells/address";
import { textInFormula } from "../../cells/spelling";
import type { Connection } from "../../connect/connection";
import { serialOfDate } from "../../figures/dates";
import { PARTS, isPrinted } from "../../figures/milestone-amounts";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { formula, text, type Content, type SheetChange } from "../../sheets/workbook-change";
import { hasRequest } from "../businesscase/funding";
import { KEY_COLUMNS, SplitKey, tieOrder, writeSplit, writeSplitHeaders } from "../parts/split";
import type { TableCells } from "../parts/table-cells";
import { unless } from "../parts/unknown";
import * as at from "../places/milestone-columns";
import { milestoneLines } from "../places/milestone-rows";
import { AMOUNT, TOP } from "../places/payout-layout";
import { hasPayoutTable } from "../places/payout-rows";
import { writeCashFlow } from "./cash-flow";
import { writeRequest } from "./requests";
import { SCOPE_WORDS } from "./scope-words";

/** The sheet with the milestones in time: when due, assessed and paid, what was decided, and the cash flow per quarter. */
export function milestonesSheet(connection: Connection, result: Result): SheetChange {
  const { plan, figures } = connection;
  const { payout } = result;
  const draft = new SheetDraft({
    name: SHEETS.milestones,
    what: "Mijlpalen met datum, status, bedragen en betaling, en de kasstroom per kwartaal",
    columnWidths: at.WIDTHS,
    frozenRows: at.FIRST,
    frozenColumns: 1,
  });
  writeHead(draft, plan);
  const { table, requests, count, rowOf } = milestoneLines(connection, result);
  if (count === 0) {
    draft.put(at.FIRST, 0, text("Er is geen tabel met mijlpalen gevonden."));
    return draft.print(at.HEADER).build();
  }
  const decimals = unitInEuros(figures.choices?.unit ?? "euro").decimalPlaces();
  const above = table?.rows ?? 0;
  for (let index = 0; table && index < above; index += 1) {
    const known = figures.milestones.find(({ place }) => place !== undefined && table.rowOf(place) === index);
    const isUnknown = payout?.unpriced.some(({ milestone, isLost }) => isLost && milestone.nr === known?.nr) ?? false;
    writeMilestone(draft, table, index, known, { plan, decimals, isUnknown });
  }
  requests.forEach(({ request, ...milestone }, index) => {
    if (request === undefined) return;
    const paid = payout?.milestones.find((each) => each.milestone.nr === milestone.nr);
    const isUnknown = paid?.localRepaid === null || paid?.regionalRepaid === null;
    writeRequest(draft, above + index, { ...milestone, request }, { plan, decimals, isUnknown });
  });
  writeLooks(draft, count);
  if (hasPayoutTable(connection, result)) {
    const milestones = payout?.milestones.map(({ milestone }) => milestone) ?? figures.milestones;
    // Of equal remainders the milestone with the lowest number goes first.
    const numbered = new Map(milestones.map(({ nr }) => [rowOf(nr), String(nr).padStart(NUMBER_DIGITS, "0")]));
    const order = tieOrder(Array.from({ length: count }, (_, row) => numbered.get(row) ?? "~"));
    writeRisks(draft, count, { plan, milestones, decimals, order });
  }
  writeTotals(draft, count, payout?.repaid === null);
  if (payout) writeCashFlow(draft, payout, at.FIRST + count + 3, count);
  const columns = at.RISKY_IZA + 1;
  return draft
    .print(at.HEADER, { row: at.HEADER, column: 0, rows: count + 1, columns }, { columns: at.ACCOUNTS + 1 })
    .build();
}

function writeHead(draft: SheetDraft, plan: Plan): void {
  draft
    .put(0, 0, text(titleOf(SHEETS.milestones, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text(
        "Bedragen en geplande datums komen uit uw tabel; status, datum, bewijs en verdeling kiest u in het paneel, op het tabblad Uitkering.",
      ),
    )
    .put(
      2,
      0,
      text(
        `Beoordeling binnen ${REVIEW_DAYS / 7} weken. Open en later tellen als gehaald, zolang de dag binnen de regeling valt. Waar aanname staat, is lokaal of regionaal een voorstel.`,
      ),
    )
    .style("note", 1, 0, 2)
    .put(3, 0, text("Einde regeling"), serialOfDate(plan.endOfScheme))
    .style("date", 3, 1)
    .put(
      at.HEADER,
      0,
      ...[
        "Mijlpaal",
        "Gepland op",
        "Soort",
        "Totaal",
        "IZA",
        "SPUK",
        "Verdeling",
        "Herkomst",
        "Status",
        "Genoteerde dag",
        "Verdiend deel",
        "IZA verdiend",
        "SPUK terug",
        "Risico gemeenten",
        "Risico zorgpartijen",
        "Telt op",
        "Beoordeeld uiterlijk",
        "IZA betaald op",
        "SPUK terug op",
        "SiSa vóór",
        "Bewijs",
        "Omschrijving",
        "SPUK met risico",
        "IZA met risico",
      ].map(text),
    )
    .height(at.HEADER, 45)
    .style("header", at.HEADER, 0, 1, at.RISKY_IZA + 1)
    .style("headerRight", at.HEADER, at.DUE)
    .style("headerRight", at.HEADER, at.TOTAL, 1, 3)
    .style("headerRight", at.HEADER, at.NOTED, 1, at.ACCOUNTS - at.NOTED + 1)
    .style("indented", at.HEADER, at.EVIDENCE, 1, 2)
    .style("headerRight", at.HEADER, at.RISKY_SPUK, 1, 2);
}

const IZA = ["iza", "firstLine"] as const;

/** As the amounts are read: an empty part is nil where the plan prints none and the total is what the others come to. */
function amountsOf(table: TableCells, index: number, plan: Plan, known: Milestone | undefined): readonly Content[] {
  const [total, parts] = [table.sum(["total"], index), table.sum(PARTS, index)];
  const nil = total === null ? "0" : `IF(ROUND(${total}-(${parts ?? "0"}),2)=0,0,NA())`;
  const printed = plan.milestones.find(({ nr }) => nr === known?.nr)?.printed;
  const empty = (field: (typeof PARTS)[number]) => (!known || isPrinted(printed, field) ? "NA()" : nil);
  return [
    table.amount(["total"], index, () => (known ? (parts ?? "0") : "NA()")),
    // Where the table tells mental-health care from the first line, both are paid from IZA.
    table.amount(IZA, index, empty),
    table.amount(["spuk"], index, empty),
  ];
}

function writeMilestone(
  draft: SheetDraft,
  table: TableCells,
  index: number,
  known: Milestone | undefined,
  { plan, decimals, isUnknown }: { readonly plan: Plan; readonly decimals: number; readonly isUnknown: boolean },
): void {
  const row = at.FIRST + index;
  const cell = (column: number) => at.milestoneCell(index, column);
  const noted = known && countsOn(known) !== known.due ? serialOfDate(countsOn(known)) : null;
  // As the payout does: what a milestone pays is rounded once, and what is not kept of it goes back.
  const rounded = (amount: string) => `ROUND(${amount},${decimals})`;
  const spuk = rounded(cell(at.SPUK));
  // What falls after the last day is settled on that day.
  const settled = `MIN(${cell(at.COUNTS)},${at.END_CELL})`;
  draft
    .put(row, at.NAME, table.text("name", index), table.date("due", index), table.text("obligation", index))
    .put(row, at.TOTAL, ...amountsOf(table, index, plan, known))
    .put(row, at.SCOPE, text(known ? SCOPE_WORDS[known.scope] : "onbekend"), origin(known))
    .put(row, at.STATUS, text(known ? OUTCOME_WORDS[known.outcome.status] : "onbekend"), noted)
    .put(
      row,
      at.EARNED,
      // What comes after the last day earns nothing, also once a date is moved.
      formula(known ? `IF(${cell(at.COUNTS)}>${at.END_CELL},0,${grantedPart(known.outcome).toNumber()})` : "NA()"),
      formula(rounded(`${cell(at.IZA)}*${cell(at.EARNED)}`)),
      unless(isUnknown, formula(`${spuk}-${rounded(`${spuk}*${cell(at.EARNED)}`)}`)),
    )
    .put(
      row,
      at.COUNTS,
      formula(
        `IF(ISNUMBER(${cell(at.NOTED)}),${cell(at.NOTED)},IF(ISNUMBER(${cell(at.DUE)}),${cell(at.DUE)},${undatedDay(cell(at.DUE), known)}))`,
      ),
      formula(`${settled}+${REVIEW_DAYS}`),
      formula(`IF(${cell(at.EARNED)}>0,${cell(at.ASSESSED)},"")`),
      formula(`IF(${cell(at.EARNED)}<1,${cell(at.ASSESSED)},"")`),
      formula(`DATE(YEAR(${settled})+1,7,15)`),
    )
    .put(row, at.EVIDENCE, text(known?.outcome.evidence ?? ""), table.text("description", index))
    .put(row, at.RISKY_SPUK, ...[at.SPUK, at.IZA].map((column) => (known?.paysIncurred ? 0 : formula(cell(column)))));
}

/**
 * The day of what no cell dates as a number. No date, or one that cannot be, counts as the last day of the scheme; a text
 * is what it was read as, and another text is unknown until it is read.
 */
function undatedDay(cell: string, known: Milestone | undefined): string {
  const none = `IF(${cell}="",${at.END_CELL},NA())`;
  if (known?.dueTyped === undefined || known.dueTyped.length > LONGEST_TEXT) return none;
  const day = known.dueAssumed ? at.END_CELL : String(serialOfDate(known.due));
  return `IF(${cell}=${textInFormula(known.dueTyped)},${day},${none})`;
}

/** Of a text in a formula. */
const LONGEST_TEXT = 255;

function origin(known: Milestone | undefined): Content {
  if (known === undefined) return null;
  return text(known.scopeAssumed ? "aanname" : "bevestigd");
}

function writeLooks(draft: SheetDraft, rows: number): void {
  draft
    .style("linked", at.FIRST, at.NAME, rows, at.SPUK + 1)
    .style("linked", at.FIRST, at.DESCRIPTION, rows)
    .style("indented", at.FIRST, at.OBLIGATION, rows)
    .style("indented", at.FIRST, at.SCOPE, rows, 3)
    .style("date", at.FIRST, at.DUE, rows)
    .style("euros", at.FIRST, at.TOTAL, rows + 1, 3)
    .style("date", at.FIRST, at.NOTED, rows)
    .style("share", at.FIRST, at.EARNED, rows)
    .style("euros", at.FIRST, at.IZA_EARNED, rows + 1, 4)
    .style("right", at.FIRST, at.SPUK_BACK, rows + 1, 3)
    .style("euros", at.FIRST, at.RISKY_SPUK, rows + 1, 2)
    .style("date", at.FIRST, at.COUNTS, rows, at.ACCOUNTS - at.COUNTS + 1)
    .style("indented", at.FIRST, at.EVIDENCE, rows, 2);
}

interface RiskInput {
  readonly plan: Plan;
  /** With money of their own: those that are paid on, or the requests in their place. */
  readonly milestones: readonly Milestone[];
  readonly decimals: number;
  /** By row: who goes first in a tie. */
  readonly order: readonly number[];
}

const NUMBER_DIGITS = 8;

/** Each milestone's part of each pot's shared risk, by its part of that pot's money: live, and exact. */
function writeRisks(draft: SheetDraft, rows: number, { plan, milestones, decimals, order }: RiskInput): void {
  const pots = [
    { pot: "spuk", name: "SPUK", column: at.RISK, money: at.RISKY_SPUK, amount: TOP.risk, steps: at.SPUK_STEPS },
    { pot: "iza", name: "IZA", column: at.RISK_IZA, money: at.RISKY_IZA, amount: TOP.riskIza, steps: at.IZA_STEPS },
  ] as const;
  for (const { pot, name, column, money, amount, steps } of pots) {
    const bearing = milestones.filter((milestone) => !milestone.paysIncurred && milestone[pot].gt(0));
    if (!hasRequest(plan) || bearing.length === 0) {
      for (let row = 0; row < rows; row += 1) draft.put(at.FIRST + row, column, text("geen"));
      continue;
    }
    const risk = `ROUND(${reference(SHEETS.payout, cellAddress(amount, AMOUNT))},${decimals})`;
    const key = new SplitKey({ first: at.FIRST, count: rows, weights: money, column: steps });
    key.write(draft, at.HEADER, order);
    const amounts = steps + KEY_COLUMNS;
    writeSplit(draft, key, { amount: risk, decimals, first: at.FIRST, shares: column, column: amounts });
    writeSplitHeaders(draft, at.HEADER, amounts, name);
  }
}

/** @param isUnknown what goes back */
function writeTotals(draft: SheetDraft, rows: number, isUnknown: boolean): void {
  const row = at.FIRST + rows;
  const sum = (column: number) => formula(`SUM(${columnName(column)}${at.FIRST + 1}:${columnName(column)}${row})`);
  draft
    .put(row, 0, text("Totaal"))
    .put(row, at.TOTAL, ...[at.TOTAL, at.IZA, at.SPUK].map(sum))
    .put(row, at.IZA_EARNED, ...[at.IZA_EARNED, at.SPUK_BACK, at.RISK, at.RISK_IZA].map(sum))
    .put(row, at.SPUK_BACK, unless(isUnknown, sum(at.SPUK_BACK)))
    .put(row, at.RISKY_SPUK, ...[at.RISKY_SPUK, at.RISKY_IZA].map(sum))
    .style("total", row, 0, 1, at.RISKY_IZA + 1);
}
