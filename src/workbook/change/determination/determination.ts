import { determinationOf, type Determination, type MunicipalDetermination } from "../../../model/payout/determination";
import type { Payout } from "../../../model/payout/payout";
import { withVat } from "../../../model/payout/spending";
import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { cellAddress, reference } from "../../cells/address";
import type { Connection } from "../../connect/connection";
import { serialOfDate } from "../../figures/dates";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { formula, sentence, text, type Content, type SheetChange } from "../../sheets/workbook-change";
import { UNKNOWN, amountOrUnknown } from "../parts/unknown";
import { AMOUNT, FIRST as PAYOUT_FIRST, LOCAL, REPAY, TOP } from "../places/payout-layout";
import { payoutRows, type PayoutRow } from "../places/payout-rows";
import * as at from "./columns";
import { sharesAt, sumOrUnknown, writeSettled, writeShares } from "./shares";
import { accountRows, spentInAccounts, spentInYear, type AccountRows } from "./spending";

/** The sheet with the determination of the grant: what each is entitled to, and what it settles with the lead. */
export function determinationSheet(connection: Connection, { payout }: Result): SheetChange {
  const { plan, figures } = connection;
  const draft = new SheetDraft({
    name: SHEETS.determination,
    what: "Vaststelling per gemeente: besteed, vastgesteld en te verrekenen met de kassier",
    columnWidths: at.WIDTHS,
    frozenRows: at.FIRST,
    frozenColumns: 1,
  });
  const determination = payout && determinationOf(payout, figures, plan.endOfScheme);
  if (!payout || !determination) {
    writeHead(draft, plan, null);
    const why = payout?.rules.repayment ?? "Er is geen uitkering berekend, dus ook geen vaststelling.";
    draft.put(at.FIRST, 0, text(why));
    return draft.print(at.HEADER).build();
  }
  const rows = payoutRows(connection);
  writeHead(draft, plan, determination);
  writeMunicipalities(draft, rows, payout, determination);
  const below = at.FIRST + rows.length + 5;
  const { years, potDivision } = determination;
  const shares = below + years.length + 4;
  writeWhole(draft, rows.length, determination, potDivision && sharesAt(shares).totals(rows.length));
  writeYears(draft, below, payout, determination);
  if (potDivision) writeShares(draft, shares, rows, determination);
  const filter = { row: at.HEADER, column: 0, rows: rows.length + 1, columns: at.HEADERS.length };
  return draft.print(at.HEADER, filter).build();
}

function writeHead(draft: SheetDraft, plan: Plan, determination: Determination | null): void {
  const state = determination?.final
    ? "Bij de laatste keer Herbereken waren alle mijlpalen beoordeeld."
    : "Voorlopig: bij de laatste keer Herbereken stonden er nog mijlpalen open. Wat daaraan hangt, staat bij Nog open en zit in Te verrekenen.";
  draft
    .put(0, 0, text(titleOf(SHEETS.determination, plan.name)))
    .style("title", 0, 0)
    .put(1, 0, text(`${determination === null ? "" : `${state} `}${LIVE_NOTES.determination} Onbekend is niet nul.`));
  const rules = determination?.rules ?? [];
  rules.forEach((rule, index) => draft.put(2 + index, 0, sentence(rule)));
  draft
    .style("note", 1, 0, at.HEADER - 1)
    .put(at.HEADER, 0, ...at.HEADERS.map(text))
    .height(at.HEADER, 45)
    .style("header", at.HEADER, 0, 1, at.HEADERS.length)
    .style("headerRight", at.HEADER, at.RECEIVED, 1, at.TO_PAY)
    .style("indented", at.HEADER, at.NOTE);
}

function writeMunicipalities(
  draft: SheetDraft,
  rows: readonly PayoutRow[],
  payout: Payout,
  { municipalities, years }: Determination,
): void {
  const accounts = accountRows(
    payout,
    years.map(({ year }) => year),
  );
  rows.forEach(({ name, index }, position) => {
    const row = at.FIRST + position;
    const own = index === null ? undefined : municipalities[index];
    draft.put(row, at.NAME, name);
    if (own === undefined) return;
    const onPayout = (column: number) =>
      formula(reference(SHEETS.payout, cellAddress(PAYOUT_FIRST + position, column)));
    draft
      .put(row, at.RECEIVED, onPayout(LOCAL), onPayout(REPAY), own.local.open.toNumber())
      .put(row, at.SPENT, spentOf(own, accounts))
      .put(row, at.PASSED_ON, own.passedOn?.toNumber() ?? null)
      .put(row, at.NOTE, sentence([...own.missing, ...own.remarks].join(" ")));
    writeSettled(draft, row, at.TO_PAY, [at.PASSED_ON]);
  });
}

