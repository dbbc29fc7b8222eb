import type { Decimal } from "../money/decimal";
import type { Asked, MeasureDefinition, MilestoneMeasure } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import type { Period } from "./actuals";
import type { NoForecast } from "./forecast";
import type { Method } from "./pace";
import type { Span } from "./periods";
import type { Realised } from "./realised";
import type { TargetInForce } from "./targets";

/** met: it is there already. missed: its days are over, all was counted, and it is not there. */
export type Verdict = "met" | "missed" | "open" | "unknown";

/** Where a milestone ends by a method: a count, a share or a fall, in nine cases of ten between low and high. */
export interface Outlook {
  readonly method: Method;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** That the milestone is met in its days. */
  readonly chance: number;
}

/** What must still happen. */
export interface Needed {
  /** Not all that is over was counted: what nobody counted makes it less. False of a share, which goes by a forecast. */
  readonly isAtMost: boolean;
  /** Counts still to make, and how many a month that is; of a share: null. */
  readonly count: Decimal | null;
  readonly perMonth: Decimal | null;
  /** Of a share: the share of what is still to come. Below nil, or above one, nothing can change it any more. */
  readonly share: Decimal | null;
  /**
   * The day after which it is out of reach, if nothing were counted until then and this pace from then on. Null where that
   * cannot be told, as where not all was counted.
   */
  readonly outOfReach: {
    readonly after: IsoDate;
    readonly perMonth: Decimal;
    readonly basis: "own" | "highest";
  } | null;
}

/** How a milestone with a measure stands. */
export interface Measured {
  readonly kind: "measured";
  readonly nr: number;
  readonly of: MilestoneMeasure;
  readonly measure: MeasureDefinition;
  readonly asked: Asked;
  readonly span: Span;
  readonly target: TargetInForce;
  /** What was counted of the measure in its days; of a fall, of the stock. */
  readonly realised: Realised;
  /** What is held against the target so far: a count, a share, or a fall. Null while unknown, or where it has not begun. */
  readonly value: Decimal | null;
  /** Of a share: the count that it is a share of, as far as both are known. */
  readonly whole: Decimal | null;
  /** Of a share: periods in which its part is more than its whole; absent: none can be. */
  readonly clashing?: readonly Period[];
  readonly verdict: Verdict;
  /** By every method that can say something; the first is the one that counts. */
  readonly outlooks: readonly Outlook[];
  /** Why there is none; null where there is, or where it is settled. */
  readonly noOutlook: NoForecast | null;
  /** 1 when met, 0 when missed, else by the first outlook; null while nobody can tell. */
  readonly chance: number | null;
  readonly needed: Needed | null;
}

/** A milestone that is shown by a document or a day. */
export interface Evidence {
  readonly kind: "evidence";
  readonly nr: number;
}

export type Standing = Measured | Evidence;
