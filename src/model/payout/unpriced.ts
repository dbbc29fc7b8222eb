import { ZERO, type Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import { earnedPart } from "../plan/milestone-outcome";
import type { IsoDate } from "../time/iso-date";
import { milestoneDates, type MilestoneDates } from "./calendar";

/** A milestone on which the plan hangs no money: it pays its request. */
export interface UnpricedMilestone {
  readonly milestone: Milestone;
  readonly dates: MilestoneDates;
  /** It is missed, in part or altogether: something may go back, and nobody can tell how much. */
  readonly isLost: boolean;
}

export function unpricedMilestones(
  milestones: readonly Milestone[],
  endOfScheme: IsoDate,
): readonly UnpricedMilestone[] {
  return [...milestones]
    .sort((a, b) => a.nr - b.nr)
    .map((milestone) => ({
      milestone,
      dates: milestoneDates(milestone, endOfScheme),
      isLost: earnedPart(milestone, endOfScheme).lt(1),
    }));
}

/** What goes back of an amount of which the part that is lost is not known: of nothing, nothing. */
export function unknownPart(amount: Decimal): Decimal | null {
  return amount.isZero() ? ZERO : null;
}
