import { ONE, ZERO, type Decimal } from "../../money/decimal";
import type { Plan } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import { rangeOf, type InputRange, type InputValues, type RangeOptions, type WhatIfFigures } from "../outcome/range";
import { crossingBetween } from "./crossings";

/** Whether an outcome has to be at least the threshold, or at most. */
export type Demand = "at-least" | "at-most";

export interface ReverseQuestion {
  readonly outcome: Outcome;
  readonly threshold: Decimal;
  readonly demand: Demand;
}

/** An input that could make the outcome fail, somewhere within its range. */
export interface Threat {
  readonly range: InputRange;
  /** The end of its range that is worst for the outcome. */
  readonly badEnd: "low" | "high";
  /** The outcome there, all else equal. */
  readonly atBadEnd: Decimal;
  /** How much worse that is than as it is. */
  readonly loss: Decimal;
  /** Whether it fails there by this input alone. */
  readonly failsAlone: boolean;
  /** How far it may go towards its bad end before the outcome is just the threshold: 0 to 1; null where it never is. */
  readonly margin: Decimal | null;
  /** The input there. */
  readonly valuesAtMargin: InputValues | null;
}

export interface Reverse extends ReverseQuestion {
  readonly base: Decimal;
  /** Whether it holds as the figures have it. */
  readonly holds: boolean;
  /** Those that make it fail alone first, the one that needs the least change at the top; then by what they take off. */
  readonly threats: readonly Threat[];
  /** All of them at their worst at once; null while that is unknown. */
  readonly worst: WorstCase | null;
}

export interface WorstCase {
  readonly outcome: Decimal;
  readonly fails: boolean;
  /** How far all may go together before it is just the threshold: 0 to 1; null where it holds even then. */
  readonly margin: Decimal | null;
  readonly ends: readonly WorstEnd[];
}

interface WorstEnd {
  readonly range: InputRange;
  readonly end: "low" | "high";
}

/**
 * A stress test read backwards: not "what does this assumption do", but "which assumptions could make it fail, and how
 * little does that take?" Within the range of each input, all else equal, and then all at once.
 *
 * @returns null while the outcome is unknown
 */
export function reverse(
  plan: Plan,
  figures: WhatIfFigures,
  question: ReverseQuestion,
  options: RangeOptions = {},
): Reverse | null {
  const of = new OutcomeFunction(plan, figures, question.outcome);
  const base = of.base();
  if (base === null) return null;
  const room = (outcome: Decimal) =>
    question.demand === "at-least" ? outcome.minus(question.threshold) : question.threshold.minus(outcome);
  const ranges = of.inputs().flatMap((id) => rangeOf(plan, figures, id, options) ?? []);
  const threats = ranges.flatMap((range) => threatOf(of, room, range) ?? []).sort(byLeastChange);
  return { ...question, base, holds: room(base).gte(0), threats, worst: worstOf(of, room, threats) };
}

/** How far an outcome is on the right side of the threshold. */
type Room = (outcome: Decimal) => Decimal;

/** Null for an input that cannot make the outcome any worse. */
function threatOf(of: OutcomeFunction, room: Room, range: InputRange): Threat | null {
  const { id } = range.input;
  const at = (values: InputValues) => of.at(new Map([[id, values]]));
  const [now, atLow, atHigh] = [of.base(), at(range.low), at(range.high)];
  if (now === null || atLow === null || atHigh === null) return null;
  const badEnd = room(atLow).lt(room(atHigh)) ? "low" : "high";
  const atBadEnd = badEnd === "low" ? atLow : atHigh;
  if (room(atBadEnd).gte(room(now))) return null;
  const along = (part: Decimal) => between(range.base, range[badEnd], part);
  const margin = marginOf((part) => at(along(part)), room);
  return {
    range,
    badEnd,
    atBadEnd,
    loss: room(now).minus(room(atBadEnd)),
    failsAlone: room(atBadEnd).lt(0),
    margin,
    valuesAtMargin: margin && along(margin),
  };
}

/** The part of the way, 0 to 1, at which there is no room left; 0 where there is none to begin with. */
function marginOf(outcomeAt: (part: Decimal) => Decimal | null, room: Room): Decimal | null {
  const left = (part: Decimal) => {
    const outcome = outcomeAt(part);
    return outcome && room(outcome);
  };
  if (left(ZERO)?.lt(0)) return ZERO;
  return crossingBetween(left, ZERO, ONE)?.x ?? null;
}

function between(from: InputValues, to: InputValues, part: Decimal): InputValues {
  return from.map((value, at) => value.plus((to[at] ?? value).minus(value).times(part)));
}

function byLeastChange(a: Threat, b: Threat): number {
  if (a.failsAlone !== b.failsAlone) return a.failsAlone ? -1 : 1;
  const [own, other] = [a.margin ?? ONE, b.margin ?? ONE];
  return own.comparedTo(other) || b.loss.comparedTo(a.loss);
}

/**
 * Each at the end that is bad on its own; then, one after another, turned round where that makes it worse still, since
 * what one input does may depend on where the others are.
 */
function worstOf(of: OutcomeFunction, room: Room, threats: readonly Threat[]): WorstCase | null {
  const outcomeAt = (ends: readonly WorstEnd[], part: Decimal) =>
    of.at(new Map(ends.map(({ range, end }) => [range.input.id, between(range.base, range[end], part)])));
  let ends: readonly WorstEnd[] = threats.map(({ range, badEnd }) => ({ range, end: badEnd }));
  let outcome = outcomeAt(ends, ONE);
  for (const turned of threats.keys()) {
    const other = ends.map((each, at) => (at === turned ? turnedRound(each) : each));
    const otherOutcome = outcomeAt(other, ONE);
    if (outcome && otherOutcome && room(otherOutcome).lt(room(outcome))) [ends, outcome] = [other, otherOutcome];
  }
  if (!outcome) return null;
  return { outcome, fails: room(outcome).lt(0), margin: marginOf((part) => outcomeAt(ends, part), room), ends };
}

function turnedRound({ range, end }: WorstEnd): WorstEnd {
  return { range, end: end === "low" ? "high" : "low" };
}
