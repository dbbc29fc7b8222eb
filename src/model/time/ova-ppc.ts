import { Decimal, ONE, ZERO } from "../money/decimal";

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

/** What is published for a year: percentages as they are budgeted with, and as they turned out; shares per year. */
export interface OvaPpcYear {
  readonly year: number;
  readonly provisional: OvaPpc;
  /** Null until it is published. */
  readonly definitive: OvaPpc | null;
}

export interface OvaPpc {
  readonly ova: Decimal;
  readonly ppc: Decimal;
}

/** The indexation of a year, and what it is made of; shares per year. */
export interface OvaPpcIndexation {
  readonly year: number;
  readonly provisional: Decimal;
  /** What the year before turned out to be, less what was budgeted; zero while that is not definitive. */
  readonly correction: Decimal;
  /** Provisional and correction together: the rate to index this year's amounts by. */
  readonly rate: Decimal;
}

/**
 * The indexation of each year: its own provisional percentages, corrected by what the year before turned out to be. A
 * year whose predecessor is not given carries no correction.
 */
export function ovaPpcIndexation(
  years: readonly OvaPpcYear[],
  ovaShare: Decimal = OVA_SHARE,
): readonly OvaPpcIndexation[] {
  const weigh = ({ ova, ppc }: OvaPpc) => ovaPpcRate(ova, ppc, ZERO, ovaShare);
  return years.map(({ year, provisional }) => {
    const before = years.find((candidate) => candidate.year === year - 1);
    const correction = before?.definitive ? weigh(before.definitive).minus(weigh(before.provisional)) : ZERO;
    const own = weigh(provisional);
    return { year, provisional: own, correction, rate: own.plus(correction) };
  });
}
