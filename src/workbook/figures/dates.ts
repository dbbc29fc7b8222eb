import { isoDate } from "../../model/time/iso-date";
import type { IsoDate } from "../../model/time/iso-date";

const DAY = 86_400_000;
/** Excel's day 0 for dates after its 29 February 1900, a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_SERIAL = 61;

/** The date of an Excel serial number; null for a number that is no day after February 1900. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < FIRST_RIGHT_SERIAL) return null;
  const day = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The Excel serial number of a date. */
export function serialOfDate(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY);
}

/** A date as Dutch writers type it: "1-7-2026", "01/07/2026", "1.7.2026"; null where the calendar has no such day. */
export function dateOfText(text: string): IsoDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
  return day === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
