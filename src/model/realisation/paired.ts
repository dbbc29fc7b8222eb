import { ZERO, type Decimal } from "../money/decimal";
import type { MeasureId } from "../plan/measure";
import type { Period } from "./actuals";
import type { Span } from "./periods";
import { realisedIn } from "./realised";
import type { CountBook, SegmentCount } from "./segments";

/** A part and its whole, as far as the same people counted both. */
export interface Paired {
  readonly part: number;
  readonly whole: number;
  /** Counted of the whole where the part is not known. */
  readonly undecided: number;
  /** Periods in which more was counted of the part than of the whole: one of the two is wrong, so neither is used. */
  readonly clashing: readonly Period[];
}

export function pairedIn(book: CountBook, part: MeasureId, whole: MeasureId, span: Span): Paired {
  const parts = realisedIn(book, part, span, [whole]).segments;
  let [ofPart, ofWhole, undecided] = [ZERO, ZERO, ZERO];
  const clashing: Period[] = [];
  for (const [index, segment] of realisedIn(book, whole, span, [part]).segments.entries()) {
    const own = parts[index];
    for (const { amount, counted } of own === undefined ? [] : pairsOf(own, segment)) {
      if (counted?.gt(amount) && clashing.at(-1) !== segment.period) clashing.push(segment.period);
      if (counted?.lte(amount)) [ofPart, ofWhole] = [ofPart.plus(counted), ofWhole.plus(amount)];
      else undecided = undecided.plus(amount);
    }
  }
  return { part: ofPart.toNumber(), whole: ofWhole.toNumber(), undecided: undecided.toNumber(), clashing };
}

/** What of the whole was counted, each with its part: a part that other municipalities counted is no share of it. */
function pairsOf(part: SegmentCount, whole: SegmentCount): readonly { amount: Decimal; counted: Decimal | null }[] {
  if (part.each.size > 0 && whole.each.size > 0)
    return [...whole.each].map(([place, amount]) => ({ amount, counted: part.each.get(place) ?? null }));
  const { amount } = whole;
  return amount === null ? [] : [{ amount, counted: part.state === whole.state ? part.amount : null }];
}
