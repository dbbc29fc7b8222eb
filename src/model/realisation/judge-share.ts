import { Decimal } from "../money/decimal";
import type { Asked, MeasureDefinition } from "../plan/measure";
import { meanOf, type Chances } from "./distributions";
import { TAIL, forecastCount, type Basis, type NoForecast } from "./forecast";
import { firstReason } from "./judge-count";
import { recentSpan, type Method } from "./pace";
import type { Span } from "./periods";
import { pairedIn } from "./paired";
import { realisedIn } from "./realised";
import { chanceOfShare, shareChances, shareQuantile, type ShareSoFar } from "./share-forecast";
import type { Measured, Outlook } from "./standing";

type Judged = Pick<Measured, "value" | "whole" | "clashing" | "verdict" | "outlooks" | "noOutlook" | "needed">;

/** A part of another measure: so large a share of it in these days, at most or at least. */
export function judgeShare(
  basis: Basis,
  asked: Extract<Asked, { readonly kind: "share" }>,
  whole: MeasureDefinition,
  span: Span,
  target: Decimal,
  methods: readonly Method[],
): Judged {
  const { book } = basis;
  const counts = pairedIn(book, asked.measure, whole.id, span);
  const ofWhole = realisedIn(book, whole.id, span, [asked.measure]);
  const soFar: ShareSoFar = { ...counts, recent: recentOf(basis, asked.measure, whole.id) };
  const isOver = span.until <= book.actuals.until;
  const isComplete = isOver && ofWhole.state === "counted" && counts.undecided === 0 && counts.clashing.length === 0;
  const value = counts.whole > 0 ? new Decimal(counts.part).div(counts.whole) : null;
  const verdict = isComplete && value !== null ? (isWithin(asked.bound, value, target) ? "met" : "missed") : "open";
  const hasRecent = soFar.recent.part + soFar.recent.rest > 0;
  const forecasts = methods.map((method) => {
    if (isOver && !isComplete) return value === null ? ("nothing-counted" as const) : ("not-all-counted" as const);
    const forecast = forecastCount(basis, whole, ofWhole, method);
    if (typeof forecast === "string") return forecast;
    return hasRecent ? outlookOf(asked, target, soFar, forecast.further, method) : ("nothing-counted" as const);
  });
  const outlooks = forecasts.filter((forecast): forecast is Outlook => typeof forecast === "object");
  const isOpen = verdict === "open";
  const first = forecastCount(basis, whole, ofWhole, outlooks[0]?.method ?? "run-rate");
  return {
    value,
    clashing: counts.clashing,
    whole: counts.whole > 0 ? new Decimal(counts.whole) : null,
    verdict: isOpen && outlooks.length === 0 ? "unknown" : verdict,
    outlooks,
    noOutlook: isOpen && outlooks.length === 0 ? firstReason(forecasts) : null,
    needed: isOpen && outlooks.length > 0 ? neededShare(soFar, target, first) : null,
  };
}

function isWithin(bound: "at-most" | "at-least", share: Decimal, target: Decimal): boolean {
  return bound === "at-most" ? share.lte(target) : share.gte(target);
}

function recentOf({ book }: Basis, part: string, whole: string): ShareSoFar["recent"] {
  const counts = pairedIn(book, part, whole, recentSpan(book.actuals.until));
  return { part: Math.max(0, counts.part), rest: Math.max(0, counts.whole - counts.part) };
}

function outlookOf(
  { bound }: Extract<Asked, { readonly kind: "share" }>,
  target: Decimal,
  soFar: ShareSoFar,
  further: Chances,
  method: Method,
): Outlook | NoForecast {
  const shares = shareChances(soFar, further);
  const [low, high] = [shareQuantile(shares, TAIL), shareQuantile(shares, 1 - TAIL)];
  if (low === null || high === null) return "nothing-counted";
  const all = shares.reduce((total, { chance }) => total + chance, 0);
  const expected = shares.reduce((total, { share, chance }) => total + share * chance, 0) / all;
  return { method, expected, low, high, chance: chanceOfShare(shares, bound, target.toNumber()) };
}

/** What share the rest must have, if as many come as is expected. */
function neededShare(
  { part, whole, undecided }: ShareSoFar,
  target: Decimal,
  first: ReturnType<typeof forecastCount>,
): Measured["needed"] {
  const rest = undecided + (typeof first === "string" ? 0 : meanOf(first.further));
  const share =
    rest > 0
      ? target
          .times(whole + rest)
          .minus(part)
          .div(rest)
      : null;
  return { isAtMost: false, count: null, perMonth: null, share, outOfReach: null };
}
