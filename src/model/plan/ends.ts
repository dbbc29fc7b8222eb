import type { IsoDate } from "../time/iso-date";
import type { MilestoneOutcome } from "./milestone-outcome";

/** How the agreement comes to its end before its time, for all or for one. Absent: it does not. */
export interface Ends {
  /** Article 4.2.2: claims lapse; what was paid for a milestone that is met stays. */
  readonly terminated?: IsoDate;
  /** Article 2.3.3: another plan takes the place of this one. */
  readonly replaced?: IsoDate;
  /** By municipality code: the last day on which it takes part. */
  readonly leaving?: Readonly<Record<string, IsoDate>>;
}

/** The end for all. */
export interface Ending {
  readonly kind: "terminated" | "replaced";
  readonly on: IsoDate;
}

/** A milestone that counts for nothing, for the agreement had ended on its day. */
export interface Lapse extends Ending {
  /** What was noted of it: that is kept, for the end may be taken back. */
  readonly noted: MilestoneOutcome;
}

export const NO_ENDS: Ends = {};
