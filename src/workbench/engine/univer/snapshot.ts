import {
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  BooleanNumber,
  LocaleType,
  VerticalAlign,
} from "@univerjs/core";
import type { SheetContent, WorkbookContent } from "../engine";
import { toCellData } from "./cells";
import { toStyle } from "./formats";
import { markOf } from "./mark";
import { toRange } from "./rects";

/** Room to type in beyond what is used. */
const MIN_ROWS = 300;
const MIN_COLUMNS = 40;

/** Excel's default sizes, in pixels. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

type SheetData = Partial<IWorksheetData> & { id: string };

/** A workbook in Univer's own form; without sheets it gets one, as no workbook can be empty. */
export function toSnapshot(id: string, content: WorkbookContent): Partial<IWorkbookData> & { id: string } {
  const sheets = content.sheets.length > 0 ? content.sheets.map(toSheet) : [emptySheet("sheet-1", "Blad1")];
  return {
    id,
    name: id,
    locale: LocaleType.EN_US,
    styles: {},
    // As in a new workbook of Excel, where a text stands at the bottom of its cell.
    defaultStyle: { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export function emptySheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: MIN_ROWS,
    columnCount: MIN_COLUMNS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

function toSheet(sheet: SheetContent): SheetData {
  const { rows, columns } = sheet.frozen;
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = toStored(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return {
    ...emptySheet(sheet.id, sheet.name),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    rowCount: Math.max(MIN_ROWS, lastRow + 100),
    columnCount: Math.max(MIN_COLUMNS, lastColumn + 10),
    mergeData: sheet.merges.map(toRange),
    cellData,
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
  };
}

function toStored(cell: SheetContent["cells"][number]): ICellData {
  const style = toStyle(cell.format);
  if (cell.numberFormat !== "General") style.n = { pattern: cell.numberFormat };
  const content = cell.input === null ? {} : toCellData(cell.input);
  // A snapshot holds no marks of removal, as a mutation does.
  const data: ICellData = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
  if (data.f) data.custom = markOf(cell);
  return Object.keys(style).length > 0 ? { ...data, s: style } : data;
}

function sizes<T extends object>(
  given: ReadonlyMap<number, number>,
  hidden: readonly number[],
  make: (size: number) => T,
): Record<number, T & { hd?: BooleanNumber }> {
  const entries = new Map<number, T & { hd?: BooleanNumber }>();
  for (const [index, size] of given) entries.set(index, make(size));
  for (const index of hidden) entries.set(index, { ...(entries.get(index) ?? ({} as T)), hd: BooleanNumber.TRUE });
  return Object.fromEntries(entries);
}
