import { countsOn, earnedPart, type Dated } from "../plan/milestone-outcome";
import { dateParts, isoDate, type IsoDate } from "../time/iso-date";
import { dateOfSerial, serialOfDate } from "../time/serial-day";
import { REVIEW_DAYS } from "./milestone-status";

/** The days that matter for a milestone. */
export interface MilestoneDates {
  readonly due: IsoDate;
  /** The day on which it counts as met or missed: as noted, else the day it is due. */
  readonly counts: IsoDate;
  /** Last day of the assessment, four weeks later. Not judged by then and the file complete, it counts as met. */
  readonly assessedBy: IsoDate;
  /** IZA is paid by the end of the assessment; null where nothing is earned. */
  readonly payment: IsoDate | null;
  /** SPUK goes back by the end of the assessment; null where everything is earned. */
  readonly repayment: IsoDate | null;
  /** Municipalities account for the year in which it counts by this day. */
  readonly municipalAccountsBy: IsoDate;
  /** The lead accounts for the whole, a year later. */
  readonly leadAccountsBy: IsoDate;
}

/** Due, assessment, payment, accounts. What would count after the scheme is settled at its end. */
export function milestoneDates(milestone: Dated, endOfScheme: IsoDate): MilestoneDates {
  const counts = countsOn(milestone);
  const settled = counts < endOfScheme ? counts : endOfScheme;
  const assessedBy = milestone.request === undefined ? daysAfter(settled, REVIEW_DAYS) : settled;
  const earned = earnedPart(milestone, endOfScheme);
  const { year } = dateParts(settled);
  return {
    due: milestone.due,
    counts,
    assessedBy,
    payment: earned.gt(0) ? assessedBy : null,
    repayment: earned.lt(1) ? assessedBy : null,
    municipalAccountsBy: municipalAccountsBy(year),
    leadAccountsBy: leadAccountsBy(year),
  };
}

/** SiSa: a municipality accounts for year t by 15 July of t + 1. */
export function municipalAccountsBy(year: number): IsoDate {
  return dayOf(year + 1, 7, 15);
}

/** The lead accounts for the whole of year t a year after the municipalities. */
export function leadAccountsBy(year: number): IsoDate {
  return dayOf(year + 2, 7, 15);
}

/** The quarter a day falls in, 1 to 4. */
export function quarterOf(date: IsoDate): { readonly year: number; readonly quarter: number } {
  const { year, month } = dateParts(date);
  return { year, quarter: Math.ceil(month / 3) };
}

export function nextQuarter(date: IsoDate): { readonly year: number; readonly quarter: number } {
  const { year, quarter } = quarterOf(date);
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
}

/** @throws RangeError where the calendar has no such day */
export function dayOf(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}

/** @throws RangeError where the calendar of spreadsheets has no such day */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const later = dateOfSerial(serialOfDate(date) + days);
  if (later === null) throw new RangeError(`no day ${days} days after ${date}`);
  return later;
}
