import { cellAddress, cellsIn } from "../cells/address";
import { cellAt, cellNamed, usedRect, type CellValue, type Grid } from "../cells/grid";
import { quoted } from "../cells/spelling";
import type { SheetLayout } from "./workbook-change";

/** A sheet of ours as it was before a write: enough to put every cell back. */
export interface SheetBefore {
  readonly name: string;
  /** Null where the sheet was not there. */
  readonly content: SheetContent | null;
}

export interface SheetContent {
  /** From A1, in the form in which they are written: formulas, or constants. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The number formats that occur, and for every cell, as far as they are used, which of them it has. */
  readonly formats: readonly string[];
  readonly formatOf: readonly (readonly number[])[];
  readonly layout: SheetLayout;
}

/** What is in a sheet of ours now. Cells that a spilling formula fills are left empty: it fills them again. */
export function contentOf(grid: Grid, layout: SheetLayout): SheetContent {
  const { row, column, rows, columns } = usedRect(grid);
  const spilled = spilledCells(grid, layout);
  const formats: string[] = [];
  const indexOf = (format: string): number => {
    const known = formats.indexOf(format);
    return known >= 0 ? known : formats.push(format) - 1;
  };
  const height = row + rows;
  const width = column + columns;
  const matrix = <T>(deep: number, wide: number, pick: (r: number, c: number) => T): T[][] =>
    Array.from({ length: deep }, (_, r) => Array.from({ length: wide }, (__, c) => pick(r, c)));
  return {
    cells: matrix(Math.max(height, layout.rows), Math.max(width, layout.columns), (r, c) =>
      spilled.has(cellAddress(r, c)) ? "" : writable(grid, r, c),
    ),
    // Beyond the used cells a reading knows no formats: there the layout tells.
    formatOf: matrix(height, width, (r, c) => indexOf(cellAt(grid, r, c).numberFormat)),
    formats,
    layout,
  };
}

/** The same cells with every formula turned into what it gives. */
export function frozenCells(grid: Grid, layout: SheetLayout): readonly (readonly CellValue[])[] {
  return Array.from({ length: layout.rows }, (_, r) =>
    Array.from({ length: layout.columns }, (_, c) => constant(cellAt(grid, r, c).kind, cellAt(grid, r, c).value)),
  );
}

/** What stands in a formula's cell that cannot fill the others, because something is in its way. */
const BLOCKED = "#SPILL!";

/** Cells that a formula elsewhere fills, apart from the formula's own cell. */
export function spilledCells(grid: Grid, { spills }: SheetLayout): ReadonlySet<string> {
  return new Set(
    spills.flatMap((spill) => {
      const [anchor, ...rest] = cellsIn(spill);
      if (anchor === undefined) return [];
      const { formula, value } = cellNamed(grid, anchor);
      return formula !== null && value !== BLOCKED ? rest : [];
    }),
  );
}

function writable(grid: Grid, row: number, column: number): CellValue {
  const { formula, kind, value } = cellAt(grid, row, column);
  return formula ?? constant(kind, value);
}

function constant(kind: string, value: CellValue): CellValue {
  return kind === "text" ? quoted(String(value)) : value;
}
