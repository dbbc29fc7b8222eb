import { amountIn, type Context } from "../formula/amounts";
import { Decimal } from "../money/decimal";
import type { Bandwidth } from "../plan/plan";
import type { BandwidthResult } from "./lines";

/** A figure of the plan against its limits, in the years in which they hold. Limits themselves are within. */
export function bandwidthResult(context: Context, bandwidth: Bandwidth): BandwidthResult {
  const { from = -Infinity, until = Infinity, of } = bandwidth;
  const min = bandwidth.min === undefined ? null : new Decimal(bandwidth.min);
  const max = bandwidth.max === undefined ? null : new Decimal(bandwidth.max);
  const within = (value: Decimal) => (min?.lte(value) ?? true) && (max?.gte(value) ?? true);
  return {
    bandwidth,
    min,
    max,
    years: context.years.flatMap((year, index) => {
      if (year < from || year > until) return [];
      const value = amountIn(context, of, index);
      return [{ year, value, within: value && within(value) }];
    }),
  };
}
