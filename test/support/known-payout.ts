import type { Determination } from "../../src/model/payout/determination";
import type { Decimal } from "../../src/model/money/decimal";
import type { CashYear, Quarter } from "../../src/model/payout/cash-flow";
import type { PricedMilestone } from "../../src/model/payout/milestone-payout";
import type { MunicipalPayout, MunicipalYear, Payout } from "../../src/model/payout/payout";

type Known<T, Keys extends keyof T> = Omit<T, Keys> & Readonly<Record<Keys, Decimal>>;

/** A payout of which nothing that goes back is unknown. */
export interface KnownPayout extends Known<
  Omit<Payout, "municipalities" | "milestones" | "years" | "quarters">,
  "repaid" | "localRepaid" | "regionalRepaid" | "net"
> {
  readonly municipalities: readonly KnownMunicipalPayout[];
  readonly milestones: readonly PricedMilestone[];
  readonly years: readonly Known<CashYear, "localRepaid" | "regionalRepaid" | "net">[];
  readonly quarters: readonly Known<Quarter, "localRepaid" | "regionalRepaid" | "net">[];
}

export interface KnownMunicipalPayout extends Known<
  Omit<MunicipalPayout, "years">,
  "repay" | "kept" | "regionalRepay"
> {
  readonly years: readonly Known<MunicipalYear, "repaid" | "net" | "regionalRepaid">[];
}

/** @throws Error where there is no payout, or where what goes back of it is not known */
export function knownPayout(payout: Payout | null | undefined): KnownPayout {
  if (!payout) throw new Error("nothing to pay out");
  if (!isKnown(payout)) throw new Error("what goes back is not known");
  return payout;
}

/** The total tells: it is unknown as soon as a part of it is. */
function isKnown(payout: Payout): payout is Payout & KnownPayout {
  return payout.repaid !== null;
}

/** @throws Error where nothing can be determined */
export function known(determination: Determination | null): Determination {
  if (determination === null) throw new Error("nothing to determine");
  return determination;
}
