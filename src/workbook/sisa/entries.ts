import { cellAddress } from "../cells/address";
import { cellAt, textAt, usedRect, type Cell, type CellValue, type Grid } from "../cells/grid";
import * as at from "../sheets/sisa-columns";
import type { SheetContent } from "../sheets/snapshot";

/** What a municipality filled in on a line of its accounts. */
export interface SisaEntry {
  /** The row it stands in, from 0. */
  readonly row: number;
  /** Where each of the cells stands, from 0: not always in our column, for someone may insert one. */
  readonly columns: readonly number[];
  /** The cells that say which line it is: municipality, code, year, milestone. */
  readonly line: readonly CellValue[];
  /** In the order of the columns that are asked. */
  readonly cells: readonly Cell[];
}

/** Where the columns of the sheet stand now, in the order of `HEADERS`, and the row with their headers. */
interface Columns {
  readonly header: number;
  readonly columns: readonly number[];
}

const LINE = [at.MUNICIPALITY, at.CODE, at.YEAR, at.MILESTONE] as const;

/**
 * Which line of the accounts it is: it finds its entries again wherever it comes to stand. Of lines that are named alike,
 * by milestones of one name or because someone copied one, the first is the first, and so on.
 */
export class LineKeys {
  private readonly counts = new Map<string, number>();

  next(code: string, year: number, milestone: string): string {
    const name = nameOf(code, year, milestone);
    const nth = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, nth);
    return `${name}|${nth}`;
  }

  /** Of what `next` gave: which of the lines that are named alike, from 1. */
  static nthOf(key: string): number {
    return Number(key.slice(key.lastIndexOf("|") + 1));
  }

  /** Whether there was such a line already. */
  has(code: string, year: number, milestone: string): boolean {
    return this.counts.has(nameOf(code, year, milestone));
  }
}

/** A row under the headers, with the key of its line; null where it is none. */
interface SheetRow {
  readonly row: number;
  readonly line: readonly CellValue[];
  readonly key: string | null;
}

function rowsUnder(grid: Grid, { header, columns }: Columns): readonly SheetRow[] {
  const { row: top, rows } = usedRect(grid);
  const keys = new LineKeys();
  return Array.from({ length: Math.max(0, top + rows - header - 1) }, (_, index) => {
    const row = header + 1 + index;
    const line = LINE.map((column) => cellAt(grid, row, columns[column] ?? column).value);
    return { row, line, key: keyOf(line, keys) };
  });
}

/** What was filled in on the sheet, by line. Lines without anything are left out, and so is what is on no line. */
export function sisaEntries(grid: Grid): ReadonlyMap<string, SisaEntry> {
  const entries = new Map<string, SisaEntry>();
  const found = columnsOf(grid);
  if (found === null) return entries;
  const columns = at.ENTRIES.map((column) => found.columns[column] ?? column);
  for (const { row, line, key } of rowsUnder(grid, found)) {
    const cells = columns.map((column) => cellAt(grid, row, column));
    if (key !== null && cells.some(isFilled)) entries.set(key, { row, columns, line, cells });
  }
  return entries;
}

/**
 * Cells in which someone filled something in that belongs to no line by now; the whole sheet where its headers are gone.
 * Empty where all is well.
 */
export function strayEntries(grid: Grid): readonly string[] {
  const found = columnsOf(grid);
  if (found === null) return [cellAddress(at.HEADER, at.SPENDING)];
  return rowsUnder(grid, found)
    .filter(({ key }) => key === null)
    .flatMap(({ row }) => at.ENTRIES.map((column) => ({ row, column: found.columns[column] ?? column })))
    .filter(({ row, column }) => isFilled(cellAt(grid, row, column)))
    .map(({ row, column }) => cellAddress(row, column));
}

/** The content of the sheet as it was, with what was filled in since laid over it; null where an entry has no line there. */
export function withEntries(content: SheetContent, entries: ReadonlyMap<string, SisaEntry>): SheetContent | null {
  const keys = new LineKeys();
  const left = new Set(entries.keys());
  const cells = content.cells.map((row) => {
    const key = keyOf(
      LINE.map((column) => row[column] ?? ""),
      keys,
    );
    const entry = key === null ? undefined : entries.get(key);
    if (entry === undefined || key === null) return row;
    left.delete(key);
    return row.map((value, column) => {
      const index = at.ENTRIES.findIndex((asked) => asked === column);
      const filled = entry.cells[index];
      return filled === undefined ? value : (filled.formula ?? filled.value);
    });
  });
  return left.size > 0 ? null : { ...content, cells };
}

/** By their headers; null where one of them is gone, or is there twice. */
function columnsOf(grid: Grid): Columns | null {
  const { row: top, rows, column: left, columns: width } = usedRect(grid);
  for (let header = top; header < top + rows; header += 1) {
    const texts = Array.from({ length: width }, (_, index) => textAt(grid, header, left + index));
    if (!texts.includes(at.HEADERS[at.CODE]) || !texts.includes(at.HEADERS[at.SPENDING])) continue;
    const places = at.HEADERS.map((text) => texts.flatMap((other, index) => (other === text ? [left + index] : [])));
    const needed = [...LINE, ...at.ENTRIES].map((column) => places[column] ?? []);
    if (needed.some((found) => found.length !== 1)) return null;
    return { header, columns: places.map(([place = -1]) => place) };
  }
  return null;
}

function isFilled({ kind }: Cell): boolean {
  return kind !== "empty";
}

function keyOf([, code, year, milestone]: readonly CellValue[], keys: LineKeys): string | null {
  const bare = bareText(code);
  return bare === "" || typeof year !== "number" ? null : keys.next(bare, year, bareText(milestone));
}

function nameOf(code: string, year: number, milestone: string): string {
  return [code, year, milestone].join("|");
}

export function bareText(text: CellValue | undefined): string {
  return String(text ?? "").replace(/^'/, "");
}
