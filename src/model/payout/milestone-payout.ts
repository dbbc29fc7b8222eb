import type { Milestone } from "../businesscase/figures";
import type { Decimal } from "../money/decimal";
import type { MilestoneDates } from "./calendar";

/** One milestone as money. Lists hold one amount a municipality, in the order of `Payout.municipalities`. */
export interface MilestonePayout {
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
  readonly regionalRepaid: Decimal;
  /** Its part of the shared risk, by its part of all the money; null while that is unknown. */
  readonly risk: Decimal | null;
  /** Each municipality's part of `risk`; empty while that is unknown. */
  readonly riskCells: readonly Decimal[];
}
