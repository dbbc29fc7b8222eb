import { Decimal, ONE } from "../../money/decimal";

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

/** Where a function of one number gets to zero, past it or from it. */
export interface Turn extends Crossing {
  /** It is zero all the way above x, or below it, to the next turn or the limit; null where it is zero in one place. */
  readonly flat: "above" | "below" | null;
  /** Whether it rises around here; beside a flat stretch: on the side where it changes. */
  readonly rising: boolean;
}

/**
 * Every place between the first x and the last at which a function turns: a floor or a rounding may keep it zero for a
 * long way, and then only the ends of that way are told.
 *
 * @param of null where it is unknown
 * @param places smallest x first, with about what the function is there
 */
export function turnsAlong(of: (x: Decimal) => Decimal | null, places: readonly Place[]): readonly Turn[] {
  const turns: Turn[] = [];
  let [at, before]: [number, Place | null] = [0, null];
  for (let place = places[at]; place; place = places[at]) {
    const stretch = stretchFrom(of, places, at);
    const last = stretch > 0 ? places[at + stretch - 1] : undefined;
    const next = places[at + Math.max(1, stretch)] ?? null;
    if (last)
      turns.push(...turnsOfStretch(of, { from: new Decimal(place.x), until: new Decimal(last.x) }, before, next));
    else if (next && !isNought(of, next)) turns.push(...turnsBetween(of, place, next));
    before = last ?? place;
    at += Math.max(1, stretch);
  }
  return turns;
}

/** The outcome less the threshold, in doubles: where to look. */
export interface Place {
  readonly x: number;
  readonly gap: number;
}

/** What doubles put this near to zero may lie on either side of it. */
const NEAR = 1e-6;

function isNought(of: (x: Decimal) => Decimal | null, { x, gap }: Place): boolean {
  return Math.abs(gap) < NEAR && isZero(of(new Decimal(x)));
}

function isZero(value: Decimal | null): boolean {
  return value?.abs().lte(NOUGHT) ?? false;
}

/** How many places from here on are zero, and all between them; none where this one is not. */
function stretchFrom(of: (x: Decimal) => Decimal | null, places: readonly Place[], from: number): number {
  let count = 0;
  for (let place = places[from]; place && isNought(of, place); place = places[from + count]) count += 1;
  const [first, second] = [places[from], places[from + 1]];
  // Two next to each other may each be a place of its own.
  const isOne = count !== 2 || !first || !second || isZero(of(new Decimal(first.x).plus(second.x).div(2)));
  return isOne ? count : 1;
}

/** Neither place is zero: at most one crossing is looked for, which may be flat by itself. */
function turnsBetween(of: (x: Decimal) => Decimal | null, left: Place, right: Place): readonly Turn[] {
  const mayCross = left.gap < 0 !== right.gap < 0 || Math.abs(left.gap) < NEAR || Math.abs(right.gap) < NEAR;
  const found = mayCross ? crossingBetween(of, new Decimal(left.x), new Decimal(right.x)) : null;
  if (found === null) return [];
  if (isZero(of(found.x))) return turnsOfStretch(of, { from: found.x, until: found.x }, left, right);
  return [{ ...found, flat: null, rising: of(new Decimal(right.x))?.gt(0) ?? false }];
}

/** Of a stretch of zeros: its ends, as far as there is something beyond them; of one place the place itself. */
function turnsOfStretch(
  of: (x: Decimal) => Decimal | null,
  { from, until }: { readonly from: Decimal; readonly until: Decimal },
  before: Place | null,
  next: Place | null,
): readonly Turn[] {
  const low = before && edgeOf(of, from, new Decimal(before.x));
  const high = next && edgeOf(of, until, new Decimal(next.x));
  const about = { jumps: false } as const;
  const [falls, rises] = [low?.beyond?.gt(0) ?? false, high?.beyond?.gt(0) ?? false];
  if ((low?.x ?? from).eq(high?.x ?? until)) {
    const x = low?.x ?? high?.x;
    return x ? [{ ...about, x, flat: null, rising: high ? rises : !falls }] : [];
  }
  return [
    ...(low ? [{ ...about, x: low.x, flat: "above", rising: !falls } as const] : []),
    ...(high ? [{ ...about, x: high.x, flat: "below", rising: rises } as const] : []),
  ];
}

/** So small a part of the way to the next place: what is zero there too is flat. */
const BESIDE = 1e-9;
/** Halvings after which a way is shorter than the last digit. */
const HALVINGS = 140;

/** The last place from a zero towards another place where it still is zero, and what the function is just beyond it. */
function edgeOf(of: (x: Decimal) => Decimal | null, zero: Decimal, towards: Decimal) {
  let [inside, outside] = [zero, zero.plus(towards.minus(zero).times(BESIDE))];
  let beyond = of(outside);
  if (!isZero(beyond)) return { x: zero, beyond };
  [inside, outside, beyond] = [outside, towards, of(towards)];
  for (let step = 1; step <= HALVINGS; step += 1) {
    const middle = inside.plus(outside).div(2);
    if (middle.eq(inside) || middle.eq(outside)) break;
    const atMiddle = of(middle);
    if (isZero(atMiddle)) inside = middle;
    else [outside, beyond] = [middle, atMiddle];
  }
  return { x: inside, beyond };
}
