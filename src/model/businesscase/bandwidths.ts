import { amountIn, type Context } from "../formula/amounts";
import { Decimal } from "../money/decimal";
import type { Bandwidth } from "../plan/plan";
import type { BandwidthResult } from "./lines";

/** Dutch: what is said of a figure with limits. */
export const LIMIT_WORDS = { within: "ok", outside: "let op" } as const;

/** One year outside the limits is known, whatever the others are. */
export function limitVerdict({ years }: Pick<BandwidthResult, "years">): keyof typeof LIMIT_WORDS | "unknown" {
  if (years.some(({ within }) => within === false)) return "outside";
  return years.some(({ within }) => within === null) ? "unknown" : "within";
}

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
