import type { Decimal } from "../money/decimal";
import type { Municipality } from "../plan/figures";
import type { CashYear, Quarter } from "./cash-flow";
import type { MilestonePayout } from "./milestone-payout";
import type { PayoutNotice } from "./notice";
import type { PayoutRisk } from "./risk";
import type { PayoutRules } from "./rules";
import type { SharedRisk } from "./shared-risk";
import type { UnpricedMilestone } from "./unpriced";

export type { MilestonePayout } from "./milestone-payout";

/** What a municipality receives and pays back in a year, euros, both positive. */
export interface MunicipalYear {
  readonly year: number;
  readonly received: Decimal;
  /** Null, here and in all that rests on what goes back, where nobody can tell how much that is. */
  readonly repaid: Decimal | null;
  /** received − repaid. */
  readonly net: Decimal | null;
  /** Its share in what the regional pot receives, and in what is asked back from it. */
  readonly regional: Decimal;
  readonly regionalRepaid: Decimal | null;
}

export interface MunicipalPayout {
  readonly municipality: Municipality;
  /** Fraction of all inhabitants, unrounded. */
  readonly share: Decimal;
  /** Fraction of the local pot by the chosen key, unrounded; the same as `share` where that is inhabitants. */
  readonly keyShare: Decimal;
  /** SPUK received in advance on local milestones, euros. */
  readonly local: Decimal;
  /** SPUK to be repaid on local milestones that are not met, euros, positive. */
  readonly repay: Decimal | null;
  /** local − repay: what it keeps. */
  readonly kept: Decimal | null;
  /** Its share in the regional pot, which the regional body receives, euros. */
  readonly regional: Decimal;
  /** Its share in what is asked back from that pot, euros, positive: owed as far as the pot cannot pay. */
  readonly regionalRepay: Decimal | null;
  /** Every year of the payout, in order. */
  readonly years: readonly MunicipalYear[];
  /** Share in the shared risk of SPUK, by inhabitants, euros; null where there is none or it is unknown (`Payout.sharedRisk`). */
  readonly risk: Decimal | null;
  /** Of `risk`: on local and on regional milestones; null too where no milestone has SPUK to divide it by. */
  readonly riskLocal: Decimal | null;
  readonly riskRegional: Decimal | null;
}

/** All amounts in euros. */
export interface Payout {
  readonly municipalities: readonly MunicipalPayout[];
  /** By number. */
  readonly milestones: readonly MilestonePayout[];
  /** Milestones without money of their own, by number: of a plan that pays its request. */
  readonly unpriced: readonly UnpricedMilestone[];
  /** SPUK on local milestones: what the municipalities share. */
  readonly local: Decimal;
  /** SPUK on regional milestones: one pot for the regional body. */
  readonly regional: Decimal;
  /** IZA, to the care parties, on every milestone that is met, or still expected to be. */
  readonly iza: Decimal;
  readonly spuk: Decimal;
  /** iza + spuk: the SPUK as it comes in advance. */
  readonly total: Decimal;
  /** total − repaid: what is left of it all. */
  readonly net: Decimal | null;
  /** Of local and regional SPUK together: what goes back for milestones that are not met. */
  readonly repaid: Decimal | null;
  /** Of `repaid`: what the municipalities pay back, and what is asked back from the regional pot. */
  readonly localRepaid: Decimal | null;
  readonly regionalRepaid: Decimal | null;
  /** By pot, whole units. */
  readonly sharedRisk: SharedRisk;
  /** The cash flow: every year and every quarter from the first payment to the last, in order. */
  readonly years: readonly CashYear[];
  readonly quarters: readonly Quarter[];
  /** What is at stake on a day; null when no day was given, and unknown where no money hangs on a milestone. */
  readonly atRisk: PayoutRisk | null;
  /** What was done by which rule, for under the figures. */
  readonly rules: PayoutRules;
  /** What the reader should know of these figures. */
  readonly notices: readonly PayoutNotice[];
  /** What was rounded to: 1 is whole euros. */
  readonly unit: Decimal;
}
