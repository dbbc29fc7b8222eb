import type { Decimal } from "../money/decimal";

/** Weeks of waiting per year, and what they rest on. */
export interface WaitingWeeks {
  /**
   * given: the plan says them for each year. throughput: they follow from the first measurement, on the assumption that
   * the list is worked off at the same pace (Little's law).
   */
  readonly basis: "given" | "throughput";
  readonly perYear: readonly (Decimal | null)[];
}

/**
 * Waiting weeks from one measurement: as long as equally many people a week are helped, twice as long a list is twice
 * as long a wait.
 *
 * @param first weeks of waiting at the first position of the list
 * @param positions people on the list when each year begins
 */
export function weeksByThroughput(first: Decimal | null, positions: readonly (Decimal | null)[]): WaitingWeeks {
  const [start = null] = positions;
  const perYear = positions.map((people, index) => {
    if (index === 0) return first;
    if (first === null || people === null || start === null || start.isZero()) return null;
    return first.times(people).div(start);
  });
  return { basis: "throughput", perYear };
}
