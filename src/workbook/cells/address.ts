/** Addresses in A1 form. Rows and columns count from 0. */
import type { Place } from "../../model/plan/finding";
import { onceEach } from "../../model/plan/once-per";

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** 0 → "A", 26 → "AA". */
export const columnName = onceEach((column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
});

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * LETTERS + name.charCodeAt(at) - "A".charCodeAt(0) + 1;
  return index - 1;
}

/** (3, 1) → "B4". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B4" for a single cell, "C9:G9" for more. */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * The rectangle of "B4", "C9:G9" or "$C$9:$G$9".
 * @throws RangeError for a text that is no such address
 */
export function parseAddress(address: string): Rect {
  const from = parseCell(address);
  if (from !== null) return { ...from, rows: 1, columns: 1 };
  const [first = "", last = ""] = address.split(":");
  return around(corner(first, address), corner(last, address));
}

function around(from: Corner, to: Corner): Rect {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

type Corner = Pick<Rect, "row" | "column">;

function corner(text: string, address: string): Corner {
  const cell = parseCell(text);
  if (cell === null) throw new RangeError(`not an address: ${address}`);
  return cell;
}

function parseCell(text: string): Corner | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  return letters === undefined ? null : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** Every cell of a range, by row: "C9:G9" → C9, D9, E9, F9, G9. */
export function cellsIn(address: string): readonly string[] {
  const { row, column, rows, columns } = parseAddress(address);
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The smallest range around these cells. */
export function rangeAround(cells: readonly string[]): string {
  const rects = cells.map(parseAddress);
  const row = Math.min(...rects.map((rect) => rect.row));
  const column = Math.min(...rects.map((rect) => rect.column));
  const lastRow = Math.max(...rects.map((rect) => rect.row + rect.rows - 1));
  const lastColumn = Math.max(...rects.map((rect) => rect.column + rect.columns - 1));
  return rectAddress({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
}

/** These cells, those that follow each other in a row or column taken together: H6, H7, H9 → H6:H7, H9. */
export function rangesOf(cells: readonly string[]): readonly string[] {
  const ranges: string[][] = [];
  for (const cell of cells) {
    const last = ranges.at(-1) ?? [];
    if (last.length > 0 && cellsIn(rangeAround([...last, cell])).length === last.length + 1) last.push(cell);
    else ranges.push([cell]);
  }
  return ranges.map(rangeAround);
}

/** "C9" → "$C$9", "C9:G9" → "$C$9:$G$9". */
export function absolute(address: string): string {
  const { row, column, rows, columns } = parseAddress(address);
  const fixed = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  const first = fixed(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${fixed(row + rows - 1, column + columns - 1)}`;
}

/** A reference for inside a formula: always quoted, because a sheet may be called "KPI's", "2025" or "B4". */
export function reference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!,]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/;

/** The range that a formula is, and nothing more: "='Invoer'!$C$8" → C8 on Invoer; null for any other. */
export function placeOfReference(formula: string): Place | null {
  const [, quoted, bare, address] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replaceAll("$", "") };
}
