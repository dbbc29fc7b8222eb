import { monthName, quarterText } from "../text/dutch";
import { dateParts, daysInMonth, isoDate, type IsoDate } from "../time/iso-date";
import { serialOfDate } from "../time/serial-day";
import type { Period } from "./actuals";

/** Whole days, the first and the last included. */
export interface Span {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-K([1-4])$/;

/** The days of a period; null for what is neither a month nor a quarter. */
export function spanOfPeriod(period: Period): Span | null {
  const month = MONTH.exec(period);
  if (month) return spanOfMonths(Number(month[1]), Number(month[2]), 1);
  const quarter = QUARTER.exec(period);
  return quarter ? spanOfMonths(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3) : null;
}

function spanOfMonths(year: number, first: number, count: number): Span | null {
  const last = first + count - 1;
  const from = isoDate(year, first, 1);
  const until = isoDate(year, last, daysInMonth(year, last));
  return from === null || until === null ? null : { from, until };
}

/** Dutch: "november 2026", "4e kwartaal 2026". */
export function periodText(period: Period): string {
  const [year = "", part = ""] = period.split("-");
  return part.startsWith("K")
    ? quarterText({ year: Number(year), quarter: Number(part.slice(1)) })
    : `${monthName(Number(part))} ${year}`;
}

/** How many months from 1 January of year 0: months that follow each other differ by one. */
export function monthIndex(day: IsoDate): number {
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
}

export function periodOfMonth(index: number): Period {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function periodOfQuarter(index: number): Period {
  return `${Math.floor(index / 12)}-K${Math.floor((index % 12) / 3) + 1}`;
}

/** The first day of a month by its index, and its last. */
export function daysOfMonth(index: number): Span {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const ends = String(daysInMonth(year, month)).padStart(2, "0");
  const prefix = periodOfMonth(index);
  return { from: `${prefix}-01`, until: `${prefix}-${ends}` };
}

/** How many months there are in these days; part of a month by its days. Nil where it ends before it begins. */
export function monthsIn({ from, until }: Span): number {
  if (until < from) return 0;
  const [first, last] = [monthIndex(from), monthIndex(until)];
  let months = 0;
  for (let index = first; index <= last; index += 1) {
    const whole = daysOfMonth(index);
    const begin = from > whole.from ? from : whole.from;
    const end = until < whole.until ? until : whole.until;
    months += daysIn({ from: begin, until: end }) / daysIn(whole);
  }
  return months;
}

export function daysIn({ from, until }: Span): number {
  return serialOfDate(until) - serialOfDate(from) + 1;
}
