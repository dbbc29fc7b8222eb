import type { Plan } from "../../model/businesscase/plan";
import type { Result } from "../../model/businesscase/result";
import { columnName, reference } from "../address";
import { serialOfDate } from "../figures/dates";
import { keys, layOut } from "./businesscase-layout";
import { SheetDraft } from "./draft";
import { SHEETS, titleOf } from "./names";
import { formula, text } from "./workbook-change";
import type { Content, SheetChange } from "./workbook-change";

const HEADER = 3;
const OFF = HEADER + 1;
const CUMULATIVE = OFF + 1;
const START = CUMULATIVE + 1;
const STOCK = START + 1;
const WEEKS = STOCK + 1;
const TARGETS = WEEKS + 2;
const FIRST_YEAR = 2;

/** The sheet with the plan's wait list: people off the original list, and what the milestones ask of it. */
export function waitListSheet(plan: Plan, result: Result): SheetChange {
  const draft = new SheetDraft({
    name: SHEETS.waitList,
    what: "Daling van de wachtlijst per jaar en de streefwaarden van de mijlpalen",
    columnWidths: [290, 110, ...plan.years.map(() => 80), 80, 90, 80],
    frozenRows: HEADER + 1,
  });
  const years = plan.years.length;
  const after = FIRST_YEAR + years;
  draft
    .put(0, 0, text(titleOf(SHEETS.waitList, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text("Mensen die van de oorspronkelijke wachtlijst af gaan; deel van een jaar telt naar de maanden ervan."),
    )
    .style("note", 1, 0)
    .put(HEADER, 0, text("Omschrijving"), text("Eenheid"), ...plan.years)
    .style("header", HEADER, 0, 1, after + 3)
    .style("year", HEADER, FIRST_YEAR, 1, years);
  writeYears(draft, plan);
  writeTargets(draft, plan, result, after);
  return draft.build();
}

function writeYears(draft: SheetDraft, plan: Plan): void {
  const layout = layOut(plan);
  const onCase = (key: string, yearIndex: number) => reference(SHEETS.businessCase, layout.yearCell(key, yearIndex));
  const column = (yearIndex: number) => columnName(FIRST_YEAR + yearIndex);
  const series = (cell: (yearIndex: number) => string): Content[] => plan.years.map((_, index) => formula(cell(index)));
  const offKey = plan.waitList.off.kind === "derived" ? keys.derived(plan.waitList.off.id) : null;
  const start = `$${column(0)}$${START + 1}`;
  const people = text("personen per jaar");
  draft
    .put(OFF, 0, text("Van de oorspronkelijke wachtlijst"), people)
    .put(OFF, FIRST_YEAR, ...(offKey === null ? [] : series((index) => onCase(offKey, index))))
    .put(CUMULATIVE, 0, text("Samen, vanaf het eerste jaar"), text("personen"))
    .put(CUMULATIVE, FIRST_YEAR, ...series((index) => `SUM($${column(0)}${OFF + 1}:${column(index)}${OFF + 1})`))
    .put(START, 0, text("Wachtlijst bij de nulmeting"), text("personen"))
    .put(
      START,
      FIRST_YEAR,
      formula(
        `IF(ISNUMBER(${onCase(keys.input(plan.waitList.start), 0)}),${onCase(keys.input(plan.waitList.start), 0)},"onbekend")`,
      ),
    )
    .put(STOCK, 0, text("Nog wachtend bij het begin van het jaar"), text("personen"))
    .put(
      STOCK,
      FIRST_YEAR,
      ...series((index) => {
        const gone = index === 0 ? start : `${start}-${column(index - 1)}${CUMULATIVE + 1}`;
        return `IF(ISNUMBER(${start}),${gone},"onbekend")`;
      }),
    )
    .put(WEEKS, 0, text("Wachttijd"), text("weken"))
    .put(WEEKS, FIRST_YEAR, ...series((index) => onCase(keys.input(plan.waitList.weeks), index)))
    .style("count", OFF, FIRST_YEAR, WEEKS - OFF + 1, plan.years.length)
    .style("right", START, FIRST_YEAR, STOCK - START + 1, plan.years.length);
}

function writeTargets(draft: SheetDraft, plan: Plan, { waitList }: Result, after: number): void {
  const years = plan.years.length;
  draft
    .put(TARGETS, 0, text("Streefwaarden van de mijlpalen"), text("Datum"))
    .put(TARGETS, after, text("Berekend"), text("Gevraagd"), text("Gehaald"))
    .style("section", TARGETS, 0, 1, after + 3)
    .style("right", TARGETS, 1)
    .style("right", TARGETS, after, 1, 3);
  waitList.targets.forEach(({ milestone, date, required }, index) => {
    const [partRow, row] = [TARGETS + 1 + 2 * index, TARGETS + 2 + 2 * index];
    const column = (yearIndex: number) => columnName(FIRST_YEAR + yearIndex);
    const [computed, asked] = [`${columnName(after)}${row + 1}`, `${columnName(after + 1)}${row + 1}`];
    const parts = plan.years.map((_, year) => formula(partOfYear(`$B${row + 1}`, `${column(year)}$${HEADER + 1}`)));
    // A year after the date does not count: what is unknown there may stay unknown.
    const people = plan.years.map((_, year) => {
      const part = `${column(year)}${partRow + 1}`;
      return formula(`IF(${part}=0,0,${column(year)}$${OFF + 1}*${part})`);
    });
    draft
      .put(partRow, 0, text(`Mijlpaal ${milestone}: deel van het jaar vóór de datum`), null, ...parts)
      .put(row, 0, text(`Mijlpaal ${milestone}: daling van de wachtlijst tot de datum`), serialOfDate(date), ...people)
      .put(
        row,
        after,
        formula(`SUM(${column(0)}${row + 1}:${column(years - 1)}${row + 1})`),
        required.toNumber(),
        formula(`IF(${computed}>=${asked},"ja","nee")`),
      )
      .style("date", row, 1)
      .style("count", partRow, FIRST_YEAR, 2, years)
      .style("explanation", partRow, 0, 1, after)
      .style("count", row, after)
      .style("whole", row, after + 1)
      .style("right", row, after + 2);
  });
  if (waitList.targets.length === 0) {
    draft.put(TARGETS + 1, 0, text("Geen mijlpaal vraagt om een daling van de wachtlijst."));
  }
}

/** The part of a year that lies before a date: whole years before it, and of its own year the months and days passed. */
function partOfYear(date: string, year: string): string {
  const months = `(MONTH(${date})-1+(DAY(${date})-1)/DAY(EOMONTH(${date},0)))/12`;
  return `MAX(0,MIN(1,YEAR(${date})-${year}+${months}))`;
}
