import { ZERO, sumKnown, type Decimal } from "../money/decimal";
import type { MeasureId } from "../plan/measure";
import type { Period } from "./actuals";
import type { Span } from "./periods";
import { countIn, segmentsOf, type CountBook, type CountState, type SegmentCount } from "./segments";

/** What was counted of a measure in some days together. */
export interface Realised {
  /** to-come: none of it has begun. unknown: nobody counted any of what is over. partly: a part lacks. */
  readonly state: CountState;
  /** Of what was counted: at least so much. Null where nothing was. */
  readonly amount: Decimal | null;
  /** Periods that are over, or begun, and lack a count, or that of a municipality. */
  readonly lacking: readonly Period[];
  readonly segments: readonly SegmentCount[];
  /** Months not counted yet: to come, or late. Of days that are over none: what lacks of them is unknown. */
  readonly ahead: number;
}

export function realisedIn(
  book: CountBook,
  measure: MeasureId,
  span: Span,
  beside: readonly MeasureId[] = [],
): Realised {
  const segments = segmentsOf(book, [measure, ...beside], span).map((segment) => countIn(book, measure, segment));
  const counted = segments.flatMap(({ amount }) => amount ?? []);
  const { until } = book.actuals;
  const isAhead = span.from > until;
  const isOver = span.until <= until;
  // Days that end within a month may be over before that month is.
  const lacking = segments
    .filter(({ state }) => state === "unknown" || state === "partly" || (isOver && state === "to-come"))
    .map(({ period }) => period);
  return {
    state:
      counted.length === 0
        ? isAhead || lacking.length === 0
          ? "to-come"
          : "unknown"
        : lacking.length > 0
          ? "partly"
          : "counted",
    amount: counted.length === 0 ? null : sumKnown(counted),
    lacking,
    segments,
    ahead: isOver ? 0 : segments.reduce((months, { ahead }) => months + ahead, 0),
  };
}

/** What was counted before each period is over, and with it: a running total; what nobody counted adds nothing. */
export function cumulativeOf({ segments }: Pick<Realised, "segments">): readonly Decimal[] {
  let total: Decimal = ZERO;
  return segments.map(({ amount }) => (total = amount === null ? total : total.plus(amount)));
}
