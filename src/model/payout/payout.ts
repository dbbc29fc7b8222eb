import type { Municipality } from "../businesscase/figures";
import type { Decimal } from "../money/decimal";
import type { CashYear, Quarter } from "./cash-flow";
import type { MilestonePayout } from "./milestone-payout";
import type { PayoutNotice } from "./notices";
import type { PayoutRisk } from "./risk";
import type { PayoutRules } from "./rules";

export type { MilestonePayout } from "./milestone-payout";

/** What a municipality receives and pays back in a year, euros, both positive. */
export interface MunicipalYear {
  readonly year: number;
  readonly received: Decimal;
  readonly repaid: Decimal;
  /** received − repaid. */
  readonly net: Decimal;
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
  readonly repay: Decimal;
  /** local − repay: what it keeps. */
  readonly kept: Decimal;
  /** Every year of the payout, in order. */
  readonly years: readonly MunicipalYear[];
  /** Share in the shared risk, euros, by inhabitants; null while a cost row is unknown. */
  readonly risk: Decimal | null;
}

/** All amounts in euros. */
export interface Payout {
  readonly municipalities: readonly MunicipalPayout[];
  /** By number. */
  readonly milestones: readonly MilestonePayout[];
  /** SPUK on local milestones: what the municipalities share. */
  readonly local: Decimal;
  /** SPUK on regional milestones: one pot for the regional body. */
  readonly regional: Decimal;
  /** IZA, to the care parties, on every milestone that is met, or still expected to be. */
  readonly iza: Decimal;
  readonly spuk: Decimal;
  readonly total: Decimal;
  /** Of local and regional SPUK together: what goes back for milestones that are not met. */
  readonly repaid: Decimal;
  /** Of `repaid`: what the municipalities pay back, and what the regional body does. */
  readonly localRepaid: Decimal;
  readonly regionalRepaid: Decimal;
  readonly sharedRisk: Decimal | null;
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
