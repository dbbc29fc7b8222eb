import { counted } from "../../../model/text/dutch";
import type { Plan } from "../../../model/plan/plan";
import { cellAt, type Grid } from "../../cells/grid";
import { numbersOf, type MilestoneRow } from "../../figures/milestone-numbers";
import type { Scale } from "../../links/link";
import type { FoundTable, Page } from "./found-table";
import type { Column, Headings } from "./headings";
import { KEY, MILESTONES, type TableKind } from "./kinds";
import { amountsOf, direction, readingsOf, sameAmounts, type Printed, type Reading } from "./payments";
import { dataRows, isFilled, together, type DataRows } from "./rows";
import { scaleOf } from "./scale";

const CERTAIN = 0.97;
/** Without a total nothing shows that the columns belong together. */
const WITHOUT_TOTAL = 0.85;
const CHOSEN_BY_FIT = 0.85;
const ASKED = 0.7;
const DOUBTFUL = 0.6;
/** Of the rows with an amount, so many must add up. */
const MOSTLY = 0.5;
const NEARLY_ALL = 0.9;
/** A plan's table holds so much of its milestones at least, and so many more at most. */
const COVERED = 0.8;
const MORE = 1.25;
/** Amounts that differ by more than this from what is printed are in another unit. */
const FAR = 50;

/**
 * The milestones under a heading, or under several that repeat each other; none where nothing stands under them.
 *
 * @param alike headings with the same columns, at least one
 */
export function milestonesUnder(
  page: Page,
  alike: readonly Headings[],
  kind: TableKind,
  plan: Plan,
): readonly FoundTable[] {
  const whole = readUnder(page, alike, kind, plan);
  if (alike.length === 1 || (whole !== null && hasOwnNames(whole))) return whole === null ? [] : [whole];
  return alike.flatMap((one) => readUnder(page, [one], kind, plan) ?? []);
}

/** Parts of one table name other milestones; tables beside each other, such as an older version, name the same ones. */
function hasOwnNames({ page, columns, data }: FoundTable): boolean {
  const key = columns.get(KEY);
  const names = key ? namesIn(page.grid, data.rows, key) : [];
  return new Set(names).size === names.length;
}

function readUnder(page: Page, alike: readonly Headings[], kind: TableKind, plan: Plan): FoundTable | null {
  const { grid } = page;
  const [headings] = alike;
  if (headings === undefined) return null;
  const money = ["total", "iza", "firstLine", "spuk"].flatMap((field) => headings.fields.get(field) ?? []);
  const figures = [...money, ...headings.payments].map(({ column }) => column);
  const { key, data } = keyed(grid, alike, headings, figures, plan);
  if (key === null || data.rows.length === 0) return null;

  const columns = new Map<string, Column>([[KEY, key]]);
  for (const field of ["description", "due", "obligation", "firstLine"]) {
    const column = headings.fields.get(field)?.find(({ column: at }) => at !== key.column);
    if (column !== undefined) columns.set(field, column);
  }
  const found: FoundTable = {
    kind,
    page,
    headingRow: headings.row,
    columns,
    data,
    scale: "1",
    certainty: CERTAIN,
    why: `${kind.why} in ${page.onItsSide ? "kolom" : "rij"} ${headings.row + 1}, ${counted(data.rows.length, "mijlpaal", "mijlpalen")}`,
    choices: new Map(),
    other: null,
  };
  const known = withCoverage(found, plan);
  const paid = headings.payments.length > 0 || headings.fields.has("iza") || headings.fields.has("spuk");
  return kind === MILESTONES || paid ? withPayments(known, headings, plan) : known;
}

/** The column that names the milestones: of several, the first that numbers them. */
function keyed(
  grid: Grid,
  alike: readonly Headings[],
  headings: Headings,
  figures: readonly number[],
  plan: Plan,
): { readonly key: Column | null; readonly data: DataRows } {
  const candidates = headings.fields.get(KEY) ?? [];
  const read = candidates.map((key) => {
    const others = [...headings.fields.values()].flat().map(({ column }) => column);
    const rules = {
      key: key.column,
      figures,
      others: others.filter((column) => column !== key.column && !figures.includes(column)),
      belongs: isNumbered,
    };
    const data = together(alike.map(({ row, until }) => dataRows(grid, row + 1, until, rules, plan)));
    const names = namesIn(grid, data.rows, key);
    return { key, data, numbered: names.filter(isNumbered).length };
  });
  const [first] = read;
  const numbering = read.find(({ data, numbered }) => numbered > 0 && numbered === data.rows.length);
  return numbering ?? first ?? { key: null, data: { rows: [], total: null, unnamed: [] } };
}

