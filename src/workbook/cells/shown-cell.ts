import { Decimal } from "../../model/money/decimal";
import { date, number, numberUpTo, percent } from "../../model/text/dutch";
import { dateOfSerial } from "../../model/time/serial-day";
import { dutchError } from "./excel-errors";
import type { Cell } from "./grid";
import { isDayFormat, isPercentFormat } from "./number-format";

/** What a cell shows, to tell someone of it in a sentence. */
export interface ShownCell {
  /** As a Dutch reader sees it; "" for an empty cell, and for a formula of which nobody knows yet what it gives. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** More of a text than this is not told. */
const LONGEST = 60;
/** Of a number without a format of its own. */
const DECIMALS = 6;

/** @param cell a cell that was read, or one that is yet to be written, with the format that it will have */
export function shownCell({ value, kind, formula, numberFormat }: Cell): ShownCell {
  const isFormula = formula !== null;
  if (typeof value === "number") return { text: numberShown(new Decimal(value), numberFormat), isFormula };
  if (typeof value === "boolean") return { text: value ? "WAAR" : "ONWAAR", isFormula };
  const text = kind === "error" ? dutchError(value) : value;
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, isFormula };
}

/** The number formats that our sheets use; any other shows the number as it is. */
function numberShown(value: Decimal, format: string): string {
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (isPercentFormat(format)) return percent(value, decimals);
  const day = isDayFormat(format) ? dateOfSerial(value.toNumber()) : null;
  if (day !== null) return date(day);
  return /^[^;]*#,##0|^0/.test(format) ? number(value, decimals) : numberUpTo(value, DECIMALS);
}
