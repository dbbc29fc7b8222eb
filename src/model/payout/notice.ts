/** Permanent names of what a reader of the payout should know; messages may change, these do not. */
export type NoticeCode =
  /** Met by the last day counts, though the assessment falls after it. */
  | "assessed-after-end"
  /** Due, or expected, after the last day: nothing is paid. */
  | "after-end"
  /** The day noted is no day of the calendar. */
  | "impossible-date"
  | "scope-assumed"
  /** The plan ties no money to its milestones: its request by year is paid. */
  | "paid-by-request"
  /** An instalment would come before the plan was approved. */
  | "advance-too-early"
  /** The documents name no day of the count. */
  | "count-day-assumed"
  /** It pays cost already made, and bears no shared risk. */
  | "pays-incurred"
  /** What "totale kosten" takes in is an assumption. */
  | "risk-basis-assumed"
  | "count-provisional"
  /** The own key or the own instalments cannot be used; the rule of the agreement stands in. */
  | "key-unusable"
  | "regional-key-unusable"
  | "instalments-unusable"
  /** Percentages that are not 100 together are used as proportions. */
  | "percentages-not-100"
  /** The agreement ends before its time, for all or for one municipality. */
  | "terminated"
  | "replaced"
  | "leaving";

/** Something to know of the payout that is no fault of the workbook. */
export interface PayoutNotice {
  readonly code: NoticeCode;
  /** Numbers of the milestones that it is about; empty: all of it. */
  readonly milestones: readonly number[];
  /** Dutch, with the amounts that hang on it. */
  readonly message: string;
}
