import { ONE, ZERO } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";

/**
 * What became of a milestone, as the user noted it. open: nothing noted, the plan counts on it. later: not met when it
 * was due, now expected on another day. deemed-met: not judged within four weeks, so it counts as met for payment.
 */
export type OutcomeStatus = "open" | "met" | "missed" | "later" | "partly" | "deemed-met";

export interface MilestoneOutcome {
  readonly status: OutcomeStatus;
  /** The day on which it was met, missed or judged; of one that comes later, the day now expected. */
  readonly on?: IsoDate;
  /** Of a milestone that is partly met: the part granted, between 0 and 1. */
  readonly granted?: Decimal;
  /** What shows it: a document, a count. No names of people. */
  readonly evidence?: string;
}

export const OPEN: MilestoneOutcome = { status: "open" };

/** The part of a milestone's money that is earned, or counted on: 0 to 1. */
export function grantedPart({ status, granted, on }: MilestoneOutcome, endOfScheme: IsoDate): Decimal {
  switch (status) {
    case "open":
    case "met":
    case "deemed-met":
      return ONE;
    case "missed":
      return ZERO;
    case "partly":
      return granted ?? ZERO;
    case "later":
      return on !== undefined && on > endOfScheme ? ZERO : ONE;
  }
}
