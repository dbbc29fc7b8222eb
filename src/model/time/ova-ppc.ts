import { Decimal, ONE } from "../money/decimal";

/** The weight of labour cost in the indexation of municipal social care: 90% OVA, 10% PPC. */
export const OVA_SHARE = new Decimal("0.9");

/**
 * The indexation of social care in a year: a weighted mean of labour cost (OVA) and prices (PPC), plus the correction
 * of last year, when the provisional percentages turned out otherwise.
 *
 * @param correction definitive less provisional indexation of last year; all figures are shares per year
 */
export function ovaPpcRate(ova: Decimal, ppc: Decimal, correction: Decimal, ovaShare: Decimal = OVA_SHARE): Decimal {
  return ova
    .times(ovaShare)
    .plus(ppc.times(ONE.minus(ovaShare)))
    .plus(correction);
}
