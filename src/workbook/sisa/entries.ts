import { cellAt, usedRect } from "../cells/grid";
import type { Cell, CellValue, Grid } from "../cells/grid";
import * as at from "../sheets/sisa-columns";
import type { SheetContent } from "../sheets/snapshot";

/** What a municipality filled in on a line of its accounts. */
export interface SisaEntry {
  /** The row it stands in, from 0. */
  readonly row: number;
  /** The cells that say which line it is: municipality, code, year, milestone. */
  readonly line: readonly CellValue[];
  /** In the order of the columns that are asked. */
  readonly cells: readonly Cell[];
}

/** Which line of the accounts it is: it finds its entries again wherever it comes to stand. */
export function sisaKey(code: string, year: number, milestone: string): string {
  return [code, year, milestone].join("|");
}

/** What was filled in on the sheet, by line. Lines without anything are left out. */
export function sisaEntries(grid: Grid): ReadonlyMap<string, SisaEntry> {
  const { row: top, rows } = usedRect(grid);
  const entries = new Map<string, SisaEntry>();
  for (let row = at.FIRST; row < top + rows; row += 1) {
    const line = [at.MUNICIPALITY, at.CODE, at.YEAR, at.MILESTONE].map((column) => cellAt(grid, row, column).value);
    const key = keyOf(line);
    const cells = at.ENTRIES.map((column) => cellAt(grid, row, column));
    if (key !== null && cells.some(({ kind }) => kind !== "empty")) entries.set(key, { row, line, cells });
  }
  return entries;
}

/** The content of the sheet as it was, with what was filled in since laid over it. */
export function withEntries(content: SheetContent, entries: ReadonlyMap<string, SisaEntry>): SheetContent {
  const cells = content.cells.map((row) => {
    const key = keyOf([at.MUNICIPALITY, at.CODE, at.YEAR, at.MILESTONE].map((column) => row[column] ?? ""));
    const entry = key === null ? undefined : entries.get(key);
    if (entry === undefined) return row;
    return row.map((value, column) => {
      const index = at.ENTRIES.findIndex((asked) => asked === column);
      const filled = entry.cells[index];
      return filled === undefined ? value : (filled.formula ?? filled.value);
    });
  });
  return { ...content, cells };
}

function keyOf([, code, year, milestone]: readonly CellValue[]): string | null {
  const bare = String(code ?? "").replace(/^'/, "");
  const name = String(milestone ?? "").replace(/^'/, "");
  return bare === "" || typeof year !== "number" ? null : sisaKey(bare, year, name);
}
