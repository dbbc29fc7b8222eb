import { amountIn, amountsOf, type Context } from "../formula/amounts";
import { NONE, UNKNOWN_ANSWER, known, type Answer } from "../money/answer";
import { Decimal, sum } from "../money/decimal";
import { firstYear } from "../time/first-year";
import type { FirstYear, Quantity, Term, Within } from "./quantity";

/** What a quantity is in a year, or over all of them. None: it has no such thing; unknown: a figure is missing. */
export function answerIn(
  context: Context,
  { definition }: Pick<Quantity, "definition">,
  yearIndex: number | "all",
): Answer<Decimal | boolean> {
  switch (definition.kind) {
    case "yearly": {
      const has = (index: number) => definition.years?.includes(context.years[index] ?? NaN) ?? true;
      if (yearIndex !== "all") return has(yearIndex) ? amountAnswer(context, definition.terms(yearIndex)) : NONE;
      const last = context.years.length - 1;
      if (definition.together === "nothing") return NONE;
      if (definition.together === "last") return amountAnswer(context, definition.terms(last));
      return amountAnswer(
        context,
        context.years.flatMap((_, year) => (has(year) ? definition.terms(year) : [])),
      );
    }
    case "once":
      return amountAnswer(context, definition.terms);
    case "first-year": {
      const year = firstYearIn(context, definition);
      return year.is === "known" ? known(new Decimal(year.value)) : year;
    }
    case "within":
      return withinYears(context, definition);
  }
}

function amountAnswer(context: Context, terms: readonly Term[]): Answer<Decimal> {
  const amount = sum(terms.map(({ of, yearIndex, weight }) => amountIn(context, of, yearIndex)?.times(weight) ?? null));
  return amount === null ? UNKNOWN_ANSWER : known(amount);
}

export function firstYearIn(context: Context, { of, turn }: FirstYear): Answer<number> {
  return firstYear(context.years, amountsOf(context, of), turn);
}

/** None where a plan ends before the years are over: it may still come in time. */
export function withinYears(context: Context, { first, years: limit }: Within): Answer<boolean> {
  const [begin, end] = [context.years[0], context.years.at(-1)];
  const year = firstYearIn(context, first.definition);
  if (year.is === "unknown" || begin === undefined || end === undefined) return UNKNOWN_ANSWER;
  if (year.is === "known") return known(year.value < begin + limit);
  return end >= begin + limit - 1 ? known(false) : NONE;
}
