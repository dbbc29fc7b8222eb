import { isoDate } from "../../model/time/iso-date";
import { serialOfDate } from "../../model/time/serial-day";
import type { Reference } from "../../workbook/writing/insertion";

/** What stands in a field of the form, as a formula needs it. */
export interface Argument {
  /** In the invariant form: "2.8%", "DATE(2026,7,1)", "'Algemene input'!B4". */
  readonly formula: string;
  /** As a Dutch Excel shows it. */
  readonly dutch: string;
  /** A constant's value, or the cells that are referred to. */
  readonly holds: { readonly value: string | number | boolean } | { readonly reference: Reference };
}

const NUMBER = /^([-−+]?)\s*€?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const TEXT = /^"((?:[^"]|"")*)"$/;
const CELLS =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)$/iu;

/** Reads a number, percentage, date, WAAR, ONWAAR, "text" or reference as a Dutch user types it; null for anything else. */
export function readArgument(typed: string): Argument | null {
  const text = typed.trim();
  return readNumber(text) ?? readDate(text) ?? readTruth(text) ?? readText(text) ?? readReference(text);
}

function readNumber(text: string): Argument | null {
  const [matched, sign = "", whole = "", decimals, percent = ""] = NUMBER.exec(text) ?? [];
  if (matched === undefined) return null;
  const minus = sign === "-" || sign === "−" ? "-" : "";
  const digits = `${minus}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`;
  // The point is moved in the digits: 2.8 / 100 is not the number that "0.028" is.
  const value = Number(percent ? `${digits}e-2` : digits);
  return { formula: digits + percent, dutch: digits.replace(".", ",") + percent, holds: { value } };
}

function readDate(text: string): Argument | null {
  const [, day, month, year] = DATE.exec(text)?.map(Number) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = isoDate(year, month, day);
  if (date === null) return null;
  return {
    formula: `DATE(${year},${month},${day})`,
    dutch: `DATUM(${year};${month};${day})`,
    holds: { value: serialOfDate(date) },
  };
}

function readTruth(text: string): Argument | null {
  if (/^(waar|true)$/i.test(text)) return { formula: "TRUE", dutch: "WAAR", holds: { value: true } };
  if (/^(onwaar|false)$/i.test(text)) return { formula: "FALSE", dutch: "ONWAAR", holds: { value: false } };
  return null;
}

function readText(text: string): Argument | null {
  const [, inner] = TEXT.exec(text) ?? [];
  return inner === undefined ? null : { formula: text, dutch: text, holds: { value: inner.replaceAll('""', '"') } };
}

function readReference(text: string): Argument | null {
  const [, sheet, cells] = CELLS.exec(text) ?? [];
  if (cells === undefined) return null;
  const address = cells.toUpperCase();
  const formula = sheet === undefined ? address : `${sheet}!${address}`;
  return {
    formula,
    dutch: formula,
    holds: { reference: { sheet: sheet === undefined ? null : bare(sheet), address } },
  };
}

/** The name of a sheet without the quotes of a formula. */
function bare(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
