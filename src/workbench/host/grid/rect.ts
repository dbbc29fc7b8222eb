import type { Rect, Shift } from "../../engine/engine";
import { MAX_COLUMNS, MAX_ROWS } from "./address";

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === MAX_COLUMNS;

export const cellCount = (rect: Rect): number => rect.rows * rect.columns;

/** Whether it lies on the sheet and holds at least one cell. */
export function fits({ row, column, rows, columns }: Rect): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  return (
    whole &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of a rectangle without another: at most four; the rectangle itself where they do not meet. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const met = intersection(rect, hole);
  if (!met) return [rect];
  const { row, column, rows, columns } = rect;
  const [bottom, right] = [met.row + met.rows, met.column + met.columns];
  return [
    { row, column, rows: met.row - row, columns },
    { row: met.row, column, rows: met.rows, columns: met.column - column },
    { row: met.row, column: right, rows: met.rows, columns: column + columns - right },
    { row: bottom, column, rows: row + rows - bottom, columns },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Where cells stand after whole rows or columns came or went; null where they went. What comes inside them is theirs. */
export function shifted(rect: Rect, { along, at, by }: Shift): Rect | null {
  const [first, count] = along === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const start = moved(first, at, by);
  const size = moved(first + count, at, by) - start;
  if (size <= 0) return null;
  return along === "rows" ? { ...rect, row: start, rows: size } : { ...rect, column: start, columns: size };
}

/** An edge between rows or columns. */
function moved(edge: number, at: number, by: number): number {
  if (by > 0) return edge >= at ? edge + by : edge;
  return edge <= at ? edge : Math.max(at, edge + by);
}