/** "KPI 12", "12", "M3a": a milestone's own number, and little else. */
export function isNumbered(name: string): boolean {
  return /^\D{0,12}\d{1,3}[a-z]?\.?$/i.test(name.trim());
}

function namesIn(grid: Grid, rows: readonly number[], { column }: Column): readonly string[] {
  return rows.map((row) => String(cellAt(grid, row, column).value));
}

function named(grid: Grid, rows: readonly number[], key: Column): readonly MilestoneRow[] {
  return namesIn(grid, rows, key).map((name) => ({ name }));
}

function doubted(found: FoundTable, atMost: number, remark: string): FoundTable {
  return { ...found, certainty: Math.min(found.certainty, atMost), why: `${found.why}, ${remark}` };
}

/** A table with a part of the milestones would pay a part of the money. */
function withCoverage(found: FoundTable, plan: Plan): FoundTable {
  const key = found.columns.get(KEY);
  const { rows } = found.data;
  const numbers = new Set(key ? numbersOf(named(found.page.grid, rows, key), plan.milestones) : []);
  const expected = plan.milestones.length;
  const covered = plan.milestones.filter(({ nr }) => numbers.has(nr)).length;
  if (expected === 0 || (covered >= expected * COVERED && rows.length <= expected * MORE)) return found;
  return doubted(found, ASKED, `maar het plan heeft er ${expected}`);
}

/** Which columns are IZA and SPUK, and how sure that is. */
function withPayments(found: FoundTable, headings: Headings, plan: Plan): FoundTable {
  const { grid } = found.page;
  const { rows } = found.data;
  const among = (field: string) => headings.fields.get(field) ?? headings.payments;
  const filled = (column: Column) => rows.some((row) => isFilled(cellAt(grid, row, column.column)));
  const candidates = {
    iza: among("iza").filter(filled),
    spuk: among("spuk").filter(filled),
    total: (headings.fields.get("total") ?? []).filter(filled),
  };
  const readings = readingsOf(grid, rows, candidates, found.columns.get("firstLine"));
  const [best] = readings;
  if (best === undefined) return doubted(found, DOUBTFUL, "maar in de kolommen met bedragen staat niets");

  const printed = printedFor(found, plan);
  const shown = direction(amountsOf(grid, rows, best.iza), amountsOf(grid, rows, best.spuk), printed);
  const byNumberOnly = !headings.fields.has("iza") || !headings.fields.has("spuk");
  // Of two columns that only their numbers name, what the plan prints says which is which.
  const reading = byNumberOnly && shown === -1 ? { ...best, iza: best.spuk, spuk: best.iza } : best;
  const whole: FoundTable = {
    ...found,
    columns: new Map([
      ...found.columns,
      ...(reading.total ? [["total", reading.total] as const] : []),
      ["iza", reading.iza],
      ["spuk", reading.spuk],
    ]),
    choices: new Map([
      ["iza", chosenFirst(reading.iza, candidates.iza)],
      ["spuk", chosenFirst(reading.spuk, candidates.spuk)],
      ...(reading.total ? [["total", chosenFirst(reading.total, candidates.total)] as const] : []),
    ]),
  };
  const judged = [fit(reading), rivals(grid, rows, readings), whichGrant(reading, byNumberOnly, shown)]
    .filter((remark) => remark !== null)
    .reduce((table, { atMost, remark }) => doubted(table, atMost, remark), whole);
  const swapped = byNumberOnly || shown === -1;
  const other = {
    columns: new Map([
      ["iza", reading.spuk],
      ["spuk", reading.iza],
    ]),
    what: `IZA in "${reading.spuk.header}" en SPUK in "${reading.iza.header}".`,
  };
  return withScale(swapped ? { ...judged, other } : judged, headings, reading, printed);
}

