import type { Milestone } from "../businesscase/figures";
import { isoDate, dateParts } from "../time/iso-date";
import type { IsoDate } from "../time/iso-date";
import { dateOfSerial, serialOfDate } from "../time/serial-day";
import { REVIEW_DAYS } from "./milestone-status";

/** The days that matter for a milestone. */
export interface MilestoneDates {
  readonly due: IsoDate;
  /** The day on which it counts as reached or missed: as noted, else the day it is due. */
  readonly counts: IsoDate;
  /** Last day of the assessment: four weeks later. Not judged by then and the file complete, it counts as met. */
  readonly assessedBy: IsoDate;
  /** Year in whose SiSa accounts it is settled: the year in which it counts. */
  readonly accountsYear: number;
  /** Municipalities account for it by this day. */
  readonly municipalAccountsBy: IsoDate;
  /** The lead accounts for the whole, a year later. */
  readonly leadAccountsBy: IsoDate;
}

/** Due, assessment, accounts. The agreement pays once the assessment is done, so `assessedBy` is the day of payment. */
export function milestoneDates({ due, outcome }: Pick<Milestone, "due" | "outcome">): MilestoneDates {
  const counts = outcome.on ?? due;
  const { year } = dateParts(counts);
  return {
    due,
    counts,
    assessedBy: daysAfter(counts, REVIEW_DAYS),
    accountsYear: year,
    municipalAccountsBy: municipalAccountsBy(year),
    leadAccountsBy: leadAccountsBy(year),
  };
}

/** SiSa: a municipality accounts for year t by 15 July of t + 1. */
export function municipalAccountsBy(year: number): IsoDate {
  return fifteenJuly(year + 1);
}

/** The lead accounts for the whole of year t a year after the municipalities. */
export function leadAccountsBy(year: number): IsoDate {
  return fifteenJuly(year + 2);
}

/** The date so many days later. @throws RangeError where the calendar of spreadsheets has no such day */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const later = dateOfSerial(serialOfDate(date) + days);
  if (later === null) throw new RangeError(`no day ${days} days after ${date}`);
  return later;
}

function fifteenJuly(year: number): IsoDate {
  const date = isoDate(year, 7, 15);
  if (date === null) throw new RangeError(`no such year: ${year}`);
  return date;
}
