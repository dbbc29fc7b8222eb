import type { Cell as FileCell, CellErrorValue, CellFormulaValue, Worksheet as FileSheet } from "exceljs";
import type { Cell, CellValue, Engine, Visibility } from "../engine/engine";
import { toAddress } from "./addresses";
import { isAddInFunction, toFile } from "./formulas";
import { withFormat } from "./looks";
import { arrayRange, firstView, formulaOf, isSlave } from "./original-book";
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from "./read";
import type { CellState, SheetState } from "./state";

const FILE_STATE: Record<Visibility, FileSheet["state"]> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const EMPTY: CellState = { content: '""', look: "{}|General" };

/** Writes into the file's sheet what changed since `before`; everything else in it stays as it was. */
export async function updateSheet(
  file: FileSheet,
  engine: Engine,
  sheetId: string,
  before: SheetState,
  now: SheetState,
): Promise<void> {
  if (now.name !== before.name) file.name = now.name;
  if (now.visibility !== before.visibility) file.state = FILE_STATE[now.visibility];
  if (differ(now.frozen, before.frozen)) freeze(file, now.frozen);
  updateMerges(file, before, now);
  updateSizes(file, before, now);
  for (const key of new Set([...before.cells.keys(), ...now.cells.keys()])) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = file.getCell(row + 1, column + 1);
    const [was, is] = [before.cells.get(key) ?? EMPTY, now.cells.get(key) ?? EMPTY];
    const read = engine.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
    if (!read) continue;
    if (!isSlave(cell)) updateContent(cell, engine, sheetId, read, was.content !== is.content);
    if (was.look !== is.look) updateLook(cell, engine, sheetId, read);
  }
  if (now.isProtected && !before.isProtected) await file.protect("", {});
  if (!now.isProtected && before.isProtected) file.unprotect();
}

function updateContent(cell: FileCell, engine: Engine, sheetId: string, read: Cell, isChanged: boolean): void {
  if (read.formula !== undefined) {
    const formula = isChanged ? toFile(read.formula, isAddInFunction) : formulaOf(cell);
    cell.value = formulaValue(cell, engine, sheetId, read, formula ?? "", isChanged);
  } else if (isChanged) {
    cell.value = constant(read);
  }
}

function formulaValue(
  cell: FileCell,
  engine: Engine,
  sheetId: string,
  read: Cell,
  formula: string,
  isChanged: boolean,
): CellFormulaValue {
  const result = toResult(read.value, read.kind === "error");
  // Excel knows functions that the engine does not: then what Excel calculated is worth more.
  const isUnknown = !isChanged && read.value === "#NAME?";
  // The types do not name what a formula that fills a range has: the range, and that it is an array formula.
  const kept = { formula, result: isUnknown ? cell.result : result } as CellFormulaValue;
  const spill = engine.spill(sheetId, Number(cell.row) - 1, Number(cell.col) - 1);
  const range = spill ? toAddress(spill) : isChanged ? undefined : arrayRange(cell);
  return range ? ({ ...kept, shareType: "array", ref: range } as CellFormulaValue) : kept;
}

function constant(read: Cell): FileCell["value"] {
  return read.kind === "empty" ? null : toResult(read.value, read.kind === "error");
}

/** The result that a file keeps beside a formula. */
function toResult(value: CellValue, isError: boolean): CellValue | CellErrorValue {
  // Excel knows no more errors than these; what only the engine says is a wrong value to Excel.
  if (isError) return { error: EXCEL_ERRORS.find((error) => error === value) ?? "#VALUE!" };
  return value;
}

const EXCEL_ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

function updateLook(cell: FileCell, engine: Engine, sheetId: string, read: Cell): void {
  const format = engine.format(sheetId, Number(cell.row) - 1, Number(cell.col) - 1);
  cell.style = { ...withFormat(cell.style, format), numFmt: read.numberFormat };
}

function freeze(file: FileSheet, { rows, columns }: SheetState["frozen"]): void {
  const view = firstView(file);
  file.views =
    rows + columns === 0
      ? [{ ...view, state: "normal" }]
      : [{ ...view, state: "frozen", xSplit: columns, ySplit: rows } as FileSheet["views"][number]];
}

function updateMerges(file: FileSheet, before: SheetState, now: SheetState): void {
  const [old, current] = [before.merges.map(toAddress), now.merges.map(toAddress)];
  for (const range of old) if (!current.includes(range)) file.unMergeCells(range);
  for (const range of current) if (!old.includes(range)) file.mergeCells(range);
}

function updateSizes(file: FileSheet, before: SheetState, now: SheetState): void {
  now.widths.forEach((width, index) => {
    if (width !== before.widths[index]) file.getColumn(index + 1).width = width / PIXELS_PER_CHARACTER;
  });
  now.heights.forEach((height, index) => {
    const isDefault = before.heights[index] === undefined && height === DEFAULT_HEIGHT;
    if (height !== before.heights[index] && !isDefault) file.getRow(index + 1).height = height / PIXELS_PER_POINT;
  });
}

/** In pixels; a row of this height is left to Excel, which fits it to its text. */
const DEFAULT_HEIGHT = 20;

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
