import type { Place } from "../../model/plan/finding";
import { cellAddress, parseAddress, rectAddress, type Rect } from "../cells/address";
import type { CellWrite } from "../cells/cell-write";
import { cellAt, type CellValue, type Grid } from "../cells/grid";
import {
  cellsTaken,
  offTheSheet,
  refersToItself,
  sheetNotForUser,
  sheetNotThere,
  sheetProtected,
} from "../problem/problem";
import type { Reading } from "../reading/reading";
import { RESERVED_NAMES } from "../sheets/sheet-names";

/** How many cells an answer takes. */
export type Size = Pick<Rect, "rows" | "columns">;

/** What a reference holds, as rows of cells. */
export type Cells = readonly (readonly CellValue[])[];

/** Cells that a formula refers to; without a sheet they stand on the sheet of the formula itself. */
export interface Reference {
  readonly sheet: string | null;
  readonly address: string;
}

/** A formula that the user asked for. */
export interface Insertion {
  /** In the invariant form, with its "=". */
  readonly formula: string;
  readonly references: readonly Reference[];
  /** How many cells the answer will take, given what the references hold, in their order. */
  sizeOf(held: readonly Cells[]): Size;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The one cell to write. Nothing is written over: its cell and all that its answer spills into must be empty.
 * @param selected sheet and address that the user selected; the formula goes in its first cell
 * @throws ProblemError where there is no room for it, or no way to write there
 */
export function writeOfInsertion(insertion: Insertion, selected: Place, reading: Reading): CellWrite {
  const { sheet } = selected;
  if (RESERVED_NAMES.includes(sheet)) throw sheetNotForUser(sheet);
  if (reading.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) throw sheetProtected(sheet);
  const grids = [...reading.grids, ...reading.named];
  const references = insertion.references.map((reference) => ({ ...reference, sheet: reference.sheet ?? sheet }));
  const held = references.map((reference) =>
    cellsOf(gridNamed(grids, reference.sheet), parseAddress(reference.address)),
  );

  const { row, column } = parseAddress(selected.address);
  const area: Rect = { row, column, ...insertion.sizeOf(held) };
  if (row + area.rows > LAST_ROW || column + area.columns > LAST_COLUMN) throw offTheSheet(rectAddress(area));
  const taken = firstTaken(gridNamed(grids, sheet), area);
  if (taken !== null) throw cellsTaken({ sheet, address: rectAddress(area) }, taken);
  const isCircular = references.some(
    (reference) => reference.sheet === sheet && overlap(parseAddress(reference.address), area),
  );
  if (isCircular) throw refersToItself(rectAddress(area));
  return { sheet, address: cellAddress(row, column), content: insertion.formula };
}

function gridNamed(grids: readonly Grid[], sheet: string): Grid {
  // Excel takes no notice of capitals in the name of a sheet.
  const grid = grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (grid === undefined) throw sheetNotThere(sheet);
  return grid;
}

function cellsOf(grid: Grid, { row, column, rows, columns }: Rect): Cells {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cellAt(grid, row + r, column + c).value),
  );
}

function overlap(a: Rect, b: Rect): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The first cell that holds something; a formula that shows nothing is something too. */
function firstTaken(grid: Grid, { row, column, rows, columns }: Rect): string | null {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const { kind, formula } = cellAt(grid, r, c);
      if (kind !== "empty" || formula !== null) return cellAddress(r, c);
    }
  }
  return null;
}
