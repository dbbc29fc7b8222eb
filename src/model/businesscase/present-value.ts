import { amountIn, amountsOf, type Context } from "../formula/amounts";
import { sum } from "../money/decimal";
import { chained, constant, derived, minus, over, plus, times, type Dated, type Derived } from "../plan/expression";
import type { DiscountTerm, Plan } from "../plan/plan";
import type { PresentValue } from "./lines";
import { rowSeries, totalSeries } from "./row-series";

/** The net present value of the plan's result, and what it is made of: a series each, one formula for all who read it. */
export interface PresentValueSeries {
  /** The rows that stand in constant prices already; null where every row does, or none. */
  readonly constant: Derived | null;
  /** The result of a year in prices of the plan's base year. */
  readonly real: Derived;
  /** The real discount rate that holds in a year. */
  readonly rate: Dated;
  /** What one euro of a year is worth in the first year. */
  readonly factor: Derived;
  readonly value: Derived;
}

/**
 * Real flows, discounted to the plan's first year at a real rate that is a dated term structure. Each year is discounted
 * at its own rate, so that the factor never jumps where one rate takes over from another.
 *
 * Amounts in prices of their own year are made real by dividing them by the plan's own price index, which is 1 in its
 * base year. Rows that the plan does not index stand in prices of that base year already, and stay as they are.
 *
 * @returns null where no rate holds in the first year
 */
export function presentValueSeries(plan: Plan): PresentValueSeries | null {
  const { priceIndex, rows, years } = plan;
  const [baseYear] = years;
  const terms = [...plan.discount].sort((a, b) => a.fromYear - b.fromYear);
  if (baseYear === undefined || !terms.some(({ fromYear }) => fromYear <= baseYear)) return null;
  const rate: Dated = {
    kind: "dated",
    id: "discount-rate",
    label: "Reële discontovoet",
    unit: "share",
    terms: terms.map(({ fromYear, rate: value }) => ({ fromYear, value })),
  };
  const result = totalSeries(plan, "result");
  const fixed = rows.filter(({ constantPrices }) => constantPrices).map(rowSeries);
  const inConstantPrices =
    priceIndex !== undefined && fixed.length > 0
      ? derived("present-value.constant", "Deel van het resultaat dat al in vaste prijzen is", "eur", plus(...fixed))
      : null;
  const inOwnPrices = inConstantPrices ? minus(result, inConstantPrices) : result;
  const made = priceIndex === undefined ? inOwnPrices : over(inOwnPrices, priceIndex);
  const real = derived(
    "present-value.real",
    "Resultaat in prijzen van het basisjaar",
    "eur",
    inConstantPrices ? plus(made, inConstantPrices) : made,
  );
  const growth = chained(plus(constant("1"), rate));
  const factor = derived(
    "present-value.factor",
    `Waarde in ${baseYear} van € 1`,
    "factor",
    over(constant("1"), growth),
  );
  const label = "Contante waarde van het resultaat";
  return {
    constant: inConstantPrices,
    real,
    rate,
    factor,
    value: derived("present-value", label, "eur", times(real, factor)),
  };
}

/** @param discount the rates and the years from which they hold */
export function presentValueOf(context: Context, plan: Plan, discount: readonly DiscountTerm[]): PresentValue | null {
  const series = presentValueSeries({ ...plan, discount });
  const [baseYear] = plan.years;
  if (series === null || baseYear === undefined) return null;
  const { real, rate, factor, value } = series;
  const values = amountsOf(context, value);
  return {
    baseYear,
    years: plan.years.map((year, index) => ({
      year,
      real: amountIn(context, real, index),
      rate: amountIn(context, rate, index),
      factor: amountIn(context, factor, index),
      value: values[index] ?? null,
    })),
    total: sum(values),
  };
}
