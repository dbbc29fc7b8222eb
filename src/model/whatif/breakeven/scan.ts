import type { Context } from "../../formula/amounts";
import type { Outcome } from "../outcome/outcome";
import { evaluateColumns } from "../program/columns";
import { compile } from "../program/compile";
import type { VariedInput } from "../sensitivity/varying";

/** The outcome at one place. Doubles: where to look, not what is found. */
export interface Place {
  readonly x: number;
  readonly outcome: number;
}

/**
 * The outcome at many places within the limits of the input, near to one another around what it is now. Nothing where it
 * is unknown, such as where it would divide by zero.
 *
 * @returns smallest x first
 * @throws UnknownFigure while the outcome is unknown
 */
export function scan(context: Context, outcome: Outcome, varied: VariedInput): readonly Place[] {
  const xs = Float64Array.from(placesOf(varied));
  const [column] = evaluateColumns(compile(context, [outcome], [varied.variation]), [xs]);
  return Array.from(xs, (x, at) => ({ x, outcome: column?.[at] ?? NaN })).filter(({ outcome: value }) =>
    Number.isFinite(value),
  );
}

const EVEN_STEPS = 400;
const STEPS_NEAR = 400;
/** Twice as far in so many steps. */
const STEPS_PER_DOUBLING = 8;
const DOUBLINGS = 32;

/** Evenly between the limits; evenly up to four times what it is now; and from there ever further apart. */
function placesOf({ low, high, now }: VariedInput): readonly number[] {
  const [first, last] = [low.toNumber(), high.toNumber()];
  const even = Array.from({ length: EVEN_STEPS + 1 }, (_, step) => first + ((last - first) * step) / EVEN_STEPS);
  const size = Math.abs(now?.toNumber() ?? 0) || (last - first) / EVEN_STEPS;
  const near = Array.from({ length: STEPS_NEAR + 1 }, (_, step) => (4 * size * step) / STEPS_NEAR);
  const far = Array.from(
    { length: DOUBLINGS * STEPS_PER_DOUBLING },
    (_, step) => 4 * size * 2 ** (step / STEPS_PER_DOUBLING),
  );
  const both = [...near, ...far].flatMap((x) => [x, -x]);
  const within = [...even, ...both].filter((x) => x >= first && x <= last);
  return [...new Set(within)].sort((a, b) => a - b);
}
