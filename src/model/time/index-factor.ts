import { type Decimal, ONE } from "../money/decimal";

/**
 * The price index of a year: (1 + rate)^(year − base year). Before the base year it is below one.
 *
 * @param rate a share per year: 0.028 for 2,8%
 */
export function indexFactor(year: Decimal, baseYear: Decimal, rate: Decimal): Decimal {
  return ONE.plus(rate).pow(year.minus(baseYear));
}
