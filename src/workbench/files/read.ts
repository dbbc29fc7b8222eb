import type { Cell as FileCell, Workbook as FileBook, Worksheet as FileSheet } from "exceljs";
import type { CellContent, Rect, SheetContent, Visibility } from "../engine/engine";
import { parseRect, within } from "./addresses";
import { toFormat } from "./looks";
import { arrayRange, toInput } from "./values";

/** Pixels per character of column width, and per point of row height. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 4 / 3;

const VISIBILITY: Record<string, Visibility> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** The id that the engine gives to a sheet of the file. */
export function sheetId(sheet: FileSheet): string {
  return `sheet-${sheet.id}`;
}

/** A sheet without views has none at all, whatever the types say. */
export function firstView(sheet: FileSheet): FileSheet["views"][number] | undefined {
  return (sheet.views as FileSheet["views"] | null)?.[0];
}

export function toContent(book: FileBook, sheet: FileSheet): SheetContent {
  const date1904 = book.properties.date1904;
  const view = firstView(sheet);
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    id: sheetId(sheet),
    name: sheet.name,
    visibility: VISIBILITY[sheet.state] ?? "Visible",
    cells: cells(sheet, date1904),
    ...columns(sheet),
    ...rows(sheet),
    frozen: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
    merges: sheet.model.merges.map(parseRect),
    isProtected: isProtected(sheet),
  };
}

function cells(sheet: FileSheet, date1904: boolean): CellContent[] {
  const found: CellContent[] = [];
  const spills = arrayAreas(sheet);
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [line, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
      // A merged cell repeats its master's value, and a spilled one its formula's: neither has content of its own.
      const filled =
        isSlave(cell) || spills.some((area) => within(area, line, column) && !isOrigin(area, line, column));
      const input = filled ? null : toInput(cell, date1904);
      const format = toFormat(cell.style);
      const numberFormat = cell.numFmt || "General";
      if (input === null && numberFormat === "General" && Object.keys(format).length === 0) return;
      found.push({ row: line, column, input, numberFormat, format });
    });
  });
  return found;
}

export function isSlave(cell: FileCell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

/** The ranges that array formulas fill. */
export function arrayAreas(sheet: FileSheet): Rect[] {
  const areas: Rect[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const range = arrayRange(cell);
      if (range) areas.push(parseRect(range));
    }),
  );
  return areas;
}

function isOrigin(area: Rect, row: number, column: number): boolean {
  return area.row === row && area.column === column;
}

function columns(sheet: FileSheet): Pick<SheetContent, "columnWidths" | "hiddenColumns"> {
  const widths = new Map<number, number>();
  const hidden: number[] = [];
  for (let number = 1; number <= sheet.columnCount; number++) {
    const column = sheet.getColumn(number);
    if (column.width) widths.set(number - 1, Math.round(column.width * PIXELS_PER_CHARACTER));
    if (column.hidden) hidden.push(number - 1);
  }
  return { columnWidths: widths, hiddenColumns: hidden };
}

function rows(sheet: FileSheet): Pick<SheetContent, "rowHeights" | "hiddenRows"> {
  const heights = new Map<number, number>();
  const hidden: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights.set(number - 1, Math.round(row.height * PIXELS_PER_POINT));
    if (row.hidden) hidden.push(number - 1);
  });
  return { rowHeights: heights, hiddenRows: hidden };
}

/** exceljs keeps the protection of an opened sheet, but its types do not name it. */
function isProtected(sheet: FileSheet): boolean {
  const { sheetProtection } = sheet as { sheetProtection?: { sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}
