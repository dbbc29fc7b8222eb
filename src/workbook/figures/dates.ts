import { isoDate, type IsoDate } from "../../model/time/iso-date";

export { dateOfSerial, serialOfDate } from "../../model/time/serial-day";

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(maart|mrt|mar)/,
  /^apr/,
  /^(mei|may)$/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^dec/,
];
const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+(?=\d)/;
const CENTURY = 2000;

/** From 1, of a Dutch or English name in small letters, whole or short; 0 where it is none. */
export function monthOfName(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

/**
 * A date as people type it: "1-7-2026", "01/07/2026", "1.7.26", "1 juli 2026", "1 July 2026", "2026-07-01". Day before
 * month, as everyone in the Netherlands does; null where the calendar has no such day, or no day is named.
 */
export function dateOfText(text: string): IsoDate | null {
  const bare = text.trim().toLowerCase().replace(WEEKDAY, "");
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare) ?? [];
  if (isoYear !== undefined) return isoDate(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] =
    /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|[a-z]+)\.?(?:\s*[-/.]\s*|\s+)'?(\d{4}|\d{2})$/.exec(bare) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : monthOfName(month);
  return isoDate(Number(year) + (year.length === 2 ? CENTURY : 0), number, Number(day));
}
