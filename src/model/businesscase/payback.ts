import { paybackYear } from "../time/payback";
import type { Amounts, Payback } from "./result";

/** What the financing demands: earned back within so many years, the first year of the plan counted. */
export const PAYBACK_YEARS = 5;

/** When the plan pays: costs positive, benefits negative, as in its tables. */
export function paybackOf(years: readonly number[], results: Amounts): Payback {
  const balances = years.flatMap((year, index) => {
    const result = results[index];
    return result ? [{ year, result }] : [];
  });
  const first = years[0];
  const known = balances.length === years.length;
  if (!known || first === undefined) return { turnsPositive: null, paidBack: null, withinFiveYears: null };

  const paidBack = paybackYear(balances);
  const limit = first + PAYBACK_YEARS;
  const reachesLimit = (years.at(-1) ?? first) >= limit - 1;
  return {
    turnsPositive: balances.find(({ result }) => result.lt(0))?.year ?? null,
    paidBack,
    withinFiveYears: paidBack === null ? (reachesLimit ? false : null) : paidBack < limit,
  };
}
