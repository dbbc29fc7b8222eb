import type { CellInput, CellValue, KeptValue } from "../engine/engine";
import { DAY, EPOCH } from "../engine/serial-day";
import { isDateFormat } from "./number-formats";
import { unescapeCharacters } from "./shared-strings";
import type { SheetCell } from "./sheet-xml";
import { isTrue } from "./styles";
import { Refusal } from "./unreadable";

/** Workbooks made on old Macs count from 1904. */
const DAYS_TO_1904 = 1462;

/** What the values of a file depend on besides its cells. */
export interface ValueSource {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** What a cell holds beside its formula, if it has one; undefined for nothing. @throws Refusal where it is no number */
export function valueOf(
  { type, value, inline, attributes }: SheetCell,
  numberFormat: string,
  source: ValueSource,
  sheet: string,
): KeptValue | undefined {
  if (type === "inlineStr") return known(unescapeCharacters(inline ?? ""));
  if (value === null) return undefined;
  if (type === "str") return known(unescapeCharacters(value));
  if (value === "") return undefined;
  if (type === "s") return known(sharedString(value, source));
  if (type === "b") return known(isTrue(value.trim()));
  if (type === "e") return { value, isError: true };
  const number = type === "d" ? dayOf(value) : numberOf(value);
  if (number === null) {
    throw new Refusal(
      `in cel ${attributes["r"] ?? ""} van tabblad ${sheet} staat "${value}", en dat is geen getal. Verbeter de cel in het programma dat het bestand maakte, en bewaar het opnieuw.`,
    );
  }
  // A day that is written as such depends on no system.
  return known(type === "d" ? number : serialFromFile(number, numberFormat, source.date1904));
}

/** A constant as the engine takes it, where a leading "=" or "'" means something: in a file it is only text. */
export function toInput(value: CellValue): CellInput {
  return typeof value === "string" && /^[='].?/.test(value) ? `'${value}` : value;
}

/**
 * A number of the file as the engine counts: days from 1900. Only what is shown as a day is one; where formulas would then
 * come to something else, `mixesDates` refuses the file.
 */
export function serialFromFile(value: number, numberFormat: string, date1904: boolean): number {
  return date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
}

/** The other way round: what a file in this date system must hold for a number of the engine, in a cell that is written. */
export function serialToFile(value: number, numberFormat: string, date1904: boolean): number {
  return date1904 && isDateFormat(numberFormat) ? value - DAYS_TO_1904 : value;
}

function known(value: CellValue): KeptValue {
  return { value, isError: false };
}

function sharedString(index: string, { sharedStrings }: ValueSource): string {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw new Error(`No shared string ${index}`);
  return text;
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** Excel would call a file damaged that has another number, or repair it and say nothing of what it lost. */
function numberOf(text: string): number | null {
  const number = Number(text);
  return NUMBER.test(text) && Number.isFinite(number) ? number : null;
}

/** "2027-12-31" or "2027-12-31T12:00:00" as a serial number. */
function dayOf(text: string): number | null {
  const time = Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text);
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}
