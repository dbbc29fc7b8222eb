import { ZERO } from "../money/decimal";
import type { MeasureId } from "../plan/measure";
import type { Period } from "./actuals";
import type { Span } from "./periods";
import { realisedIn } from "./realised";
import type { CountBook } from "./segments";

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
  for (const [index, { amount, state, period }] of realisedIn(book, whole, span, [part]).segments.entries()) {
    if (amount === null) continue;
    const own = parts[index];
    const counted = own?.state === state ? own.amount : null;
    if (counted?.gt(amount)) clashing.push(period);
    // A part that other municipalities counted is no share of it either.
    if (counted?.lte(amount)) [ofPart, ofWhole] = [ofPart.plus(counted), ofWhole.plus(amount)];
    else undecided = undecided.plus(amount);
  }
  return { part: ofPart.toNumber(), whole: ofWhole.toNumber(), undecided: undecided.toNumber(), clashing };
}
