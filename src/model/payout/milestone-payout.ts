import type { Milestone } from "../businesscase/figures";
import type { Decimal } from "../money/decimal";
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
  /** What each pays back, positive: for a milestone missed altogether exactly `cells`. */
  readonly repaidCells: readonly Decimal[];
  /** The sum of `repaidCells`. */
  readonly localRepaid: Decimal;
  /** Each municipality's share in `regional`, by inhabitants unless someone chose otherwise: controlled rounding. */
  readonly regionalCells: readonly Decimal[];
  /** What the lead asks back from the regional pot. */
  readonly regionalRepaid: Decimal;
  /** Each municipality's share in `regionalRepaid`, owed as far as the pot cannot pay: mirrors `regionalCells`. */
  readonly repaidRegionalCells: readonly Decimal[];
}
