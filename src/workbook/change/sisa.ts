import { accountName, sisaAccounts, type SisaAccount, type SisaIndicator } from "../../model/payout/sisa";
import type { Milestone } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import type { Result } from "../../model/result/result";
import { date } from "../../model/text/dutch";
import type { Cell, CellValue } from "../cells/grid";
import type { Connection } from "../connect/connection";
import { serialOfDate } from "../figures/dates";
import { LIVE_NOTES } from "../sheets/live-notes";
import { SheetDraft } from "../sheets/sheet-draft";
import { SHEETS, titleOf } from "../sheets/sheet-names";
import * as at from "../sheets/sisa-columns";
import { formula, text, type Content, type SheetChange } from "../sheets/workbook-change";
import { LineKeys, bareText, type SisaEntry } from "../sisa/entries";

const WIDTHS = [130, 60, 40, 60, 60, 70, 60, 85, 85, 85, 70, 70, 240];

const TWICE = "Dubbel: deze regel staat hierboven ook. Houd één regel over; tot dan is niet bekend wat er is besteed.";

/** What is asked of a municipality, by column. An amount may come below zero by a correction. */
const ASKED = [
  [
    at.SPENDING,
    "Besteding in het jaar",
    "Wat in dit jaar echt aan deze mijlpaal is besteed. Vul 0 in als er niets is besteed: zolang de cel leeg is, blijft de vaststelling onbekend.",
  ],
  [
    at.CORRECTION,
    "Correctie vorig jaar",
    "Wat bij de besteding van het jaar ervoor komt, of met een minteken wat eraf gaat. Leeg is geen correctie.",
  ],
  [at.NOT_MET, "Besteed, nog niet gehaald", "Wat is besteed aan deze mijlpaal, zolang die nog niet is gehaald."],
] as const;

type Entries = ReadonlyMap<string, SisaEntry>;

/**
 * The sheet with what the yearly accounts ask (SiSa), a line a municipality, year and local milestone.
 *
 * @param entries what municipalities filled in before: it stays with its line, also when lines come or go
 */
export function sisaSheet({ plan }: Connection, { payout }: Result, entries: Entries): SheetChange {
  const draft = new SheetDraft({
    name: SHEETS.sisa,
    what: "Gevraagde indicatoren voor de verantwoording (SiSa), per gemeente, jaar en mijlpaal",
    columnWidths: WIDTHS,
    frozenRows: at.FIRST,
    frozenColumns: 1,
  });
  writeHead(draft, plan);
  const accounts = payout ? sisaAccounts(payout, plan.endOfScheme) : [];
  const left = new Map(entries);
  const keys = new LineKeys();
  let row = at.FIRST;
  for (const account of accounts) {
    for (const indicator of account.indicators) {
      const milestone = payout?.milestones.find((each) => each.milestone.nr === indicator.nr)?.milestone;
      if (milestone === undefined) continue;
      const key = keys.next(account.municipality.code, account.year, accountName(milestone));
      writeLine(draft, row, { account, indicator, milestone, entry: entries.get(key) ?? null });
      left.delete(key);
      row += 1;
    }
  }
  // Somebody's own figures are never dropped: a line that is no longer asked, or that is there twice, stays and says so.
  for (const { line, cells } of left.values()) {
    const [, code, year, milestone] = line;
    const isTwice = keys.has(bareText(code), Number(year), bareText(milestone));
    draft
      .put(row, 0, ...line.map(constant))
      .put(row, at.NOTE, text(isTwice ? TWICE : "Vervallen: deze regel wordt niet meer gevraagd."))
      .put(row, at.SPENDING, ...cells.map((cell) => contentOf(cell, false)));
    row += 1;
  }
  const rows = row - at.FIRST;
  if (rows === 0) draft.put(row, 0, text("Er zijn geen lokale mijlpalen om te verantwoorden."));
  else writeLooks(draft, rows);
  return draft.print(at.HEADER, { row: at.HEADER, column: 0, rows: rows + 1, columns: at.HEADERS.length }).build();
}

function writeHead(draft: SheetDraft, plan: Plan): void {
  draft
    .put(0, 0, text(titleOf(SHEETS.sisa, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text(
        "Gemeenten verantwoorden jaar t uiterlijk 15 juli van t+1, de kassier over het geheel een jaar later. De subsidie is nooit meer dan de werkelijke kosten.",
      ),
    )
    .put(
      2,
      0,
      text(
        "Vul de gekleurde cellen zelf in uit uw administratie. Herbereken en Ongedaan maken laten ze staan: ze blijven bij hun gemeente, jaar en mijlpaal.",
      ),
    )
    .put(
      3,
      0,
      text(
        `Gehaald betekent: als gehaald genoteerd, uiterlijk op 31 december van het jaar. Na ${date(plan.endOfScheme)} is alles definitief. ${LIVE_NOTES.accounts}`,
      ),
    )
    .style("note", 1, 0, 3)
    .put(at.HEADER, 0, ...at.HEADERS.map(text))
    .height(at.HEADER, 45)
    .style("header", at.HEADER, 0, 1, at.HEADERS.length)
    .style("headerRight", at.HEADER, at.CAP)
    .style("center", at.HEADER, at.MET)
    .style("center", at.HEADER, at.FINAL)
    .style("headerRight", at.HEADER, at.SPENDING, 1, at.LEAD_DUE - at.SPENDING + 1);
}

interface Line {
  readonly account: SisaAccount;
  readonly indicator: SisaIndicator;
  readonly milestone: Milestone;
  readonly entry: SisaEntry | null;
}

function writeLine(draft: SheetDraft, row: number, { account, indicator, milestone, entry }: Line): void {
  const { municipality, year, dueBy, leadDueBy } = account;
  draft
    .put(row, at.MUNICIPALITY, text(municipality.name), text(municipality.code), year, text(accountName(milestone)))
    .put(row, at.MET, text(indicator.met ? "ja" : "nee"))
    .put(row, at.CAP, indicator.cap.toNumber(), text(indicator.final ? "ja" : "nee"))
    .put(row, at.DUE, serialOfDate(dueBy), serialOfDate(leadDueBy));
  if (entry !== null)
    draft.put(
      row,
      at.SPENDING,
      ...entry.cells.map((cell) => contentOf(cell, entry.row === row && entry.columns[0] === at.SPENDING)),
    );
}

/** A formula that moves would look at other cells: then its value is kept. */
function contentOf({ kind, value, formula: typed }: Cell, stays: boolean): Content {
  if (typed !== null && stays) return formula(typed.slice(1));
  return kind === "empty" ? null : constant(value);
}

function constant(value: CellValue): Content {
  return typeof value === "string" ? text(value) : value;
}

function writeLooks(draft: SheetDraft, rows: number): void {
  for (const [column, title, counts] of ASKED)
    draft.ask({ row: at.FIRST, column, rows, columns: 1 }, { takes: "amount", title, counts });
  draft
    .style("plainYear", at.FIRST, at.YEAR, rows)
    .style("indented", at.FIRST, at.MILESTONE, rows)
    .style("center", at.FIRST, at.MET, rows)
    .style("price", at.FIRST, at.CAP, rows)
    .style("center", at.FIRST, at.FINAL, rows)
    .style("asked", at.FIRST, at.SPENDING, rows, at.ENTRIES.length)
    .style("date", at.FIRST, at.DUE, rows, 2)
    .style("indented", at.FIRST, at.NOTE, rows);
}
