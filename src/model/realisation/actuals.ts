import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";

/** A calendar month as "2026-11", or a quarter as "2026-K4": what one count is about. */
export type Period = string;

/** One figure of what really happened. */
export interface Actual {
  /** What is counted: the id of a measure of the plan ("talks"). */
  readonly measure: string;
  readonly period: Period;
  /** The municipality by its code, where it is known. Absent: the region as a whole. */
  readonly place?: string;
  /** In the measure's unit. Zero is counted and found to be none; what nobody counted has no Actual at all. */
  readonly amount: Decimal;
}

/** What was counted, up to and including a day: later periods are still to come, and say nothing. */
export interface Actuals {
  readonly until: IsoDate;
  readonly counts: readonly Actual[];
}
