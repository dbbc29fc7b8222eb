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
  const [first, last] = [columnName(FIRST_YEAR), columnName(FIRST_YEAR + years - 1)];
  draft
    .put(TARGETS, 0, text("Streefwaarden van de mijlpalen: deel van elk jaar dat vóór de datum valt"), text("Datum"))
    .put(TARGETS, after, text("Gevraagd"), text("Berekend"), text("Gehaald"))
    .style("section", TARGETS, 0, 1, after + 3)
    .style("right", TARGETS, after, 1, 3);
  waitList.targets.forEach((target, index) => {
    const row = TARGETS + 1 + index;
    const date = `$B${row + 1}`;
    const parts = plan.years.map((_, yearIndex) =>
      formula(partOfYear(date, `${columnName(FIRST_YEAR + yearIndex)}$${HEADER + 1}`)),
    );
    const [required, computed] = [`${columnName(after)}${row + 1}`, `${columnName(after + 1)}${row + 1}`];
    draft
      .put(row, 0, text(`Mijlpaal ${target.milestone}: daling van de wachtlijst`), serialOfDate(target.date), ...parts)
      .put(row, after, target.required.toNumber())
      .put(
        row,
        after + 1,
        formula(`SUMPRODUCT($${first}$${OFF + 1}:$${last}$${OFF + 1},${first}${row + 1}:${last}${row + 1})`),
        formula(`IF(${computed}>=${required},"ja","nee")`),
      )
      .style("date", row, 1)
      .style("count", row, FIRST_YEAR, 1, years)
      .style("whole", row, after)
      .style("count", row, after + 1)
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
