import type { Cell as FileCell, CellErrorValue, CellValue as FileValue } from "exceljs";
import type { CellInput, CellValue } from "../engine/engine";
import { fromFile } from "./formulas";

const DAY = 86_400_000;

/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Workbooks made on old Macs count from 1904. */
export const DAYS_TO_1904 = 1462;

/** What the engine is given of a cell in the file: a formula with "=", a constant, or null for nothing. */
export function toInput(cell: FileCell, date1904: boolean): CellInput {
  const formula = formulaOf(cell);
  if (formula !== undefined) return fromFile(formula);
  const value = plain(cell.value, date1904);
  // In the engine's input a leading "=" or "'" means something; here it is only text.
  return typeof value === "string" && /^[='].?/.test(value) ? `'${value}` : value;
}

export function formulaOf(cell: FileCell): string | undefined {
  const value = cell.value;
  if (typeof value !== "object" || value === null) return undefined;
  return "formula" in value || "sharedFormula" in value ? cell.formula : undefined;
}

/** The range of an array formula, such as "B3:C5"; undefined for other cells. */
export function arrayRange(cell: FileCell): string | undefined {
  const value = cell.value;
  const isArray = typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
  return isArray && "ref" in value ? String(value.ref) : undefined;
}

/** A constant as a plain value: dates as serial numbers, rich texts and links as their text. */
export function plain(value: FileValue, date1904: boolean): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY - (date1904 ? DAYS_TO_1904 : 0);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return linkText(value.text);
  return null;
}

/** The result that a file keeps beside a formula. */
export function toResult(value: CellValue, isError: boolean): CellValue | CellErrorValue {
  // Excel knows no more errors than these; what only the engine says is a wrong value to Excel.
  if (isError) return { error: EXCEL_ERRORS.find((error) => error === value) ?? "#VALUE!" };
  return value;
}

const EXCEL_ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

/** A link's text may itself be rich, which the types do not say. */
function linkText(text: unknown): string {
  if (typeof text === "string") return text;
  const runs = (text as { richText?: { text: string }[] } | null)?.richText ?? [];
  return runs.map((run) => run.text).join("");
}
