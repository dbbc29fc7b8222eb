import { sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { dateParts, partOfYearBefore } from "../time/iso-date";
import type { IsoDate } from "../time/iso-date";
import type { Milestone } from "../businesscase/figures";

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

export interface WaitListStock {
  readonly year: number;
  /** People of the original list still waiting when the year begins (in the first year: at the first measurement). */
  readonly people: Decimal;
  readonly weeks: Decimal | null;
}

/** The plan's own view: people off the original list. */
export interface WaitList {
  readonly off: readonly (Decimal | null)[];
  readonly cumulative: readonly (Decimal | null)[];
  readonly targets: readonly WaitListTarget[];
  /** Empty where the plan published no starting position. */
  readonly stock: readonly WaitListStock[];
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

/**
 * @param off people off the list in each year
 * @param start people on the list at the first measurement, if published
 * @param weeks waiting time in weeks in each year, if known
 */
export function planWaitList(
  years: readonly number[],
  off: readonly (Decimal | null)[],
  milestones: readonly Milestone[],
  start: Decimal | null,
  weeks: readonly (Decimal | null)[],
): WaitList {
  const cumulative = years.map((_, index) => sum(off.slice(0, index + 1)));
  const targets = milestones.flatMap(({ nr, waitListTarget: target }): WaitListTarget[] => {
    if (!target) return [];
    const computed = offBefore(target.date, years, off);
    const met = computed?.gte(target.people) ?? null;
    return [{ milestone: nr, date: target.date, required: target.people, computed, met }];
  });
  const stock = years.flatMap((year, index): WaitListStock[] => {
    const gone = sum(off.slice(0, index));
    if (start === null || gone === null) return [];
    return [{ year, people: start.minus(gone), weeks: weeks[index] ?? null }];
  });
  return { off, cumulative, targets, stock };
}
