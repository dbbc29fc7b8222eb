import type { Decimal } from "../money/decimal";

/** A place where a function of one number gets past nought. */
export interface Crossing {
  readonly x: Decimal;
  /** It has no place where it is nought here: rounding makes it jump over it, and x is just past the jump. */
  readonly jumps: boolean;
}

/** Nearer to nought than this is nought: far below a cent. */
const NOUGHT = 1e-9;
/** What is still further from nought than half a cent at the last digit of x is a jump. */
const JUMP = 0.005;
const STEPS = 200;

/**
 * Closes in on the place between two ends where a function changes sign: by the straight line between the ends (regula
 * falsi, Illinois), and by halving whenever that gets on slowly, such as beside a jump.
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
  let halve = false;
  for (let step = 0; step < STEPS; step += 1) {
    const width = right.minus(left);
    const middle: Decimal = halve ? left.plus(right).div(2) : left.plus(width.times(atLeft).div(atLeft.minus(atRight)));
    if (middle.lte(left) || middle.gte(right)) break;
    const atMiddle = of(middle);
    if (!atMiddle) return null;
    if (atMiddle.abs().lte(NOUGHT)) return { x: middle, jumps: false };
    if (atMiddle.isNegative() === atLeft.isNegative()) [left, atLeft] = [middle, atMiddle];
    else [right, atRight] = [middle, atMiddle];
    halve = right.minus(left).times(2).gt(width);
  }
  return { x: right, jumps: atRight.abs().gt(JUMP) };
}
