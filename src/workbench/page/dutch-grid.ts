import {
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  CellValueType,
  InterceptorEffectEnum,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { readTyped, showTyped, toDutch, type Typed } from "../engine/typing";

/** Before everything that Univer does, and after it, where the handler that ends Univer's chain has -1. */
const FIRST = 1000;
const LAST = 0;

/** Lets the grid show and take values and formulas as a Dutch Excel does. */
export function speakDutch(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nl");
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(shown(cell)),
  });
  const formulas = injector.get(FormulaDataModel);
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, unitId, subUnitId, row, col }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (formula) return { ...cell, f: toDutch(formula) };
      const entry = editable(worksheet.getCellRaw(row, col), workbook);
      return entry === null ? next(cell) : { ...cell, v: entry, t: CellValueType.STRING };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // Univer's own reading, which knows only English, is not asked.
    handler: (cell, { workbook, worksheet, row, col }) =>
      cell && entered(cell, patternOf(workbook, worksheet.getCellRaw(row, col))),
  });
}

/** What an entry puts in a cell; a pattern comes with it only where the cell has none of its own. */
export function toStored(typed: Typed, currentPattern: string): ICellData {
  const bare = { p: null, f: null, si: null };
  if (typed.kind === "empty") return { ...bare, v: null };
  if (typed.kind === "formula") return { ...bare, v: null, f: typed.formula };
  if (typed.kind === "boolean") return { ...bare, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typed.kind === "text") return { ...bare, v: typed.text, t: CellValueType.FORCE_STRING };
  const data = { ...bare, v: typed.value, t: CellValueType.NUMBER };
  return typed.pattern && currentPattern === "General" ? { ...data, s: { n: { pattern: typed.pattern } } } : data;
}

export function patternOf(workbook: Workbook, cell: Nullable<ICellData>): string {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
}

/** Numbers without a format and booleans, which Univer shows in English. */
function shown(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (cell?.v === undefined || cell.v === null) return cell;
  if (cell.t === CellValueType.BOOLEAN) {
    return { ...cell, v: Number(cell.v) === 1 ? "WAAR" : "ONWAAR", t: CellValueType.STRING };
  }
  // What is a text by now has been formatted, in Dutch.
  if (cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  return { ...cell, v: String(cell.v).replace(".", ",") };
}

/** A constant as it would be typed; null where Univer's own way will do. */
function editable(raw: Nullable<ICellData>, workbook: Workbook): string | null {
  if (raw?.v === undefined || raw.v === null || raw.p) return null;
  const value = raw.t === CellValueType.BOOLEAN ? Number(raw.v) === 1 : raw.v;
  const entry = showTyped(value, patternOf(workbook, raw));
  return typeof value === "string" && looksTyped(entry) ? `'${entry}` : entry;
}

/** Whether typing this text again would give something else than a text. */
function looksTyped(entry: string): boolean {
  return readTyped(entry).kind !== "text";
}

function entered(cell: ICellData, pattern: string): ICellData {
  const entry = cell.f ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
  if (entry === undefined || entry === null) return cell;
  const text = String(entry);
  // In a cell with the text format "@" nothing is anything else than text, except a formula that Univer took as one.
  const typed: Typed = pattern === "@" && !cell.f ? { kind: "text", text } : readTyped(text);
  return { ...cell, ...toStored(typed, pattern) };
}
