import type { Rect } from "./engine";

/** "B3:C5" or "B3" as a rectangle; dollar signs are allowed. */
export function parseRect(range: string): Rect {
  const [from = "", to = from] = range.replace(/\$/g, "").split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

export function toAddress(rect: Rect): string {
  const from = cellAddress(rect.row, rect.column);
  if (rect.rows * rect.columns === 1) return from;
  return `${from}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "B3" for row 2 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/** "AA" for 27. */
export function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 27 for "AA" or "aa". */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "'MGN Vergelijking'!$B$5:$D$5". */
export function reference(sheet: string, { row, column, rows, columns }: Rect): string {
  const absolute = (r: number, c: number) => cellAddress(r, c).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const last = rows * columns === 1 ? "" : `:${absolute(row + rows - 1, column + columns - 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${absolute(row, column)}${last}`;
}

export function within(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

function parseCell(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/i.exec(address) ?? [];
  if (letters === "") throw new Error(`Not a cell's address: ${address}`);
  return { row: Number(digits) - 1, column: columnNumber(letters) - 1 };
}
