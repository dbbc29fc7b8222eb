import type { Municipality } from "../businesscase/figures";
import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";

/** The indicators that the accounts of year t ask of one milestone. What only the municipality knows is null. */
export interface SisaIndicator {
  readonly nr: number;
  /** Met by the end of the year, yes or no; partly met counts as yes, with the part granted in `cap`. */
  readonly met: boolean;
  /** Actual spending in year t, euros: the municipality's own books say, not this model. */
  readonly spending: null;
  /** Corrections over year t − 1: idem. */
  readonly correction: null;
  /** Spending so far while the milestone is not met: idem; asked only then. */
  readonly spendingNotMet: null;
  /** The most that can be claimed for it so far: the municipality's part of what is earned, euros. */
  readonly cap: Decimal;
  /** True in the year in which it is settled for good: met, or the scheme has ended. */
  readonly final: boolean;
}

/** One municipality's accounts over one year. */
export interface SisaAccount {
  readonly municipality: Municipality;
  readonly year: number;
  readonly dueBy: IsoDate;
  readonly leadDueBy: IsoDate;
  /** Local SPUK received in the year, and paid back. */
  readonly received: Decimal;
  readonly repaid: Decimal;
  /** Local milestones only, in order. */
  readonly indicators: readonly SisaIndicator[];
}
