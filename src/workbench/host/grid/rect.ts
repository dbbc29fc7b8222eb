import type { Rect } from "../../engine/engine";
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
