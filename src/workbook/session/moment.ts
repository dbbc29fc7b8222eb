import { isoDate, type IsoDate } from "../../model/time/iso-date";

/** The calendar day of a moment in the user's own time zone. */
export function localDay(moment: Date): IsoDate {
  const day = isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new RangeError("the clock shows no day of the calendar");
  return day;
}

/** "22-11-2026 om 14:05", in the user's own time. */
export function dutchMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} om ${two(at.getHours())}:${two(at.getMinutes())}`;
}
