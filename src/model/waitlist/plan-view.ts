import { ONE, sum, type Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import type { MilestoneOutcome } from "../plan/milestone-outcome";
import { dateParts, partOfYearBefore, type IsoDate } from "../time/iso-date";

/** A milestone that asks for a fall of the original wait list. */
export interface WaitListTarget {
  readonly milestone: number;
  readonly date: IsoDate;
  /** People. */
  readonly required: Decimal;
  readonly computed: Decimal | null;
  /** Whether the plan's own figures reach it, whatever was noted; null while unknown. */
  readonly met: boolean | null;
  /** What was noted of the milestone: what really became of it, beside what the plan foresees. */
  readonly noted: MilestoneOutcome;
}

/** The years that lie before a day, by their place: whole ones, and of its own year the part that has passed. */
export function yearsBefore(
  date: IsoDate,
  years: readonly number[],
): readonly { readonly yearIndex: number; readonly weight: Decimal }[] {
  const { year } = dateParts(date);
  return years.flatMap((planYear, yearIndex) => {
    if (planYear > year) return [];
    const weight = planYear < year ? ONE : partOfYearBefore(date);
    return weight.isZero() ? [] : [{ yearIndex, weight }];
  });
}

/** People off the list before a date. Unknown (null) as soon as a year before it is; 0 before the plan, all after it. */
export function offBefore(date: IsoDate, years: readonly number[], off: readonly (Decimal | null)[]): Decimal | null {
  return sum(yearsBefore(date, years).map(({ yearIndex, weight }) => off[yearIndex]?.times(weight) ?? null));
}

/** What the milestones ask of the list, each with what comes out on its date. @param off people off the list a year */
export function waitListTargets(
  years: readonly number[],
  off: readonly (Decimal | null)[],
  milestones: readonly Milestone[],
): readonly WaitListTarget[] {
  return milestones.flatMap(({ nr, waitListTarget: target, outcome: noted }): WaitListTarget[] => {
    if (!target) return [];
    const computed = offBefore(target.date, years, off);
    const met = computed?.gte(target.people) ?? null;
    return [{ milestone: nr, date: target.date, required: target.people, computed, met, noted }];
  });
}
