import { ONE, type Decimal } from "../money/decimal";

/** No rate is known for a year that the calculation needs. */
export class MissingYear extends RangeError {
  constructor(readonly year: number) {
    super(`no rate for ${year}`);
  }
}

/** The rate of a year, as a share: 0.028 for 2,8%. @throws MissingYear */
export type RateOfYear = (year: number) => Decimal;

/**
 * What grows 1 of year `from` into year `to`: the product of 1 + rate over every year after `from` up to `to`.
 * Backwards in time it is the reciprocal, so that there and back is 1.
 *
 * @throws MissingYear
 */
export function growth(from: number, to: number, rateOf: RateOfYear): Decimal {
  let factor = ONE;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year += 1) {
    factor = factor.times(ONE.plus(rateOf(year)));
  }
  return to < from ? ONE.div(factor) : factor;
}
