import { Decimal, ZERO } from "../money/decimal";
import type { Asked } from "../plan/measure";
import { chanceAtLeast, meanOf, quantileOf } from "./distributions";
import { TAIL, type Basis } from "./forecast";
import { restOf } from "./judge-count";
import { countAtPace, furtherCount } from "./pace";
import { daysOfMonth, monthIndex, monthsIn, type Span } from "./periods";
import type { Measured, Needed, Outlook } from "./standing";
import { fallBetween, levelOn, levelsOf, type Level } from "./stock";

type Judged = Pick<Measured, "value" | "whole" | "verdict" | "outlooks" | "noOutlook" | "needed">;

/** How far a stock has fallen since the first day, on the last one. People who leave a list are a count. */
export function judgeFall(
  basis: Basis,
  asked: Extract<Asked, { readonly kind: "fall" }>,
  span: Span,
  target: Decimal,
): Judged {
  const { book, paces } = basis;
  const levels = levelsOf(book, asked.measure);
  const start = levelOn(levels, span.from);
  const end = levelOn(levels, span.until);
  const latest = end ?? levels.filter(({ on }) => on <= span.until).at(-1) ?? null;
  const value = start && latest && latest.on > start.on ? fallBetween(start, latest, asked.by) : null;
  const nothing = { whole: null, outlooks: [], needed: null } as const;
  if (value !== null && end !== null)
    return { ...nothing, value, verdict: value.gte(target) ? "met" : "missed", noOutlook: null };
  if (value === null || start === null || latest === null)
    return { ...nothing, value: null, verdict: "unknown", noOutlook: "nothing-counted" };
  // A list may rise again: without its position on the day itself nothing is settled, and nothing is to come either.
  if (span.until <= book.actuals.until) return { ...nothing, value, verdict: "unknown", noOutlook: "not-all-counted" };
  if (asked.by === "share") return { ...nothing, value, verdict: "open", noOutlook: "no-count" };
  const own = paces[asked.measure];
  const outlooks = [
    ...(own ? [outlook("own", own, start, latest, span, target)] : []),
    outlook("run-rate", null, start, latest, span, target),
  ];
  return {
    ...nothing,
    value,
    verdict: "open",
    outlooks,
    noOutlook: null,
    needed: needed(basis, span, latest, target.minus(value)),
  };
}

function outlook(
  method: "own" | "run-rate",
  pace: Decimal | null,
  start: Level,
  latest: Level,
  span: Span,
  target: Decimal,
): Outlook {
  const fall = start.amount.minus(latest.amount);
  const seen = [
    { amount: Decimal.max(ZERO, fall), exposure: monthsIn(restOf({ from: start.on, until: latest.on }, start.on)) },
  ];
  // The position of the day itself: what leaves on that day is too late.
  const ahead = monthsIn(restOf({ from: latest.on, until: span.until }, latest.on));
  const chances = (pace === null ? furtherCount(seen, ahead) : countAtPace(pace, ahead, seen)) ?? [1];
  const soFar = fall.toNumber();
  return {
    method,
    expected: soFar + meanOf(chances),
    low: soFar + quantileOf(chances, TAIL),
    high: soFar + quantileOf(chances, 1 - TAIL),
    chance: chanceAtLeast(chances, target.minus(fall).toNumber()),
  };
}

function needed({ book }: Basis, span: Span, latest: Level, lacking: Decimal): Needed {
  const count = Decimal.max(ZERO, lacking);
  const { until } = book.actuals;
  const left = monthsIn(restOf(span, until));
  // Who left since the last measurement is not known.
  const isAtMost = daysOfMonth(monthIndex(latest.on) + 1).until <= until;
  return { isAtMost, count, perMonth: left > 0 ? count.div(left) : null, share: null, outOfReach: null };
}
