import type { Context } from "../formula/amounts";
import type { Decimal } from "../money/decimal";
import { domainAmounts, domainSeries, type DomainSeries } from "./domain-series";
import { requestYearsOf, seriesOfParts, spendingParts, type Spender } from "./spending-parts";

/** What is requested for one year: care from IZA, the social domain from SPUK. */
export interface RequestOfYear {
  readonly year: number;
  readonly iza: Decimal | null;
  readonly spuk: Decimal | null;
}

/** The request by year: together they are what the funding says is asked. */
export function requestSeries(plan: Spender): DomainSeries {
  const parts = spendingParts(plan).filter(({ requested }) => requested);
  return domainSeries("request", "Gevraagd in het jaar", (domain) => seriesOfParts(plan, domain, parts));
}

export function requestsOf(context: Context, plan: Spender): readonly RequestOfYear[] {
  const series = requestSeries(plan);
  return requestYearsOf(plan).map((year) => {
    const { zvw, sd } = domainAmounts(context, series, plan.years.indexOf(year));
    return { year, iza: zvw, spuk: sd };
  });
}
