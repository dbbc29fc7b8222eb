import { Decimal, ZERO } from "../money/decimal";
import type { MeasureDefinition } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import { dateOfSerial, serialOfDate } from "../time/serial-day";
import { chanceAtLeast } from "./distributions";
import { forecastCount, type Basis, type NoForecast } from "./forecast";
import { recentSpan, type Method } from "./pace";
import { monthsIn, type Span } from "./periods";
import { realisedIn, type Realised } from "./realised";
import type { Measured, Needed, Outlook } from "./standing";

type Judged = Pick<Measured, "value" | "whole" | "verdict" | "outlooks" | "noOutlook" | "needed">;

/** So many in these days, or more. */
export function judgeCount(
  basis: Basis,
  measure: MeasureDefinition,
  span: Span,
  target: Decimal,
  realised: Realised,
  methods: readonly Method[],
): Judged {
  const { amount, state } = realised;
  // What has not begun was not counted, and is nil; what is over and was not counted is unknown.
  const soFar = amount ?? (state === "to-come" ? ZERO : null);
  const isOver = span.until <= basis.book.actuals.until;
  const isMet = amount?.gte(target) ?? false;
  const verdict = isMet ? "met" : isOver && state === "counted" ? "missed" : "open";
  const forecasts = methods.map((method) => forecastCount(basis, measure, realised, method));
  const outlooks = forecasts.flatMap((forecast): Outlook[] => {
    if (typeof forecast === "string") return [];
    const { method, further, expected, low, high } = forecast;
    const lacking = target.minus(amount ?? ZERO).toNumber();
    return [{ method, expected, low, high, chance: chanceAtLeast(further, lacking) }];
  });
  return {
    value: amount,
    whole: null,
    verdict: verdict === "open" && outlooks.length === 0 ? "unknown" : verdict,
    outlooks,
    noOutlook: verdict !== "open" || outlooks.length > 0 ? null : firstReason(forecasts),
    needed:
      verdict === "open" && soFar !== null
        ? neededOf(basis, measure, span, Decimal.max(ZERO, target.minus(soFar)), state === "partly")
        : null,
  };
}

/** That the user gave no pace is no reason: the counts could have given one. */
export function firstReason(forecasts: readonly (object | NoForecast)[]): NoForecast | null {
  const reasons = forecasts.filter((forecast): forecast is NoForecast => typeof forecast === "string");
  return reasons.find((reason) => reason !== "no-pace") ?? reasons[0] ?? null;
}

/** The days of a span that are still to come. */
export function restOf(span: Span, until: IsoDate): Span {
  const next = dateOfSerial(serialOfDate(until) + 1) ?? until;
  return { from: span.from > until ? span.from : next, until: span.until };
}

function neededOf(
  { book, paces }: Basis,
  measure: MeasureDefinition,
  span: Span,
  count: Decimal,
  isAtMost: boolean,
): Needed {
  const { until } = book.actuals;
  const left = monthsIn(restOf(span, until));
  return {
    isAtMost,
    count,
    perMonth: left > 0 ? count.div(left) : null,
    share: null,
    // Less may be needed, and then there is more time.
    outOfReach: isAtMost ? null : lastDay(span, count, paces[measure.id] ?? null, highestPace(book, measure, until)),
  };
}

const DAYS_IN_MONTH = 365.25 / 12;

/** If nothing came until then, and this pace after it. */
function lastDay(span: Span, count: Decimal, own: Decimal | null, highest: Decimal | null): Needed["outOfReach"] {
  const perMonth = own ?? highest;
  if (perMonth === null || perMonth.lte(0) || count.isZero()) return null;
  const days = Math.ceil(count.div(perMonth).toNumber() * DAYS_IN_MONTH);
  const after = dateOfSerial(serialOfDate(span.until) - days);
  return after === null ? null : { after, perMonth, basis: own === null ? "highest" : "own" };
}

/** The best whole month, or quarter by its mean, of the last year. */
function highestPace(book: Basis["book"], measure: MeasureDefinition, until: IsoDate): Decimal | null {
  const whole = realisedIn(book, measure.id, recentSpan(until)).segments.flatMap(({ amount, span, state }) =>
    amount !== null && state === "counted" && span.until <= until ? [amount.div(monthsIn(span))] : [],
  );
  return whole.length === 0 ? null : Decimal.max(...whole);
}
