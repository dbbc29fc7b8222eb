import { running } from "../money/decimal";
import { NONE, UNKNOWN_ANSWER, known } from "../quantities/answer";
import type { Answer } from "../quantities/answer";
import { firstYear } from "../quantities/first-year";
import type { Turn } from "../quantities/first-year";
import type { Amounts, Payback } from "./result";

/** What the financing demands: earned back within so many years, the first year of the plan counted. */
export const PAYBACK_YEARS = 5;

/** Of the result of a year: it is a benefit. */
export const TURNS_POSITIVE: Turn = { is: "below-nothing", lasting: false };
/** Of the running result: all that was spent has been earned back, for good. */
export const PAID_BACK: Turn = { is: "at-most-nothing", lasting: true };

/** When the plan pays: costs positive, benefits negative, as in its tables. */
export function paybackOf(years: readonly number[], results: Amounts): Payback {
  const paidBack = firstYear(years, running(results), PAID_BACK);
  return {
    turnsPositive: firstYear(years, results, TURNS_POSITIVE),
    paidBack,
    withinFiveYears: isWithin(years, paidBack),
  };
}

/** None where a plan ends before the years are over: it may still be earned back in time. */
function isWithin(years: readonly number[], paidBack: Answer<number>): Answer<boolean> {
  const [first, last] = [years[0], years.at(-1)];
  if (paidBack.is === "unknown" || first === undefined || last === undefined) return UNKNOWN_ANSWER;
  const limit = first + PAYBACK_YEARS;
  if (paidBack.is === "known") return known(paidBack.value < limit);
  return last >= limit - 1 ? known(false) : NONE;
}
