import { Decimal, sum } from "../money/decimal";
import { datedRate, discountFactor } from "../time/discounting";
import { amountIn } from "./amounts";
import type { Context } from "./amounts";
import type { DiscountTerm, Plan } from "./plan";
import type { PresentValue, RowResult } from "./result";

/**
 * The net present value of the plan's result: real flows, discounted to the plan's first year at a real rate that is a
 * dated term structure.
 *
 * Amounts in prices of their own year are made real by dividing them by the plan's own price index, which is 1 in its
 * base year. Rows that the plan does not index stand in prices of that base year already, and stay as they are.
 *
 * @param terms the rates and the years from which they hold; null comes back where none holds in the first year
 */
export function presentValueOf(
  context: Context,
  { priceIndex, years }: Plan,
  rows: readonly RowResult[],
  terms: readonly DiscountTerm[],
): PresentValue | null {
  const baseYear = years[0];
  if (baseYear === undefined || !terms.some(({ fromYear }) => fromYear <= baseYear)) return null;
  const rateOf = datedRate(terms.map(({ fromYear, rate }) => ({ from: fromYear, rate: new Decimal(rate) })));

  const values = years.map((year, index) => {
    const price = priceIndex === undefined ? new Decimal(1) : amountIn(context, priceIndex, index);
    const real = sum(rows.map(({ row, amounts }) => inBasePrices(amounts[index] ?? null, row.constantPrices, price)));
    const factor = discountFactor(year, baseYear, rateOf);
    return { year, real, rate: rateOf(year), factor, value: real?.times(factor) ?? null };
  });
  return { baseYear, years: values, total: sum(values.map(({ value }) => value)) };
}

function inBasePrices(amount: Decimal | null, constant: true | undefined, price: Decimal | null): Decimal | null {
  if (constant || amount === null) return amount;
  return price === null || price.isZero() ? null : amount.div(price);
}
