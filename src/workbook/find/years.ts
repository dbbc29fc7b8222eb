import { cellAddress } from "../address";
import { cellAt, positions } from "../grid";
import type { Cell, Grid } from "../grid";

/** Years set out along a row or a column: the time axis that a series is read on. */
export interface YearAxis {
  readonly direction: "across" | "down";
  /** The row (across) or column (down) that holds the years. */
  readonly line: number;
  /** Year → column (across) or row (down). */
  readonly at: ReadonlyMap<number, number>;
}

const YEAR_TEXT = /^(?:jaar\s+)?(20\d\d)(?:\s*(?:\(.*\)|\*+|e\.?v\.?|begroot|raming))?$/i;

/** Fewer years than this beside each other are figures, not a header. */
const ENOUGH_YEARS = 2;

/** Every header of years in a sheet, top to bottom. */
export function yearAxes(grid: Grid, planYears: readonly number[]): readonly YearAxis[] {
  const across = new Map<number, Map<number, number>>();
  const down = new Map<number, Map<number, number>>();
  for (const { row, column } of positions(grid)) {
    const year = yearIn(cellAt(grid, row, column));
    if (year === null || !planYears.includes(year)) continue;
    note(across, row, year, column);
    note(down, column, year, row);
  }
  return [...axes(across, "across", planYears), ...axes(down, "down", planYears)];
}

/** The header that a row of figures stands under: the nearest one above it. */
export function axisAbove(axes: readonly YearAxis[], row: number): YearAxis | null {
  return axes.filter(({ direction, line }) => direction === "across" && line < row).at(-1) ?? null;
}

/** The years beside a column of figures: the nearest to its left, starting below its own header. */
export function axisBeside(axes: readonly YearAxis[], row: number, column: number): YearAxis | null {
  return (
    axes
      .filter(
        (axis) => axis.direction === "down" && axis.line < column && [...axis.at.values()].every((at) => at > row),
      )
      .at(-1) ?? null
  );
}

/** The cell of each plan year for a label, in the order of the plan. */
export function cellsOnAxis(axis: YearAxis, planYears: readonly number[], line: number): readonly string[] {
  return planYears.flatMap((year) => {
    const at = axis.at.get(year);
    if (at === undefined) return [];
    return axis.direction === "across" ? cellAddress(line, at) : cellAddress(at, line);
  });
}

function yearIn({ kind, value }: Cell): number | null {
  if (kind === "number" && typeof value === "number") return Number.isInteger(value) ? value : null;
  const [, year] = (kind === "text" && YEAR_TEXT.exec(String(value).trim())) || [];
  return year === undefined ? null : Number(year);
}

function note(lines: Map<number, Map<number, number>>, line: number, year: number, at: number): void {
  const years = lines.get(line) ?? new Map<number, number>();
  // The first time a year occurs is the series; what follows is a repetition, such as a second block.
  if (!years.has(year)) years.set(year, at);
  lines.set(line, years);
}

function axes(
  lines: ReadonlyMap<number, ReadonlyMap<number, number>>,
  direction: YearAxis["direction"],
  planYears: readonly number[],
): readonly YearAxis[] {
  return [...lines]
    .filter(([, at]) => at.size >= Math.min(ENOUGH_YEARS, planYears.length))
    .sort(([a], [b]) => a - b)
    .map(([line, at]) => ({ direction, line, at }));
}
