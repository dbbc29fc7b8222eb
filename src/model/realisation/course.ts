import { Decimal } from "../money/decimal";
import type { Asked, MeasureDefinition } from "../plan/measure";
import type { IsoDate } from "../time/iso-date";
import { planWeight, type Basis } from "./forecast";
import { pairedIn } from "./paired";
import { monthsIn } from "./periods";
import { cumulativeOf } from "./realised";
import type { Measured } from "./standing";
import { fallBetween, levelOn, levelsOf } from "./stock";

/** A value on a day, as it stands up to and including it. */
export interface CoursePoint {
  readonly on: IsoDate;
  readonly value: number;
}

/** How a milestone came to where it stands, and where it goes: to be drawn. */
export interface Course {
  readonly realised: readonly CoursePoint[];
  /** From the last that is known to the last day. Empty while nobody can tell. */
  readonly forecast: readonly CoursePoint[];
  /** What the plan counts on; empty where it says nothing of it. */
  readonly planned: readonly CoursePoint[];
  readonly target: CoursePoint;
}

export function courseOf({ book, context }: Basis, standing: Measured): Course {
  const { asked, span, target, measure, realised: counted, outlooks } = standing;
  const realised =
    asked.kind === "fall"
      ? fallsSince(book, standing, asked)
      : asked.kind === "share" && measure.partOf !== undefined
        ? sharesSoFar(book, measure.partOf, standing)
        : countsSoFar(book, standing);
  const last = realised.at(-1);
  const [outlook] = outlooks;
  return {
    realised,
    forecast: last && outlook && last.on < span.until ? [last, { on: span.until, value: outlook.expected }] : [],
    planned: asked.kind === "at-least" ? plannedSoFar(context, measure, counted.segments) : [],
    target: { on: span.until, value: target.value.toNumber() },
  };
}

type Book = Basis["book"];

/** Only where something was counted: a month that nobody counted is no level line. */
function countsSoFar({ actuals }: Book, { realised, span: { from } }: Measured): readonly CoursePoint[] {
  const running = cumulativeOf(realised);
  const points = realised.segments.flatMap(({ amount, span }, index) => {
    const value = running[index];
    if (amount === null || value === undefined) return [];
    return [{ on: span.until < actuals.until ? span.until : actuals.until, value: value.toNumber() }];
  });
  return points.length === 0 ? [] : [{ on: from, value: 0 }, ...points];
}

function sharesSoFar(book: Book, whole: string, { measure, span, realised }: Measured): readonly CoursePoint[] {
  return realised.segments.flatMap(({ amount, span: own }) => {
    if (amount === null) return [];
    const counts = pairedIn(book, measure.id, whole, { from: span.from, until: own.until });
    const on = own.until < book.actuals.until ? own.until : book.actuals.until;
    return counts.whole > 0 ? [{ on, value: new Decimal(counts.part).div(counts.whole).toNumber() }] : [];
  });
}

function fallsSince(
  book: Book,
  { measure, span }: Measured,
  { by }: Extract<Asked, { readonly kind: "fall" }>,
): readonly CoursePoint[] {
  const levels = levelsOf(book, measure.id);
  const start = levelOn(levels, span.from);
  if (start === null) return [];
  return levels
    .filter(({ on }) => on >= start.on && on <= span.until)
    .flatMap((level) => {
      const fall = fallBetween(start, level, by);
      return fall === null ? [] : [{ on: level.on, value: fall.toNumber() }];
    });
}

function plannedSoFar(
  context: Basis["context"],
  measure: MeasureDefinition,
  segments: Measured["realised"]["segments"],
): readonly CoursePoint[] {
  const weight = planWeight(context, measure);
  const points: CoursePoint[] = segments.slice(0, 1).map(({ span }) => ({ on: span.from, value: 0 }));
  let total = 0;
  for (const { span } of segments) {
    const each = weight(Number(span.from.slice(0, 4)));
    if (each === null) return [];
    total += each * monthsIn(span);
    points.push({ on: span.until, value: total });
  }
  return points;
}
