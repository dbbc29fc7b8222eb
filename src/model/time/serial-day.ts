import { isoDate, type IsoDate } from "./iso-date";

const DAY = 86_400_000;
/** Day 0 of spreadsheets, for dates after their 29 February 1900, a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Day numbers that are a date: Excel counts none before 1900 right until March of it, and none after 9999. */
export const DAY_BOUNDS = { min: "61", max: "2958465" };

/** The date of a spreadsheet's day number; null for a number that is no day after February 1900. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < Number(DAY_BOUNDS.min)) return null;
  const day = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The day number of a date. */
export function serialOfDate(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY);
}
