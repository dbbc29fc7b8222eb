import { isoDate, type IsoDate } from "../../model/time/iso-date";

/** The calendar day of a moment in the user's own time zone. */
export function localDay(moment: Date): IsoDate {
  const day = isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new RangeError("the clock shows no day of the calendar");
  return day;
}
