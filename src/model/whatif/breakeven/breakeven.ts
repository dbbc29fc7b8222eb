import { contextOf, type Context } from "../../formula/amounts";
import { Decimal } from "../../money/decimal";
import type { InputId } from "../../plan/expression";
import type { InputDefinition, Plan, Varying } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import { isWithinBounds, isWithinRange, knownValues, type InputValues, type WhatIfFigures } from "../outcome/range";
import { usualVarying, varied, type VariedInput } from "../sensitivity/varying";
import { turnsAlong, type Turn } from "./crossings";
import { scan } from "./scan";

/** "At which value of the input is the outcome just the threshold?" */
export interface BreakevenQuestion {
  readonly input: InputId;
  /** Absent: a series by one factor, a single value as it is. */
  readonly varying?: Varying;
  readonly outcome: Outcome;
  /** In the outcome's unit. */
  readonly threshold: Decimal;
}

export interface BreakevenAnswer {
  /** The value, or the factor. Put back into the input it gives the threshold, to far below a cent. */
  readonly x: Decimal;
  /** The input with it: one value, or one per year. */
  readonly values: InputValues;
  /** What the outcome is there. */
  readonly outcome: Decimal;
  /** The outcome never is the threshold here: rounding makes it jump over it. */
  readonly jumps: boolean;
  /** Whether a larger x makes the outcome larger, around here; beside a flat stretch: on the side where it changes. */
  readonly rising: boolean;
  /** The outcome is the threshold all the way above x, or below it, such as at a floor; null where it is in one place. */
  readonly flat: Turn["flat"];
  readonly withinBounds: boolean;
  /** Against the range that was published; null where none was. */
  readonly withinRange: boolean | null;
}

/**
 * found: at least one answer within the limits of the input. outside: only beyond them. never: within the limits the
 * outcome stays on one side. always: it is the threshold whatever the input is. no-effect: the input changes nothing.
 * unknown: a figure is missing.
 */
export type BreakevenVerdict = "found" | "outside" | "never" | "always" | "no-effect" | "unknown";

export interface Breakeven {
  readonly input: InputDefinition;
  readonly varying: Varying;
  readonly outcome: Outcome;
  readonly threshold: Decimal;
  readonly verdict: BreakevenVerdict;
  /** Smallest x first. */
  readonly answers: readonly BreakevenAnswer[];
  /** As the figures have it; x is null for years with different values that would all become one. */
  readonly now: { readonly x: Decimal | null; readonly outcome: Decimal | null };
  /** Solved along a straight line; otherwise searched within the limits. */
  readonly linear: boolean;
  /** What the outcome comes to within the limits of the input: its lowest and its highest. */
  readonly reach: Reach | null;
  /** What comes from rows that do not use the input. */
  readonly fixed: Decimal | null;
}

export interface Reach {
  readonly lowest: Extreme;
  readonly highest: Extreme;
}

export interface Extreme {
  readonly x: Decimal;
  readonly outcome: Decimal;
}

/**
 * Where an input turns an outcome. A straight line is solved in decimals, also beyond the limits of the input; anything
 * else is scanned within them, and every place closed in on where it gets to the threshold, past it or from it.
 *
 * @throws RangeError for an input that the plan does not have, or a year that the input does not have
 */
export function breakeven(plan: Plan, figures: WhatIfFigures, question: BreakevenQuestion): Breakeven {
  const input = plan.inputs.find(({ id }) => id === question.input);
  if (!input) throw new RangeError(`the plan has no input ${question.input}`);
  const { outcome, threshold } = question;
  const of = new OutcomeFunction(plan, figures, outcome);
  const base = knownValues(plan, figures, input);
  const varying = question.varying ?? usualVarying(base ?? []);
  const one = base && varied(plan, input, base, varying);
  if (base && !one && varying.by === "year") throw new RangeError(`${input.id} has no value of its own in that year`);
  const linear = of.isLinearIn(input.id);
  const about = {
    input,
    varying,
    outcome,
    threshold,
    now: { x: one?.now ?? null, outcome: of.base() },
    linear,
    fixed: of.without(input.id),
  };
  const without = (verdict: BreakevenVerdict): Breakeven => ({ ...about, verdict, answers: [], reach: null });
  if (about.now.outcome === null) return without("unknown");
  const stays = about.now.outcome.eq(threshold) ? "always" : "no-effect";
  if (!of.restsOn(input.id)) return without(stays);
  if (!base) return without("unknown");
  if (!one) return without(stays);
  const line = new Line(of, one, threshold);
  return { ...about, ...(linear ? line.solved() : line.searched(contextOf(plan, figures), outcome)) };
}

