import type { Payback } from "../businesscase/lines";
import { totalSeries } from "../businesscase/row-series";
import type { Context } from "../formula/amounts";
import { cumulative, derived } from "../plan/expression";
import type { Derived } from "../plan/expression";
import type { Plan } from "../plan/plan";
import type { Turn } from "../time/first-year";
import type { FirstYear, Within } from "./quantity";
import { firstYearIn, withinYears } from "./value";

/** What the financing demands: earned back within so many years, the first year of the plan counted. */
export const PAYBACK_YEARS = 5;

/** Of the running result: all that was spent has been earned back, for good. */
export const PAID_BACK: Turn = { is: "at-most-nothing", lasting: true };

/** When the plan pays: costs positive, benefits negative, as in its tables. */
export function paybackDefinitions(plan: Pick<Plan, "rows">): {
  readonly turnsPositive: FirstYear;
  readonly paidBack: FirstYear;
  readonly withinFiveYears: Within;
} {
  const paidBack: FirstYear = { kind: "first-year", of: runningResult(plan), turn: PAID_BACK };
  return {
    turnsPositive: {
      kind: "first-year",
      of: totalSeries(plan, "result"),
      turn: { is: "below-nothing", lasting: false },
    },
    paidBack,
    withinFiveYears: { kind: "within", first: paidBack, years: PAYBACK_YEARS },
  };
}

export function paybackOf(context: Context, plan: Pick<Plan, "rows">): Payback {
  const { turnsPositive, paidBack, withinFiveYears } = paybackDefinitions(plan);
  return {
    turnsPositive: firstYearIn(context, turnsPositive),
    paidBack: firstYearIn(context, paidBack),
    withinFiveYears: withinYears(context, withinFiveYears),
  };
}

/** All years so far: below nought once the plan has paid itself back. */
export function runningResult(plan: Pick<Plan, "rows">): Derived {
  return derived("total.cumulative", "Resultaat, opgeteld tot en met", "eur", cumulative(totalSeries(plan, "result")));
}
