import type { Context } from "../formula/amounts";
import { domainAmounts, domainSeries, type DomainSeries } from "./domain-series";
import type { RecurringCost } from "./lines";
import { seriesOfParts, spendingParts, yearsAfterRequest, type Spender } from "./spending-parts";

/** Spending that goes on after the request, a year. */
export interface RecurringSeries {
  readonly series: DomainSeries;
  /** After the last year of the request: in no other is there any. All years where nothing is requested. */
  readonly years: readonly number[];
  /** What it is the sum of. */
  readonly rows: RecurringCost["rows"];
}

/** Unknown where a row says what goes on for the request as a whole only, and no other row holds it afterwards. */
export function recurringSeries(plan: Spender): RecurringSeries {
  const parts = spendingParts(plan).filter(({ afterRequest, structural }) => afterRequest && structural !== false);
  return {
    series: domainSeries("recurring", "Structurele uitgaven", (domain) => seriesOfParts(plan, domain, parts)),
    years: yearsAfterRequest(plan),
    rows: [...new Set(parts.map(({ row }) => row.id))],
  };
}

export function recurringCostOf(context: Context, plan: Spender): RecurringCost {
  const { series, years, rows } = recurringSeries(plan);
  const amounts = (year: number) => domainAmounts(context, series, plan.years.indexOf(year));
  return { rows, years: years.map((year) => ({ year, ...amounts(year) })) };
}
