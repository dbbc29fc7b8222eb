/** Permanent names of what a reader of the payout should know; messages may change, these do not. */
export type NoticeCode =
  /** Met by the last day counts, though the assessment falls after it. */
  | "assessed-after-end"
  /** Due, or expected, after the last day: nothing is paid. */
  | "after-end"
  /** The day noted is no day of the calendar. */
  | "impossible-date"
  | "scope-assumed"
  | "count-provisional"
  /** The own key or the own instalments cannot be used; the rule of the agreement stands in. */
  | "key-unusable"
  | "instalments-unusable"
  /** Percentages that are not 100 together are used as proportions. */
  | "percentages-not-100";

/** Something to know of the payout that is no fault of the workbook. */
export interface PayoutNotice {
  readonly code: NoticeCode;
  /** Numbers of the milestones that it is about; empty: all of it. */
  readonly milestones: readonly number[];
  /** Dutch, a sentence with the amounts that hang on it. */
  readonly message: string;
}
