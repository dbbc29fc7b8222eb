import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";

/** Money that hangs on milestones, euros, positive. Lists hold one amount a municipality, in the payout's order. */
export interface Stake {
  /** Numbers of the milestones. */
  readonly milestones: readonly number[];
  /** Local SPUK that each would pay back. */
  readonly repay: readonly Decimal[];
  readonly localRepay: Decimal;
  readonly regionalRepay: Decimal;
  /** IZA that would not be paid. */
  readonly izaForgone: Decimal;
}

/** What one municipality has and has not earned on a day, euros. */
export interface MunicipalRisk {
  /** Local SPUK received up to and with the day. */
  readonly received: Decimal;
  /** The part of all its local SPUK earned by that day. */
  readonly earned: Decimal;
  /** Paid back by that day. */
  readonly repaid: Decimal;
  /** received − earned − repaid, and never below nil: what it may still have to pay back. */
  readonly atRisk: Decimal;
  /** What it keeps when every milestone not yet settled is missed. */
  readonly worstKept: Decimal;
  /** What it keeps on average, unrounded; null when no chances are given. */
  readonly expectedKept: Decimal | null;
}

/** What is at stake on a day. */
export interface PayoutRisk {
  readonly today: IsoDate;
  /** In the order of `Payout.municipalities`. */
  readonly municipalities: readonly MunicipalRisk[];
  /** The quarter after that of `today`, and what falls due in it. */
  readonly nextQuarter: { readonly year: number; readonly quarter: number; readonly stake: Stake };
  /** What missing each milestone that is not settled yet would cost, in the order of the milestones. */
  readonly eachMissed: readonly Stake[];
  /** Every result milestone that is not settled yet is missed. */
  readonly resultsMissed: Stake;
  /** Every milestone that is not settled yet is missed: the worst case. */
  readonly allMissed: Stake;
  /** Expected value, unrounded euros: what is kept of SPUK and paid of IZA; null when no chances are given. */
  readonly expected: { readonly local: Decimal; readonly regional: Decimal; readonly iza: Decimal } | null;
}
