import type { Milestone } from "../plan/figures";
import type { MeasureWindow } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import { daysOfMonth, monthIndex, type Span } from "./periods";

/**
 * The days in which a milestone counts. Where it asks of the months before it is due and has no day, the last ones that
 * are over on `until`.
 */
export function spanOfWindow(
  window: MeasureWindow,
  { due, dueAssumed }: Pick<Milestone, "due" | "dueAssumed">,
  until: IsoDate,
): Span {
  if (!("months" in window)) return { from: window.from, until: window.until ?? due };
  const last = dueAssumed === true ? lastMonthOver(until) : monthIndex(due);
  return { from: daysOfMonth(last - window.months + 1).from, until: daysOfMonth(last).until };
}

function lastMonthOver(until: IsoDate): number {
  const own = monthIndex(until);
  return daysOfMonth(own).until <= until ? own : own - 1;
}
