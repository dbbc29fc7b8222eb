import { ZERO, sum, type Decimal } from "../money/decimal";
import type { MeasureId } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import { serialOfDate } from "../time/serial-day";
import { spanOfPeriod } from "./periods";
import { REGION, type CountBook } from "./segments";

/** A stock on the last day of a period. */
export interface Level {
  readonly on: IsoDate;
  readonly amount: Decimal;
}

/** Each known position of a stock, in order: of the region, or of all who ever counted it together. */
export function levelsOf(book: CountBook, measure: MeasureId): readonly Level[] {
  const places = book.placesOf(measure);
  const levels = new Map<IsoDate, Decimal>();
  for (const period of book.periodsOf(measure)) {
    const span = spanOfPeriod(period);
    if (span === null || span.until > book.actuals.until) continue;
    const own = book.amountAt(measure, period, REGION);
    const each = places.map((place) => book.amountAt(measure, period, place));
    // What lacks one of them is no position of the whole.
    const amount = own ?? (places.length === 0 ? null : sum(each));
    if (amount !== null) levels.set(span.until, amount);
  }
  return [...levels]
    .map(([on, amount]) => ({ on, amount }))
    .sort((one, other) => serialOfDate(one.on) - serialOfDate(other.on));
}

/** On the day itself, or on the evening before it: the 1st of July is the end of June. */
export function levelOn(levels: readonly Level[], day: IsoDate): Level | null {
  return levels.find(({ on }) => [0, 1].includes(serialOfDate(day) - serialOfDate(on))) ?? null;
}

export function fallBetween(from: Level, to: Level, by: "number" | "share"): Decimal | null {
  const fall = from.amount.minus(to.amount);
  if (by === "number") return fall;
  return from.amount.gt(ZERO) ? fall.div(from.amount) : null;
}
