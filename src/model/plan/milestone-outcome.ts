import { Decimal, ONE, ZERO } from "../money/decimal";
import { isDate, type IsoDate } from "../time/iso-date";

/**
 * What became of a milestone, as the user noted it. open: nothing noted, the plan counts on it. later: not met when it
 * was due, now expected on another day. deemed-met: not judged within four weeks, so it counts as met for payment.
 */
export type OutcomeStatus = "open" | "met" | "missed" | "later" | "partly" | "deemed-met";

export interface MilestoneOutcome {
  readonly status: OutcomeStatus;
  /**
   * The day on which it was met or missed, which may be judged later; of one that comes later, the day now expected.
   * Absent: the day it is due.
   */
  readonly on?: IsoDate;
  /** Of a milestone that is partly met: the part granted, between 0 and 1. */
  readonly granted?: Decimal;
  /** What shows it: a document, a count. No names of people. */
  readonly evidence?: string;
}

export const OPEN: MilestoneOutcome = { status: "open" };

/** A milestone's day and what became of it. */
export interface Dated {
  readonly due: IsoDate;
  readonly outcome: MilestoneOutcome;
  /** The year whose request it is: nobody assesses that. Absent: a milestone. */
  readonly request?: number;
}

/** The day on which it counts as met or missed: as noted where that is a day, else the day it is due. */
export function countsOn({ due, outcome }: Dated): IsoDate {
  const noted = outcome.status !== "open" && outcome.status !== "deemed-met" ? outcome.on : undefined;
  return noted !== undefined && isDate(noted) ? noted : due;
}

/**
 * The part of a milestone's money that is earned, or counted on: 0 to 1. What is met by the last day counts, though the
 * assessment may fall after it; what comes later than that day earns nothing.
 */
export function earnedPart(milestone: Dated, endOfScheme: IsoDate): Decimal {
  return countsOn(milestone) > endOfScheme ? ZERO : grantedPart(milestone.outcome);
}

/** The part that is earned of what falls within the scheme: 0 to 1. */
export function grantedPart({ status, granted }: MilestoneOutcome): Decimal {
  switch (status) {
    case "open":
    case "later":
    case "met":
    case "deemed-met":
      return ONE;
    case "missed":
      return ZERO;
    case "partly":
      return Decimal.max(ZERO, Decimal.min(ONE, granted ?? ZERO));
  }
}

/** Whether nobody noted an end. */
export function isUnsettled({ outcome: { status } }: Pick<Dated, "outcome">): boolean {
  return status === "open" || status === "later";
}

/** Whether it may still go either way: nobody noted an end, and it is not too late. */
export function isPending(milestone: Dated, endOfScheme: IsoDate): boolean {
  return isUnsettled(milestone) && countsOn(milestone) <= endOfScheme;
}

/** Whether someone noted that it earned its money, or a part, on or before the day. */
export function isEarnedBy(milestone: Dated, day: IsoDate): boolean {
  const { status, on } = milestone.outcome;
  const earns = status === "met" || status === "partly" || status === "deemed-met";
  // Noted without a day: then it has happened already.
  return earns && (on === undefined || countsOn(milestone) <= day);
}

/** What became of a milestone, in Dutch. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeStatus, string>> = {
  open: "nog open",
  met: "gehaald",
  missed: "niet gehaald",
  later: "later",
  partly: "deels gehaald",
  "deemed-met": "telt als gehaald",
};

export function isOutcomeStatus(text: string): text is OutcomeStatus {
  return Object.hasOwn(OUTCOME_WORDS, text);
}
