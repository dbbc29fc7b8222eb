import { amountIn, type Context } from "../formula/amounts";
import type { Decimal } from "../money/decimal";
import type { MeasureDefinition } from "../plan/measure";
import { meanOf, quantileOf, type Chances } from "./distributions";
import { aheadIn, countAtPace, exposedIn, furtherCount, recentSpan, type Method, type Weight } from "./pace";
import { realisedIn, type Realised } from "./realised";
import type { CountBook } from "./segments";

/** What a forecast stands on. */
export interface Basis {
  readonly book: CountBook;
  /** The plan's own years and series, for its shape. */
  readonly context: Context;
  /** Counts a month that the user gives, by measure. */
  readonly paces: Readonly<Record<string, Decimal>>;
}

/** Nine in ten: the limits between which it ends, unless something changes. */
export const TAIL = 0.05;

/** Why there is no forecast. Dutch texts are made of it by who shows it. */
export type NoForecast = "nothing-counted" | "not-all-counted" | "no-plan" | "no-pace" | "no-count";

export interface CountForecast {
  readonly method: Method;
  /** What is still to come of it, and its chances. */
  readonly further: Chances;
  /** All of it at the end: what was counted and what is expected still. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** Whether anything is said of what comes of it: money and weeks are no counts. */
export function isForecast({ unit, kind }: MeasureDefinition): boolean {
  return kind === "flow" && unit !== "eur";
}

/** The rest of what is counted in these days, by a method. */
export function forecastCount(
  basis: Basis,
  measure: MeasureDefinition,
  realised: Realised,
  method: Method,
): CountForecast | NoForecast {
  if (!isForecast(measure)) return "no-count";
  // Nothing is to come, and what is over is not all known: what was counted is a lower bound, and no outcome.
  if (realised.ahead < 1e-9 && realised.lacking.length > 0)
    return realised.amount === null ? "nothing-counted" : "not-all-counted";
  const further = furtherOf(basis, measure, realised, method);
  if (typeof further === "string") return further;
  const soFar = realised.amount?.toNumber() ?? 0;
  return {
    method,
    further,
    expected: soFar + meanOf(further),
    low: soFar + quantileOf(further, TAIL),
    high: soFar + quantileOf(further, 1 - TAIL),
  };
}

function furtherOf(
  { book, context, paces }: Basis,
  measure: MeasureDefinition,
  { segments, ahead }: Realised,
  method: Method,
): Chances | NoForecast {
  if (ahead < 1e-9) return [1];
  const recent = realisedIn(book, measure.id, recentSpan(book.actuals.until)).segments;
  const evenly: Weight = () => 1;
  if (method === "own") {
    const pace = paces[measure.id];
    return pace === undefined ? "no-pace" : countAtPace(pace, ahead, exposedIn(recent, evenly));
  }
  const weight = method === "run-rate" ? evenly : planWeight(context, measure);
  const still = aheadIn(segments, weight);
  if (still === null) return "no-plan";
  return furtherCount(exposedIn(recent, weight), still) ?? "nothing-counted";
}

/** A twelfth of what the plan counts on in a year; a part of another flow has no such series. */
export function planWeight(context: Context, { of, partOf }: MeasureDefinition): Weight {
  return (year) => {
    const index = context.years.indexOf(year);
    if (of === undefined || partOf !== undefined || index === -1) return null;
    return (amountIn(context, of, index)?.toNumber() ?? NaN) / 12 || null;
  };
}

/** What the plan counts on in these days; null where it says nothing of a year in them. */
export function plannedIn(context: Context, measure: MeasureDefinition, segments: Realised["segments"]): number | null {
  const weight = planWeight(context, measure);
  return aheadIn(
    segments.map((segment) => ({ ...segment, ahead: segment.ahead + segment.seen })),
    weight,
  );
}
