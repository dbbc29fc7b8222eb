import { cellAddress } from "../../src/workbook/cells/address";
import type { CellKind, CellValue, Grid } from "../../src/workbook/cells/grid";

const ROWS = 2000;
const COLUMNS = 40;
/** In a report, so many rows and then their total. */
const BLOCK = 25;

/** A sheet of plain numbers, a journal where every text is another, or a report with a total below every block and behind every row. */
export type LargeKind = keyof typeof CELLS;

type Cell = readonly [formula: CellValue, value: CellValue];
const plain = (value: CellValue): Cell => [value, value];

/** Amounts that repeat nowhere near, in cents. */
const amountAt = (sheet: number, row: number, column: number) =>
  ((sheet * 15_485_863 + row * 104_729 + column * 7919) % 1_000_003) / 100;

const CELLS = {
  cijfers: (sheet, row, column) => {
    if (row === 0) return plain(`Kolom ${column + 1}`);
    return plain(column === 0 ? `Regel ${row % 50}` : amountAt(sheet, row, column));
  },
  journaal: (sheet, row, column) =>
    plain(column % 3 === 0 ? `Boeking ${sheet}.${row}.${column} van post ${row * 7919}` : amountAt(sheet, row, column)),
  rapport: (sheet, row, column) => {
    if (row === 0) return plain(column === COLUMNS - 1 ? "Totaal" : column === 0 ? "Post" : `Kolom ${column}`);
    const isTotal = row % (BLOCK + 1) === 0;
    if (column === 0) return plain(isTotal ? `Totaal blok ${row / (BLOCK + 1)}` : `Post ${row}`);
    if (column === COLUMNS - 1) {
      return [`=SUM(${cellAddress(row, 1)}:${cellAddress(row, column - 1)})`, inRow(sheet, row)];
    }
    if (!isTotal) return plain(amountAt(sheet, row, column));
    return [`=SUM(${cellAddress(row - BLOCK, column)}:${cellAddress(row - 1, column)})`, inBlock(sheet, row, column)];
  },
} satisfies Record<string, (sheet: number, row: number, column: number) => Cell>;

function inBlock(sheet: number, row: number, column: number): number {
  return sum(BLOCK, (above) => amountAt(sheet, row - 1 - above, column));
}

function inRow(sheet: number, row: number): number {
  const isTotal = row % (BLOCK + 1) === 0;
  return sum(COLUMNS - 2, (at) => (isTotal ? inBlock(sheet, row, at + 1) : amountAt(sheet, row, at + 1)));
}

function sum(count: number, each: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < count; at += 1) total += each(at);
  return total;
}

/** So many sheets as they are read from Excel. */
export function largeGrids(kind: LargeKind, sheets: number): readonly Grid[] {
  return Array.from({ length: sheets }, (_, sheet): Grid => {
    const cells = Array.from({ length: ROWS }, (__, row) =>
      Array.from({ length: COLUMNS }, (___, column) => CELLS[kind](sheet, row, column)),
    );
    const each = <T>(pick: (cell: Cell) => T): T[][] => cells.map((row) => row.map(pick));
    return {
      name: `Groot ${sheet + 1}`,
      top: 0,
      left: 0,
      values: each(([, value]) => value),
      formulas: each(([formula]) => formula),
      numberFormats: each(() => "General"),
      kinds: each(([, value]): CellKind => (typeof value === "number" ? "number" : "text")),
    };
  });
}

export function isLargeKind(word: string): word is LargeKind {
  return word in CELLS;
}

export const LARGE_SHEET_CELLS = ROWS * COLUMNS;