type Found = Pick<Breakeven, "verdict" | "answers" | "reach">;

/** The outcome less the threshold, along one number. */
class Line {
  constructor(
    private readonly of: OutcomeFunction,
    private readonly one: VariedInput,
    private readonly threshold: Decimal,
  ) {}

  /** Along a straight line two places say it all. */
  solved(): Found {
    const { low, high } = this.one;
    const ends = this.outcomesAt([low, high]);
    const [first, last] = ends;
    if (!first || !last) return { verdict: "unknown", answers: [], reach: null };
    const slope = last.outcome.minus(first.outcome).div(high.minus(low));
    if (slope.isZero()) {
      return { verdict: first.outcome.eq(this.threshold) ? "always" : "no-effect", answers: [], reach: null };
    }
    const x = low.plus(this.threshold.minus(first.outcome).div(slope));
    const answers = this.answersAt([{ x, jumps: false, flat: null, rising: slope.gt(0) }]);
    const verdict = answers.some(({ withinBounds }) => withinBounds) ? "found" : "outside";
    return { verdict, answers, reach: reachOf(ends) };
  }

  /** Doubles say where to look, decimals what is there. */
  searched(context: Context, outcome: Outcome): Found {
    const places = scan(context, outcome, this.one);
    const gap = (x: Decimal) => this.of.at(this.changed(x))?.minus(this.threshold) ?? null;
    const threshold = this.threshold.toNumber();
    const gaps = places.map((place) => ({ x: place.x, gap: place.outcome - threshold }));
    const answers = this.answersAt(turnsAlong(gap, gaps));
    const sorted = [...places].sort((a, b) => a.outcome - b.outcome);
    const extremes = [sorted[0], sorted.at(-1)].flatMap((place) => (place ? [new Decimal(place.x)] : []));
    const reach = reachOf(this.outcomesAt(extremes));
    const isAlways = [reach?.lowest, reach?.highest].every((end) => end?.outcome.eq(this.threshold));
    return { verdict: answers.length > 0 ? "found" : isAlways ? "always" : "never", answers, reach };
  }

  private answersAt(turns: readonly Turn[]): readonly BreakevenAnswer[] {
    return turns.flatMap(({ x, jumps, rising, flat }): BreakevenAnswer[] => {
      const { input, valuesAt } = this.one;
      const values = valuesAt(x);
      const outcome = this.of.at(this.changed(x));
      if (outcome === null) return [];
      const [withinBounds, withinRange] = [isWithinBounds(input, values), isWithinRange(input, values)];
      return [{ x, values, outcome, jumps, rising, flat, withinBounds, withinRange }];
    });
  }

  private outcomesAt(xs: readonly Decimal[]): readonly Extreme[] {
    return xs.flatMap((x) => {
      const outcome = this.of.at(this.changed(x));
      return outcome === null ? [] : [{ x, outcome }];
    });
  }

  private changed(x: Decimal): ReadonlyMap<InputId, InputValues> {
    return new Map([[this.one.input.id, this.one.valuesAt(x)]]);
  }
}

function reachOf(places: readonly Extreme[]): Reach | null {
  const [lowest, highest] = [...places].sort((a, b) => a.outcome.comparedTo(b.outcome));
  return lowest && highest ? { lowest, highest } : null;
}
