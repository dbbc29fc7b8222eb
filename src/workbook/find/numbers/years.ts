import { cellAddress } from "../../cells/address";
import { cellAt, positions, textAt, type Cell, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { isDayFormat } from "../../cells/number-format";

/** Years set out along a row or a column: the time axis that a series is read on. */
export interface YearAxis {
  readonly direction: "across" | "down";
  /** The row (across) or column (down) that holds the years. */
  readonly line: number;
  /** Year → column (across) or row (down). */
  readonly at: ReadonlyMap<number, number>;
  /** First and last column (across) or row (down). */
  readonly first: number;
  readonly last: number;
  /** "Jaar 1", "2e jaar": the plan's first year is only supposed to be the first. */
  readonly counted: boolean;
  /** What stands over the years says that these are other figures: "Oud plan", "Scenario laag". */
  readonly aside: boolean;
}

/** A year as a header names it: in full, or counted from the first. */
export interface YearMark {
  readonly year: number;
  readonly counted: boolean;
}

const WORDS = String.raw`(?:jaar|year|begroting|begroot|raming|prognose|bedrag|budget|forecast|plan|planning|fy|€|eur)`;
const BEHIND = String.raw`(?:\s*(?:\(.*\)|\*+|e\.?v\.?|begroot|begroting|raming|prognose|budget|forecast|plan|€|eur))?`;
const FULL = new RegExp(String.raw`^(?:${WORDS}\s*)?(20\d\d)${BEHIND}$`, "i");
const SHORT = /^['’‘`](\d\d)(?:\s*\(.*\))?$/;
const COUNTED =
  /^(?:(?:jaar|year|jr\.?|y|j)\s*(\d{1,2})|(\d{1,2})\s*(?:e|de|ste|st|nd|rd|th)\s+(?:jaar|year))(?:\s*\(.*\))?$/i;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.](20\d\d)$/;

/** Fewer years than this beside each other are figures, not a header. */
const ENOUGH_YEARS = 2;
/** Columns or rows between two years of one header; more is another table. */
const WIDEST_GAP = 3;
/** How far above its years the name of a set of columns stands. */
const NAME_ROWS = 2;
const ASIDE =
  /\b(oude?|vorige?|voorgaande?|concept|laag|lage|hoog|hoge|pessimistisch|optimistisch|vervallen|scenario|realisatie|old|previous|prior|draft|low|high|actuals?)\b/;

/** Every header of years in a sheet, top to bottom and left to right. */
export function yearAxes(grid: Grid, planYears: readonly number[]): readonly YearAxis[] {
  const rows = new Map<number, YearAt[]>();
  const columns = new Map<number, YearAt[]>();
  for (const { row, column } of positions(grid)) {
    const mark = yearIn(cellAt(grid, row, column), planYears);
    if (mark === null) continue;
    push(rows, row, { ...mark, at: column });
    push(columns, column, { ...mark, at: row });
  }
  return [...axes(grid, rows, "across", planYears), ...axes(grid, columns, "down", planYears)];
}

/** The cell of each plan year for a label, in the order of the plan; years that the axis lacks are left out. */
export function cellsOnAxis(axis: YearAxis, planYears: readonly number[], line: number): readonly string[] {
  return planYears.flatMap((year) => {
    const at = axis.at.get(year);
    if (at === undefined) return [];
    return axis.direction === "across" ? cellAddress(line, at) : cellAddress(at, line);
  });
}

/** The year that a cell says, as a header may; null where it says none near the plan's. */
export function yearIn({ kind, value, numberFormat }: Cell, planYears: readonly number[]): YearMark | null {
  if (kind === "number" && typeof value === "number") {
    const year = isDayFormat(numberFormat) ? yearOfDate(value) : value;
    return Number.isInteger(year) && isNear(year, planYears) ? { year, counted: false } : null;
  }
  if (kind !== "text") return null;
  const text = String(value).trim();
  const [, full] = FULL.exec(text) ?? DATE.exec(text) ?? [];
  if (full !== undefined) return isNear(Number(full), planYears) ? { year: Number(full), counted: false } : null;
  const [, short] = SHORT.exec(text) ?? [];
  if (short !== undefined) return { year: 2000 + Number(short), counted: false };
  const [, before, behind] = COUNTED.exec(text) ?? [];
  const nth = Number(before ?? behind ?? 0);
  return nth > 0 ? { year: (planYears[0] ?? 0) + nth - 1, counted: true } : null;
}

const DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function yearOfDate(serial: number): number {
  return new Date(EXCEL_EPOCH + serial * DAY).getUTCFullYear();
}

/** A figure that happens to be 2000 or 2100 is no year of this plan. */
function isNear(year: number, planYears: readonly number[]): boolean {
  return year >= (planYears[0] ?? 0) - 5 && year <= (planYears.at(-1) ?? 0) + 10;
}

interface YearAt extends YearMark {
  readonly at: number;
}

function push(lines: Map<number, YearAt[]>, line: number, year: YearAt): void {
  const years = lines.get(line);
  if (years === undefined) lines.set(line, [year]);
  else years.push(year);
}

function axes(
  grid: Grid,
  lines: ReadonlyMap<number, readonly YearAt[]>,
  direction: YearAxis["direction"],
  planYears: readonly number[],
): readonly YearAxis[] {
  return [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, years]) =>
      runs(years)
        .filter(
          (run) =>
            run.filter(({ year }) => planYears.includes(year)).length >= Math.min(ENOUGH_YEARS, planYears.length),
        )
        .map((run): YearAxis => {
          const at = new Map(run.map((one) => [one.year, one.at]));
          const first = run[0]?.at ?? 0;
          const last = run.at(-1)?.at ?? 0;
          const counted = run.some((one) => one.counted);
          return {
            direction,
            line,
            at,
            first,
            last,
            counted,
            aside: direction === "across" && isAside(grid, line, first, last),
          };
        }),
    );
}

/** A year that comes again, or that stands far off, begins another header: a second block beside or below the first. */
function runs(years: readonly YearAt[]): readonly (readonly YearAt[])[] {
  const result: YearAt[][] = [];
  for (const year of years) {
    const run = result.at(-1);
    const previous = run?.at(-1);
    const goesOn =
      run !== undefined &&
      previous !== undefined &&
      year.at - previous.at <= WIDEST_GAP &&
      run.every((one) => one.year !== year.year);
    if (goesOn) run.push(year);
    else result.push([year]);
  }
  return result;
}

function isAside(grid: Grid, line: number, first: number, last: number): boolean {
  for (let row = line - 1; row >= line - NAME_ROWS; row -= 1) {
    for (let column = first; column <= last; column += 1) {
      const text = textAt(grid, row, column);
      if (text !== "") return ASIDE.test(normalise(text));
    }
  }
  return false;
}
