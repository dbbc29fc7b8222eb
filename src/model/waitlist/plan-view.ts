import { sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import { dateParts, partOfYearBefore } from "../time/iso-date";
import type { IsoDate } from "../time/iso-date";

/** A milestone that asks for a fall of the original wait list. */
export interface WaitListTarget {
  readonly milestone: number;
  readonly date: IsoDate;
  /** People. */
  readonly required: Decimal;
  readonly computed: Decimal | null;
  /** Null while unknown. */
  readonly met: boolean | null;
}

/**
 * People off the list before a date: whole years before it, and of the year itself the part that has passed.
 * Unknown (null) as soon as a year before it is unknown; 0 before the plan, everything after it.
 */
export function offBefore(date: IsoDate, years: readonly number[], off: readonly (Decimal | null)[]): Decimal | null {
  const { year } = dateParts(date);
  return sum(
    years.flatMap((planYear, index) => {
      const people = off[index] ?? null;
      if (planYear < year) return [people];
      if (planYear > year) return [];
      return [people === null ? null : people.times(partOfYearBefore(date))];
    }),
  );
}

/** What the milestones ask of the list, each with what comes out on its date. @param off people off the list a year */
export function waitListTargets(
  years: readonly number[],
  off: readonly (Decimal | null)[],
  milestones: readonly Milestone[],
): readonly WaitListTarget[] {
  return milestones.flatMap(({ nr, waitListTarget: target }): WaitListTarget[] => {
    if (!target) return [];
    const computed = offBefore(target.date, years, off);
    const met = computed?.gte(target.people) ?? null;
    return [{ milestone: nr, date: target.date, required: target.people, computed, met }];
  });
}