interface Remark {
  readonly atMost: number;
  readonly remark: string;
}

/** IZA and SPUK are the whole of each milestone. */
function fit({ total, rows, closing }: Reading): Remark | null {
  if (total === null) return { atMost: WITHOUT_TOTAL, remark: "zonder totaal om aan te toetsen" };
  if (closing >= rows * MOSTLY) return null;
  return {
    atMost: DOUBTFUL,
    remark: `maar IZA en SPUK zijn samen maar in ${closing} van de ${rows} rijen het totaalbedrag`,
  };
}

/** More columns may be meant: the arithmetic decides only where it points at one. */
function rivals(grid: Grid, rows: readonly number[], readings: readonly Reading[]): Remark | null {
  const [best, ...others] = readings;
  if (best === undefined || others.length === 0) return null;
  const rival = others.find(
    (other) => other.closing * 2 >= best.closing && !isSwap(best, other) && !sameAmounts(grid, rows, best, other),
  );
  if (rival === undefined && best.closing >= best.rows * NEARLY_ALL) {
    return { atMost: CHOSEN_BY_FIT, remark: "gekozen zijn de kolommen die samen het totaalbedrag zijn" };
  }
  return { atMost: DOUBTFUL, remark: "maar er zijn meer kolommen met bedragen die passen" };
}

function isSwap(a: Reading, b: Reading): boolean {
  return a.iza.column === b.spuk.column && a.spuk.column === b.iza.column;
}

function whichGrant({ iza, spuk }: Reading, byNumberOnly: boolean, shown: -1 | 0 | 1): Remark | null {
  if (byNumberOnly) {
    const how = shown === 0 ? "in de volgorde waarin ze staan" : "naar de bedragen die het plan per mijlpaal noemt";
    return {
      atMost: ASKED,
      remark: `met "${iza.header}" gelezen als IZA en "${spuk.header}" als SPUK, ${how}; bevestig dat dit klopt`,
    };
  }
  if (shown !== -1) return null;
  return {
    atMost: DOUBTFUL,
    remark: `maar de bedragen onder "${iza.header}" zijn die van SPUK in het plan, en andersom: misschien zijn de kolommen verwisseld`,
  };
}

function chosenFirst(chosen: Column, among: readonly Column[]): readonly Column[] {
  return [chosen, ...among.filter(({ column }) => column !== chosen.column)];
}

function printedFor(found: FoundTable, plan: Plan): Printed {
  const key = found.columns.get(KEY);
  const numbers = key ? numbersOf(named(found.page.grid, found.data.rows, key), plan.milestones) : [];
  return numbers.map((nr) => {
    const printed = plan.milestones.find((milestone) => milestone.nr === nr)?.printed;
    return printed ? { iza: Number(printed.iza), spuk: Number(printed.spuk) } : null;
  });
}

/** Words say what the amounts are in; their size must agree. */
function withScale(found: FoundTable, headings: Headings, reading: Reading, printed: Printed): FoundTable {
  const { grid } = found.page;
  const money = [reading.iza, reading.spuk, ...(reading.total ? [reading.total] : [])];
  const { scale, said } = scaleOf(grid, headings.row, money);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const amount = sum([reading.iza, reading.spuk].flatMap((column) => amountsOf(grid, found.data.rows, column)));
  const expected = sum(printed.map((row) => (row === null ? 0 : row.iza + row.spuk)));
  const fits = (as: Scale) => expected === 0 || amount === 0 || isNear(amount * Number(as), expected);
  const told = scale === "1" ? found : { ...found, scale, why: `${found.why}, bedragen × € 1.000 ("${said}")` };
  if (fits(scale)) return told;
  const other: Scale = scale === "1" ? "1000" : "1";
  if (scale === "1" && fits(other)) {
    return doubted({ ...found, scale: other }, DOUBTFUL, "naar de grootte gelezen als bedragen × € 1.000");
  }
  return doubted(told, DOUBTFUL, "maar de bedragen verschillen ver van die in het plan");
}

function isNear(a: number, b: number): boolean {
  return a / b < FAR && b / a < FAR;
}
