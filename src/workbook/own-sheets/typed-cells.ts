import type { Place } from "../../model/plan/finding";
import { cellAddress } from "../cells/address";
import { cellAt, positions, type CellValue, type Grid, type Position } from "../cells/grid";
import { shownCell, type ShownCell } from "../cells/shown-cell";
import { bare, comparable } from "../cells/spelling";
import { differingFrom, fingerprintKeeping, fingerprintOf } from "../sheets/fingerprint";
import * as realisation from "../sheets/realisation-rows";
import { REALISATION_SHEET, SHEETS } from "../sheets/sheet-names";
import * as sisa from "../sheets/sisa-columns";
import { spilledCells } from "../sheets/snapshot";
import { contentKey, type SheetChange } from "../sheets/workbook-change";
import type { OwnSheet } from "../store/store";
import type { PresentSheet } from "./present-sheets";

/** A cell of a sheet of ours in which something else stands than we wrote there: someone was here. */
export interface TypedCell extends Place {
  readonly shown: ShownCell;
}

/** A sheet as it will be known after a write. */
export function writtenSheet({ name, layout, cells }: SheetChange): OwnSheet {
  return { name, layout, print: fingerprintOf(cells.map((row) => row.map((cell) => comparable(contentKey(cell))))) };
}

/** A sheet after its cells became these values: what someone typed is still theirs, and no work of ours. */
export function frozenSheet(sheet: PresentSheet, cells: readonly (readonly CellValue[])[]): OwnSheet {
  const { name, layout, print } = sheet;
  if (print === undefined) return { name, layout };
  const typed = new Set(typedPlaces(sheet).map(({ row, column }) => cellAddress(row, column)));
  const keys = cells.map((row) => row.map((cell) => comparable(bare(cell))));
  return {
    name,
    layout,
    print: fingerprintKeeping(print, keys, (row, column) => typed.has(cellAddress(row, column))),
  };
}

/**
 * What stands on a sheet of ours that is not of our making, and a coming write would put something else over: what was
 * typed since we wrote it, and what stands beside it where the sheet grows. What municipalities fill in on the sheet with
 * their accounts is kept by every write, and is none of it.
 *
 * @param wanted what the write puts in the cells from A1, as it reads back; null where the sheet goes
 */
export function typedOver(sheet: PresentSheet, wanted: readonly (readonly string[])[] | null): readonly TypedCell[] {
  const here = [...typedPlaces(sheet), ...placesBeside(sheet, wanted)];
  return here
    .filter(({ row, column }) => keyAt(sheet.grid, row, column) !== comparable(wanted?.[row]?.[column] ?? ""))
    .map((at) => typedCell(sheet, at));
}

/** What a change of a sheet puts over what is not ours. */
export function typedOverBy({ name, cells }: SheetChange, present: readonly PresentSheet[]): readonly TypedCell[] {
  const wanted = cells.map((row) => row.map(contentKey));
  return present.filter((sheet) => sheet.name === name).flatMap((sheet) => typedOver(sheet, wanted));
}

/** Filled cells that we did not write in, and would now. */
function placesBeside(
  { grid, layout }: PresentSheet,
  wanted: readonly (readonly string[])[] | null,
): readonly Position[] {
  const within = wanted === null ? undefined : { rows: wanted.length, columns: wanted[0]?.length ?? 0 };
  return [...positions(grid, within)].filter(
    ({ row, column }) => (row >= layout.rows || column >= layout.columns) && keyAt(grid, row, column) !== "",
  );
}

/** All that someone typed on a sheet of ours since we wrote it. */
export function typedSince(sheet: PresentSheet): readonly TypedCell[] {
  return typedPlaces(sheet).map((at) => typedCell(sheet, at));
}

function typedCell({ name, grid }: PresentSheet, { row, column }: Position): TypedCell {
  return { sheet: name, address: cellAddress(row, column), shown: shownCell(cellAt(grid, row, column)) };
}

function typedPlaces({ name, grid, layout, print }: PresentSheet): readonly Position[] {
  if (print === undefined) return [];
  const spilled = spilledCells(grid, layout);
  return differingFrom(print, layout, (row, column) => keyAt(grid, row, column)).filter(({ row, column }) => {
    return !isEntry(name, row, column) && !spilled.has(cellAddress(row, column)) && !lostItsCell(grid, row, column);
  });
}

/** On a sheet that is there to be filled in. */
function isEntry(sheet: string, row: number, column: number): boolean {
  if (sheet === SHEETS.sisa) return row >= sisa.FIRST && sisa.ENTRIES.some((asked) => asked === column);
  if (sheet !== REALISATION_SHEET) return false;
  return row === realisation.UNTIL_ROW || (row >= realisation.FIRST && column >= realisation.FIRST_MEASURE);
}

/** A cell that the formula looked at was deleted: that is Excel's doing. */
function lostItsCell(grid: Grid, row: number, column: number): boolean {
  return cellAt(grid, row, column).formula?.includes("#REF!") ?? false;
}

function keyAt(grid: Grid, row: number, column: number): string {
  const { formula, value } = cellAt(grid, row, column);
  return comparable(formula ?? String(value));
}
