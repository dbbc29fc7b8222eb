import { Decimal, ONE } from "../money/decimal";
import type { MilestoneOutcome } from "../plan/milestone-outcome";
import type { WaitingMilestone } from "../plan/plan";
import { date, number } from "../text/dutch";
import { dateParts, partOfYearBefore, type IsoDate } from "../time/iso-date";
import { verdictText } from "./verdict";

/** A milestone that asks for a shorter wait, beside what comes out. Weeks; null while unknown. */
export interface WaitingTarget {
  readonly asked: WaitingMilestone;
  /** On the first day. */
  readonly before: Decimal | null;
  /** At most, on the day itself. */
  readonly required: Decimal | null;
  readonly computed: Decimal | null;
  readonly met: boolean | null;
  /** What was noted of the milestone, beside what comes out. */
  readonly noted: MilestoneOutcome;
}

/** @param weeks of waiting when each year begins */
export function waitingTarget(
  asked: WaitingMilestone,
  years: readonly number[],
  weeks: readonly (Decimal | null)[],
  noted: MilestoneOutcome,
): WaitingTarget {
  const before = weeksOn(asked.since, years, weeks);
  const computed = weeksOn(asked.on, years, weeks);
  const required = before?.times(ONE.plus(asked.change)) ?? null;
  return { asked, before, required, computed, met: computed && required && computed.lte(required), noted };
}

/** In a straight line between the positions at the beginning of two years; unknown outside them. */
function weeksOn(day: IsoDate, years: readonly number[], weeks: readonly (Decimal | null)[]): Decimal | null {
  const at = years.indexOf(dateParts(day).year);
  const [from = null, to = null] = [weeks[at], weeks[at + 1]];
  return from && to && from.plus(to.minus(from).times(partOfYearBefore(day)));
}

/** Dutch: what is asked, what comes out, and how it was read. */
export function waitingText({ asked, before, required, computed, met, noted }: WaitingTarget): string {
  const weeks = (value: Decimal | null) => (value === null ? "een onbekend aantal" : number(value, 1));
  const share = number(new Decimal(asked.change).abs().times(100));
  const verdict = verdictText({ met, noted });
  return `Mijlpaal ${asked.nr} vraagt op ${date(asked.on)} een wachttijd die ${share}% korter is dan de ${weeks(before)} weken op ${date(asked.since)}: hoogstens ${weeks(required)} weken. Berekend: ${weeks(computed)} weken, ${verdict}. ${asked.reading}`;
}
