import { ONE, type Decimal } from "../../money/decimal";

/** A place where a function of one number gets past zero. */
export interface Crossing {
  readonly x: Decimal;
  /** It has no place where it is zero here: rounding makes it jump over it, and x is just past the jump. */
  readonly jumps: boolean;
}

/** Nearer to zero than this is zero: far below a cent, and above what decimals of 40 digits make of a sum. */
const NOUGHT = 1e-20;
/** What is still further from zero than half a cent at the last digit of x is a jump. */
const JUMP = 0.005;
const STEPS = 400;
const HALF = ONE.div(2);

/**
 * Closes in on the place between two ends where a function changes sign: by the straight line between the ends, where an
 * end that stays counts for half each time (Illinois), and now and then by halving, which gets on beside a jump too.
 *
 * @param of null where it is unknown
 * @returns null when it has the same sign at both ends, or is unknown on the way
 */
export function crossingBetween(of: (x: Decimal) => Decimal | null, low: Decimal, high: Decimal): Crossing | null {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [of(left), of(right)];
  if (atLeft?.abs().lte(NOUGHT)) return { x: left, jumps: false };
  if (atRight?.abs().lte(NOUGHT)) return { x: right, jumps: false };
  if (!atLeft || !atRight || atLeft.isNegative() === atRight.isNegative()) return null;
  let [ofLeft, ofRight] = [atLeft, atRight];
  let stayed: "left" | "right" | null = null;
  for (let step = 1; step <= STEPS; step += 1) {
    const part: Decimal = step % 4 === 0 ? HALF : ofLeft.div(ofLeft.minus(ofRight));
    const middle: Decimal = left.plus(right.minus(left).times(part));
    if (middle.lte(left) || middle.gte(right)) break;
    const atMiddle = of(middle);
    if (!atMiddle) return null;
    if (atMiddle.abs().lte(NOUGHT)) return { x: middle, jumps: false };
    if (atMiddle.isNegative() === atLeft.isNegative()) {
      [left, atLeft, ofLeft] = [middle, atMiddle, atMiddle];
      if (stayed === "right") ofRight = ofRight.div(2);
      stayed = "right";
    } else {
      [right, atRight, ofRight] = [middle, atMiddle, atMiddle];
      if (stayed === "left") ofLeft = ofLeft.div(2);
      stayed = "left";
    }
  }
  return { x: right, jumps: atRight.abs().gt(JUMP) };
}
