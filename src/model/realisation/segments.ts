import { sum, type Decimal } from "../money/decimal";
import type { MeasureId } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import type { Actual, Actuals, Period } from "./actuals";
import { daysOfMonth, monthIndex, monthsIn, periodOfMonth, periodOfQuarter, spanOfPeriod, type Span } from "./periods";

/** A month, or a quarter where something was counted by the quarter, within the days that are asked about. */
export interface Segment {
  readonly period: Period;
  readonly span: Span;
}

/**
 * counted: all who count did. partly: some did not. unknown: it is over and nobody did. to-come: it is not over, and
 * nobody did yet. A count of nil is counted.
 */
export type CountState = "counted" | "partly" | "unknown" | "to-come";

export interface SegmentCount extends Segment {
  readonly state: CountState;
  /** Of those who counted; null where nobody did. */
  readonly amount: Decimal | null;
  /** Of each municipality that counted it; empty where the region was counted as a whole. */
  readonly each: ReadonlyMap<string, Decimal>;
  /** Months of it that were counted, and that may still be: to come, or late. Before the first count there are none. */
  readonly seen: number;
  readonly ahead: number;
}

/** Counts by what they are of. Of two of the same place and period the last stands: it is the correction. */
export class CountBook {
  readonly #amounts = new Map<MeasureId, Map<Period, Map<string, Decimal>>>();

  /** @param all every municipality of the plan, by its code */
  constructor(
    readonly actuals: Actuals,
    private readonly all: readonly string[] = [],
  ) {
    for (const { measure, period, place = REGION, amount } of actuals.counts) {
      const span = spanOfPeriod(period);
      // What has not begun says nothing.
      if (span === null || span.from > actuals.until) continue;
      const periods = this.#amounts.get(measure) ?? new Map<Period, Map<string, Decimal>>();
      const places = periods.get(period) ?? new Map<string, Decimal>();
      places.set(place, amount);
      periods.set(period, places);
      this.#amounts.set(measure, periods);
    }
  }

  periodsOf(measure: MeasureId): readonly Period[] {
    return [...(this.#amounts.get(measure)?.keys() ?? [])];
  }

  /** The day on which the counting of it began; null where nobody counted it. */
  firstDayOf(measure: MeasureId): IsoDate | null {
    const days = this.periodsOf(measure).flatMap((period) => spanOfPeriod(period)?.from ?? []);
    return days.sort()[0] ?? null;
  }

  amountAt(measure: MeasureId, period: Period, place: string): Decimal | null {
    return this.#amounts.get(measure)?.get(period)?.get(place) ?? null;
  }

  /**
   * The municipalities that are the whole together. Where the region itself was ever counted they are a part of it, and
   * stand for it only all together; where it never was, those who ever counted are the whole.
   */
  placesOf(measure: MeasureId): readonly string[] {
    const counted = [...(this.#amounts.get(measure)?.values() ?? [])].flatMap((places) => [...places.keys()]);
    const places = new Set(counted.includes(REGION) ? [...counted, ...this.all] : counted);
    places.delete(REGION);
    return [...places].sort();
  }
}

/** The region as a whole, as a place. */
export const REGION: NonNullable<Actual["place"]> = "";

/** The months and quarters of these days, a quarter wherever one of the measures was counted by it. */
export function segmentsOf(book: CountBook, measures: readonly MeasureId[], { from, until }: Span): readonly Segment[] {
  const periods = new Set(measures.flatMap((measure) => book.periodsOf(measure)));
  const segments: Segment[] = [];
  const last = monthIndex(until);
  for (let index = monthIndex(from); index <= last;) {
    const quarter = periodOfQuarter(index);
    const isWhole = index % 3 === 0 && index + 2 <= last;
    const period = isWhole && periods.has(quarter) ? quarter : periodOfMonth(index);
    const span = spanOfPeriod(period) ?? daysOfMonth(index);
    segments.push({ period, span });
    index = monthIndex(span.until) + 1;
  }
  return segments;
}

/** What was counted of a measure in a segment. */
export function countIn(book: CountBook, measure: MeasureId, { period, span }: Segment): SegmentCount {
  const places = book.placesOf(measure);
  const whole = amountOf(book, measure, { period, span }, REGION);
  const counted = new Map<string, Decimal>();
  if (whole === null)
    for (const place of places) {
      const own = amountOf(book, measure, { period, span }, place);
      if (own !== null) counted.set(place, own);
    }
  const amount = whole ?? (counted.size > 0 ? sum([...counted.values()]) : null);
  const share = whole !== null ? 1 : places.length === 0 ? 0 : counted.size / places.length;
  const { until } = book.actuals;
  const elapsed = monthsIn({ from: span.from, until: until < span.until ? until : span.until });
  const seen = elapsed * share;
  const isOver = span.until <= until;
  // Before anyone counted, nothing is to be expected any more: late counts come after the first.
  const isBefore = span.until < (book.firstDayOf(measure) ?? span.from);
  return {
    period,
    span,
    state: amount === null ? (isOver ? "unknown" : "to-come") : share === 1 ? "counted" : "partly",
    amount,
    each: counted,
    seen,
    ahead: isBefore ? 0 : Math.max(0, monthsIn(span) - seen),
  };
}

/** By the period itself, or else by all its months that have begun. */
function amountOf(book: CountBook, measure: MeasureId, { period, span }: Segment, place: string): Decimal | null {
  const own = book.amountAt(measure, period, place);
  if (own !== null) return own;
  const [first, last] = [monthIndex(span.from), monthIndex(span.until)];
  if (first === last) return null;
  const begun = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (index) => daysOfMonth(index).from <= book.actuals.until,
  );
  return begun.length === 0 ? null : sum(begun.map((index) => book.amountAt(measure, periodOfMonth(index), place)));
}
