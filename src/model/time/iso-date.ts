import { Decimal } from "../money/decimal";

/** A calendar date as "2026-07-01": plain text, so that no time zone can move it. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The date of these parts, or null where the calendar has no such day (31-11, 29-2 in a common year). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether the text is a day of the calendar: what was stored long ago may not be. */
export function isDate(text: string): text is IsoDate {
  const [year = NaN, month = NaN, day = NaN] = (PATTERN.exec(text) ?? []).slice(1).map(Number);
  return isoDate(year, month, day) !== null;
}

/** @throws RangeError for a text that is no date of the calendar */
export function dateParts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const match = PATTERN.exec(date);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || isoDate(year, month, day) === null) {
    throw new RangeError(`not a date: ${date}`);
  }
  return { year, month, day };
}

/** The part of its year that has passed when the date begins: 0 on 1 January, ½ on 1 July (whole months count alike). */
export function partOfYearBefore(date: IsoDate): Decimal {
  const { year, month, day } = dateParts(date);
  return new Decimal(day - 1)
    .div(daysInMonth(year, month))
    .plus(month - 1)
    .div(12);
}
