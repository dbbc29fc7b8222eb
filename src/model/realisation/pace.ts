import { ZERO, type Decimal } from "../money/decimal";
import type { ForecastMethod } from "../plan/realisation-choices";
import { negativeBinomial, type Chances } from "./distributions";
import { daysOfMonth, monthIndex, type Span } from "./periods";
import type { SegmentCount } from "./segments";

/** own: at the pace that the user gives. */
export type Method = ForecastMethod | "own";

/** A pace is that of so many months at most: what is longer ago says little of what comes. */
const MONTHS_BACK = 12;

/** The days by which a pace is judged. */
export function recentSpan(until: string): Span {
  return { from: daysOfMonth(monthIndex(until) - MONTHS_BACK + 1).from, until: daysOfMonth(monthIndex(until)).until };
}

/** What was counted, against what it is measured by: months, or what the plan counts on in them. */
export interface Exposed {
  readonly amount: Decimal;
  readonly exposure: number;
}

/** How much is expected of each month of a year; the same for all is a run rate. Null: the plan says nothing of it. */
export type Weight = (year: number) => number | null;

export function exposedIn(segments: readonly SegmentCount[], weight: Weight): readonly Exposed[] {
  return segments.flatMap(({ amount, seen, span }) => {
    const each = weight(Number(span.from.slice(0, 4)));
    return amount === null || seen === 0 || each === null || each <= 0 ? [] : [{ amount, exposure: seen * each }];
  });
}

/** What is still ahead in the segments, in the same measure; null where the plan says nothing of a year. */
export function aheadIn(segments: readonly SegmentCount[], weight: Weight): number | null {
  let total = 0;
  for (const { ahead, span } of segments) {
    if (ahead === 0) continue;
    const each = weight(Number(span.from.slice(0, 4)));
    if (each === null) return null;
    total += ahead * each;
  }
  return total;
}

/** Half a count more, Jeffreys' prior: who counted none so far may still count some. */
const PRIOR = 0.5;

/**
 * The chances of the count that is still to come, at the pace of what was counted: a gamma-Poisson predictive whose
 * variance grows with how much the periods differ from each other. Null where nothing was counted to go by.
 */
export function furtherCount(exposed: readonly Exposed[], ahead: number): Chances | null {
  const { count, exposure } = totalOf(exposed);
  if (exposure <= 0) return null;
  const mean = ((count + PRIOR) * ahead) / exposure;
  return negativeBinomial(mean, dispersionOf(exposed) * mean * (1 + ahead / exposure));
}

/** At a pace that the user gives: it is taken as certain, the count that comes of it is not. */
export function countAtPace(perMonth: Decimal, months: number, exposed: readonly Exposed[]): Chances {
  const mean = Math.max(0, perMonth.toNumber() * months);
  return negativeBinomial(mean, dispersionOf(exposed) * mean);
}

function totalOf(exposed: readonly Exposed[]): { readonly count: number; readonly exposure: number } {
  const count = exposed.reduce((total, { amount }) => total.plus(amount), ZERO).toNumber();
  // A correction may take away more than was counted; a pace below nil there is not.
  return { count: Math.max(0, count), exposure: exposed.reduce((total, each) => total + each.exposure, 0) };
}

/** How many times more the periods differ than those of a steady process (Pearson); at least once. */
export function dispersionOf(exposed: readonly Exposed[]): number {
  const { count, exposure } = totalOf(exposed);
  if (count === 0 || exposed.length < 2) return 1;
  const pearson = exposed.reduce((total, { amount, exposure: own }) => {
    const expected = (count * own) / exposure;
    return total + (amount.toNumber() - expected) ** 2 / expected;
  }, 0);
  return Math.max(1, pearson / (exposed.length - 1));
}

/** Counts a month, of what was counted. */
export function paceOf(exposed: readonly Exposed[]): number | null {
  const { count, exposure } = totalOf(exposed);
  return exposure > 0 ? count / exposure : null;
}