/** Typed in the pane, or live from the accounts. */
function spentOf(
  { municipality: { code }, spending, entered }: MunicipalDetermination,
  accounts: AccountRows,
): Content {
  const typed = withVat(spending.typed, entered);
  return typed === null ? formula(spentInAccounts(accounts, code, entered)) : typed.toNumber();
}

/**
 * The municipalities together, the regional pot, and all of it: what the lead accounts for.
 *
 * @param shares the row in which the shares of a divided pot are added up; null: it is one pot
 */
function writeWhole(
  draft: SheetDraft,
  count: number,
  { pot, potRule, passedOn }: Determination,
  shares: number | null,
): void {
  const together = at.FIRST + count;
  const [regional, whole] = [together + 1, together + 2];
  const onTop = (row: number) => reference(SHEETS.payout, cellAddress(row, AMOUNT));
  draft
    .put(regional, at.NAME, text("Regionale pot"))
    .put(
      regional,
      at.RECEIVED,
      formula(onTop(TOP.regional)),
      formula(`${onTop(TOP.repaid)}-${onTop(TOP.repaidLocal)}`),
      pot.open.toNumber(),
    )
    .put(regional, at.SPENT, amountOrUnknown(pot.spent))
    .put(regional, at.NOTE, sentence(potRule));
  writeSettled(draft, regional, at.TO_PAY, []);
  if (shares !== null) {
    for (const column of [at.SPENT, at.ENTITLED, at.UNDERSPENT, at.OVERSPENT, at.TO_PAY]) {
      draft.put(regional, column, formula(cellAddress(shares, column)));
    }
  }
  draft
    .put(together, at.NAME, text("Gemeenten samen"))
    .put(whole, at.NAME, text("Geheel (kassier)"))
    .style("total", together, 0, 1, at.HEADERS.length)
    .style("total", whole, 0, 1, at.HEADERS.length);
  for (let column: number = at.RECEIVED; column <= at.TO_PAY; column += 1) {
    if (column === at.PASSED_ON && passedOn === null) continue;
    draft.put(together, column, sumOrUnknown(column, at.FIRST, count));
    if (column !== at.PASSED_ON && column !== at.TO_PAY) draft.put(whole, column, sumOrUnknown(column, together, 2));
  }
  // What the lead passes on stays among them: it is nothing between the lead and the ministry.
  const kept = `${cellAddress(whole, at.RECEIVED)}-${cellAddress(whole, at.REPAID)}`;
  const entitled = cellAddress(whole, at.ENTITLED);
  draft
    .put(whole, at.TO_PAY, formula(`IF(ISNUMBER(${entitled}),${kept}-${entitled},"${UNKNOWN}")`))
    .style("price", at.FIRST, at.RECEIVED, count + 3, at.TO_PAY)
    .style("right", at.FIRST, at.SPENT, count + 3, at.TO_PAY - at.SPENT + 1)
    .style("indented", at.FIRST, at.NOTE, count + 3);
}

/** Who accounts for which year by when, and what all spent in it. */
function writeYears(draft: SheetDraft, top: number, payout: Payout, { years }: Determination): void {
  const accounts = accountRows(
    payout,
    years.map(({ year }) => year),
  );
  draft
    .put(top, 0, text("Verantwoording per jaar"))
    .style("section", top, 0, 1, 4)
    .put(top + 1, 0, ...["Jaar", "Gemeenten vóór", "Kassier vóór", "Besteed op MGN SiSa"].map(text))
    .height(top + 1, 30)
    .style("header", top + 1, 0, 1, 4)
    .style("headerRight", top + 1, 1, 1, 3);
  years.forEach(({ year, municipalAccountsBy, leadAccountsBy }, index) => {
    const row = top + 2 + index;
    draft
      .put(row, 0, year, serialOfDate(municipalAccountsBy), serialOfDate(leadAccountsBy))
      .put(row, 3, formula(spentInYear(accounts, year)));
  });
  draft
    .style("plainYear", top + 2, 0, years.length)
    .style("left", top + 2, 0, years.length)
    .style("date", top + 2, 1, years.length, 2)
    .style("price", top + 2, 3, years.length)
    .style("right", top + 2, 3, years.length);
}
