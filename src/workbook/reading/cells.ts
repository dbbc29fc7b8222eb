import { rectAddress, type Rect } from "../cells/address";
import type { CellKind, CellValue } from "../cells/grid";

/** The cells of a range as they are read. */
export interface Cells {
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly kinds: readonly (readonly CellKind[])[];
}

export const NO_CELLS: Cells = {
  rect: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formulas: [],
  numberFormats: [],
  kinds: [],
};

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where the used cells of a sheet are; an empty sheet has none. Formatted empty cells hold no figures. */
export function loadPlace(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load(PLACE);
}

/** All of a range at once. */
export function loadCells(range: Excel.Range): Excel.Range {
  return range.load(`${PLACE},values,formulas,numberFormat,valueTypes`);
}

/** A part of a large sheet: of what kind a cell is follows from what it holds, save for errors. */
export function loadPart(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRange(rectAddress(rect)).load("values,formulas,numberFormat");
}

export function loadKinds(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRange(rectAddress(rect)).load("valueTypes");
}

export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What was loaded with `loadCells`. */
export function cellsOf(range: Excel.Range): Cells {
  return range.isNullObject
    ? NO_CELLS
    : { rect: rectOf(range), ...contentOf(range), kinds: range.valueTypes.map((row) => row.map(kindOf)) };
}

/** What was loaded with `loadPart`; `kinds` as `loadKinds` tells them, or else as the cells themselves do. */
export function partOf(range: Excel.Range, rect: Rect, kinds: Excel.Range | undefined): Cells {
  const content = contentOf(range);
  return {
    rect,
    ...content,
    kinds: kinds
      ? kinds.valueTypes.map((row) => row.map(kindOf))
      : content.values.map((row, r) => row.map((value, c) => kindOfValue(value, content.formulas[r]?.[c] ?? ""))),
  };
}

/** Whether only Excel can tell if a cell of these holds an error: a text may look like one. */
export function mayHoldErrors(range: Excel.Range): boolean {
  return (range.values as CellValue[][]).some((row) =>
    row.some((value) => typeof value === "string" && value.startsWith("#")),
  );
}

function contentOf({ values, formulas, numberFormat }: Excel.Range): Omit<Cells, "rect" | "kinds"> {
  // Office.js types its matrices as any[][]; these are the kinds of values it documents for a range.
  return {
    values: values as CellValue[][],
    formulas: formulas as CellValue[][],
    numberFormats: numberFormat as string[][],
  };
}

function kindOfValue(value: CellValue, formula: CellValue): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  // A formula may give an empty text.
  return value === "" && formula === "" ? "empty" : "text";
}

function kindOf(type: Excel.RangeValueType | string): CellKind {
  switch (type) {
    case "Empty":
      return "empty";
    case "Boolean":
      return "boolean";
    case "Double":
    case "Integer":
      return "number";
    case "Error":
      return "error";
    default:
      return "text";
  }
}
