import type { Rect } from "../../engine/engine";

/** The size of an Excel sheet since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A rectangle as Excel writes it: "B2", "B2:C3", "B:C" for entire columns, "2:3" for entire rows. */
export function formatRect({ row, column, rows, columns }: Rect): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  const [top, bottom] = [row + 1, row + rows];
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${top}:${bottom}`;
  const start = `${left}${top}`;
  return rows === 1 && columns === 1 ? start : `${start}:${right}${bottom}`;
}

/** A sheet's name as it stands in a formula: quoted where it is more than letters, digits and underscores. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

export interface ParsedAddress {
  /** As written before the "!", unquoted. */
  readonly sheet?: string;
  readonly rect: Rect;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "B2", "$B$2:C3", "B:C", "2:3", with or without a sheet in front; null where it is no such address. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1).trim());
  if (!area) return null;
  if (bang < 0) return { rect: area };
  const sheet = text
    .slice(0, bang)
    .trim()
    .replace(/^'(.*)'$/s, (_, inner: string) => inner.replace(/''/g, "'"));
  return { sheet, rect: area };
}

function parseArea(text: string): Rect | null {
  const [first = "", second, ...more] = text.split(":");
  if (more.length > 0) return null;
  const [from, to] = [parsePart(first), parsePart(second ?? first)];
  if (!from || !to) return null;
  const wholeColumns = from.row === undefined && to.row === undefined;
  const wholeRows = from.column === undefined && to.column === undefined;
  // "B" or "2" alone is no address; "B:B" and "2:2" are.
  if ((wholeColumns || wholeRows) && second === undefined) return null;
  if (!wholeColumns && (from.row === undefined || to.row === undefined)) return null;
  if (!wholeRows && (from.column === undefined || to.column === undefined)) return null;
  const [row, lastRow] = wholeColumns ? [0, MAX_ROWS - 1] : ordered(from.row ?? 0, to.row ?? 0);
  const [column, lastColumn] = wholeRows ? [0, MAX_COLUMNS - 1] : ordered(from.column ?? 0, to.column ?? 0);
  if (lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS || row < 0) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function parsePart(text: string): { row?: number; column?: number } | null {
  const match = PART.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
