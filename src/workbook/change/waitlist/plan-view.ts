import type { WaitListTarget } from "../../../model/waitlist/plan-view";
import type { Plan } from "../../../model/plan/plan";
import { notedText } from "../../../model/waitlist/verdict";
import { cellAddress, columnName } from "../../cells/address";
import { serialOfDate } from "../../figures/dates";
import { formula, text } from "../../sheets/workbook-change";
import { FIRST_YEAR, HEADER, type WaitListPage, type YearCells } from "./page";

/** The row of the first milestone that asks for something: after the section, its two series and the headers. */
const FIRST_TARGET = HEADER + 6;

/** Where the sheet says what a milestone asks of the wait list, by its place among them. */
export function targetCells(
  { years }: Plan,
  index: number,
): Readonly<Record<"computed" | "required" | "met" | "noted", string>> {
  const row = FIRST_TARGET + 2 * index;
  const after = FIRST_YEAR + years.length;
  const at = (column: number) => cellAddress(row, after + column);
  return { computed: at(0), required: at(1), met: at(2), noted: at(3) };
}

/** The plan's own view: people off the original list, and what the milestones ask of it. @returns people off a year */
export function writePlanView(page: WaitListPage, targets: readonly WaitListTarget[]): YearCells {
  const { plan } = page;
  page.section("1. Wat het plan van de wachtlijst haalt");
  const off = page.series("Van de oorspronkelijke wachtlijst", "mensen per jaar", page.derived(plan.waitList.off.id));
  page.series("Samen, vanaf het eerste jaar", "mensen", (year) => `SUM($${off(0)}:${off(year)})`);
  if (targets.length === 0) page.note("Geen mijlpaal vraagt om een daling van de wachtlijst.");
  else writeTargets(page, targets, off);
  return off;
}

function writeTargets(page: WaitListPage, targets: readonly WaitListTarget[], off: YearCells): void {
  const { draft, after } = page;
  const header = page.takeRow();
  draft
    .put(header, 0, text("Streefwaarden van de mijlpalen"), text("Datum"))
    .put(header, after, text("Berekend"), text("Gevraagd"), text("Plan haalt dit"), text("Genoteerd"))
    .style("bold", header, 0, 1, after + 4)
    .style("right", header, 1)
    .style("right", header, after, 1, 4);
  targets.forEach((target, index) => {
    if (page.peekRow() + 1 !== FIRST_TARGET + 2 * index)
      throw new RangeError("a milestone stands elsewhere on the sheet");
    writeTarget(page, target, off);
  });
}

function writeTarget(page: WaitListPage, { milestone, date, required, noted }: WaitListTarget, off: YearCells): void {
  const { draft, after, plan } = page;
  const years = plan.years.length;
  const [partRow, row] = [page.takeRow(), page.takeRow()];
  const [computed, asked] = [`${columnName(after)}${row + 1}`, `${columnName(after + 1)}${row + 1}`];
  const parts = plan.years.map((_, year) => formula(partOfYear(`$B${row + 1}`, page.year(year))));
  // A year after the date does not count: what is unknown there may stay unknown.
  const people = plan.years.map((_, year) => {
    const part = `${page.column(year)}${partRow + 1}`;
    return formula(`IF(${part}=0,0,${off(year)}*${part})`);
  });
  draft
    .put(partRow, 0, text(`Mijlpaal ${milestone}: deel van het jaar vóór de datum`), null, ...parts)
    .put(row, 0, text(`Mijlpaal ${milestone}: daling van de wachtlijst tot de datum`), serialOfDate(date), ...people)
    .put(
      row,
      after,
      formula(`SUM(${page.column(0)}${row + 1}:${page.column(years - 1)}${row + 1})`),
      required.toNumber(),
      formula(`IF(ISNUMBER(${computed}),IF(${computed}>=${asked},"ja","nee"),NA())`),
      text(notedText({ noted }) ?? "nog open"),
    )
    .style("date", row, 1)
    .style("count", partRow, 2, 2, years)
    .style("explanation", partRow, 0, 1, after)
    .style("count", row, after)
    .style("whole", row, after + 1)
    .style("right", row, after + 2, 1, 2);
}

/** The part of a year that lies before a date: whole years before it, and of its own year the months and days passed. */
function partOfYear(date: string, year: string): string {
  const months = `(MONTH(${date})-1+(DAY(${date})-1)/DAY(EOMONTH(${date},0)))/12`;
  return `MAX(0,MIN(1,YEAR(${date})-${year}+${months}))`;
}
