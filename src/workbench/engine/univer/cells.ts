import { type ICellData, type Nullable, CellValueType } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import { checkCellValueType } from "@univerjs/sheets";
import type { Cell, CellInput, CellKind, CellValue } from "../engine";

const ERRORS: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** Empties a cell and leaves its format. */
export const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null, custom: null };

/** What Univer stores for an input; types are said outright, so that "0363" stays a text. */
export function toCellData(input: Exclude<CellInput, null>): ICellData {
  if (input === "") return { ...NO_CONTENT };
  if (typeof input === "string") {
    if (input.startsWith("=") && input.length > 1) return { ...NO_CONTENT, f: input };
    const text = input.startsWith("'") ? input.slice(1) : input;
    // Univer guesses a plain string's type anew when the cell's format changes or its row moves; this type it keeps.
    const t = checkCellValueType(text) === CellValueType.STRING ? CellValueType.STRING : CellValueType.FORCE_STRING;
    return { ...NO_CONTENT, v: text, t };
  }
  if (typeof input === "boolean") return { ...NO_CONTENT, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NO_CONTENT, v: input, t: CellValueType.NUMBER };
}

/** A cell as read; `spilled` is what another cell's formula put there, which Univer keeps apart. */
export function toCell(
  stored: Nullable<ICellData>,
  spilled: Nullable<ICellData>,
  formula: Nullable<string>,
  numberFormat: string,
): Cell {
  const value = valueOf(spilled ?? stored);
  const cell = { value, kind: kindOf(value), numberFormat };
  return formula ? { ...cell, formula } : cell;
}

export function valueOf(data: Nullable<ICellData>): CellValue {
  const raw = data?.v ?? richText(data) ?? "";
  if (data?.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === "1" || raw === "TRUE";
  return raw;
}

/** Text that a user typed with several fonts in one cell is a small document. */
function richText(data: Nullable<ICellData>): string | undefined {
  return data?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

export function kindOf(value: CellValue): CellKind {
  if (value === "") return "empty";
  if (typeof value !== "string") return typeof value === "number" ? "number" : "boolean";
  return ERRORS.has(value) ? "error" : "string";
}
