import type { Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import type { MilestoneDates } from "./calendar";
import type { MilestoneRisk } from "./milestone-risk";

/** One milestone as money. Lists hold one amount a municipality, in the order of `Payout.municipalities`. */
export interface MilestonePayout extends MilestoneRisk {
  readonly milestone: Milestone;
  readonly dates: MilestoneDates;
  /** The part of its money that is earned or counted on: 0 to 1. */
  readonly earned: Decimal;
  /** IZA to the care parties, after the fact: what is earned, euros. */
  readonly iza: Decimal;
  /** SPUK to the municipalities together, whole units; nil for a regional milestone. */
  readonly local: Decimal;
  /** SPUK to the regional pot; nil for a local milestone. */
  readonly regional: Decimal;
  /** Each municipality's part of `local`: controlled rounding. */
  readonly cells: readonly Decimal[];
  /**
   * What each pays back, positive: for a milestone missed altogether exactly `cells`. Null, here and below, where that is
   * not known: of a request, as soon as a milestone is missed on which the plan hangs no money.
   */
  readonly repaidCells: readonly (Decimal | null)[];
  /** The sum of `repaidCells`. */
  readonly localRepaid: Decimal | null;
  /** Each municipality's share in `regional`, by inhabitants unless someone chose otherwise: controlled rounding. */
  readonly regionalCells: readonly Decimal[];
  /** What the lead asks back from the regional pot. */
  readonly regionalRepaid: Decimal | null;
  /** Each municipality's share in `regionalRepaid`, owed as far as the pot cannot pay: mirrors `regionalCells`. */
  readonly repaidRegionalCells: readonly (Decimal | null)[];
}

/** A milestone that carries money of its own, so that what missing it costs is known. */
export interface PricedMilestone extends MilestonePayout {
  readonly repaidCells: readonly Decimal[];
  readonly localRepaid: Decimal;
  readonly regionalRepaid: Decimal;
  readonly repaidRegionalCells: readonly Decimal[];
}

export function isPriced(paid: MilestonePayout): paid is PricedMilestone {
  const { milestone, localRepaid, regionalRepaid, repaidCells, repaidRegionalCells } = paid;
  const repaid = [localRepaid, regionalRepaid, ...repaidCells, ...repaidRegionalCells];
  return milestone.request === undefined && !repaid.includes(null);
}

/** All of them; null where the plan pays its request, so that nobody can tell what hangs on a milestone. */
export function pricedMilestones({
  milestones,
}: {
  readonly milestones: readonly MilestonePayout[];
}): readonly PricedMilestone[] | null {
  return milestones.every(isPriced) ? milestones : null;
}
