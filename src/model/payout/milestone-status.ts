import type { Decimal } from "../money/decimal";
import { serialOfDate } from "../time/serial-day";
import type { IsoDate } from "../time/iso-date";

/** How a milestone stands on a day, as the agreement counts it for payment. */
export type MilestoneStatus =
  | "planned"
  | "under-review"
  /** Nobody judged in time and the administration is complete: it counts as met. */
  | "deemed-met"
  | "met"
  | "partly-met"
  /** Not met, but it may still be. */
  | "not-met"
  /** Too late to be met. */
  | "lapsed";

/** A milestone may be met later, until this day; after it nothing is paid. */
export const LAST_DAY: IsoDate = "2027-12-31";

/** The steering group and the insurer judge within four weeks of the due date. */
export const REVIEW_DAYS = 28;

export interface MilestoneFacts {
  readonly dueDate: IsoDate;
  /** The part granted, between 0 and 1; null while nobody has judged. */
  readonly granted: Decimal | null;
  readonly administrationComplete: boolean;
}

/** The status on the day `today`. @param lastDay the last day on which a milestone can be met */
export function milestoneStatus(
  { dueDate, granted, administrationComplete }: MilestoneFacts,
  today: IsoDate,
  lastDay: IsoDate = LAST_DAY,
): MilestoneStatus {
  if (granted?.gte(1)) return "met";
  if (granted?.gt(0)) return "partly-met";
  if (granted === null) {
    if (today < dueDate) return "planned";
    if (serialOfDate(today) - serialOfDate(dueDate) <= REVIEW_DAYS) return "under-review";
    if (administrationComplete) return "deemed-met";
  }
  return today > lastDay ? "lapsed" : "not-met";
}
