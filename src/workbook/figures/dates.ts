import { isoDate } from "../../model/time/iso-date";
import type { IsoDate } from "../../model/time/iso-date";

export { dateOfSerial, serialOfDate } from "../../model/time/serial-day";

/** A date as Dutch writers type it: "1-7-2026", "01/07/2026", "1.7.2026"; null where the calendar has no such day. */
export function dateOfText(text: string): IsoDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
  return day === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
