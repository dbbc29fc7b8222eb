import { amountsOf, type Context } from "../formula/amounts";
import { UNKNOWN } from "../formula/sentence";
import { told, type Answer } from "../money/answer";
import type { Decimal } from "../money/decimal";
import type { Expression } from "../plan/expression";
import { euros, percent } from "../text/dutch";
import { quantity as inUnit } from "../text/units";
import type { FirstYear, Quantity, Term, Within } from "./quantity";
import { firstYearIn } from "./value";

/** A quantity in words and in numbers, where that is not the sentence of one formula. Dutch. */
interface ToldQuantity {
  readonly words: string;
  readonly numbers: string;
}

/** As a reader writes it: a year is a year, what has no year says so. */
export function answerText(answer: Answer<Decimal | boolean>, { unit, none }: Pick<Quantity, "unit" | "none">): string {
  return told<Decimal | boolean, string>(answer, {
    known: (value) => {
      if (typeof value === "boolean") return value ? "ja" : "nee";
      if (unit === "year") return value.toFixed(0);
      return unit === "eur" || unit === null ? euros(value) : inUnit(value, unit);
    },
    none,
    unknown: UNKNOWN,
  });
}

/** "van de wachtlijst in 2025 + 50% × van de wachtlijst in 2026" */
function toldTerms(context: Context, quantity: Quantity, terms: readonly Term[]): ToldQuantity {
  const partOf = (weight: Decimal) => (weight.eq(1) ? "" : `${percent(weight, 2)} × `);
  const words = terms.map(
    ({ of, yearIndex, weight }) => `${partOf(weight)}${nameOf(of)} in ${context.years[yearIndex]}`,
  );
  const numbers = terms.map(({ of, yearIndex, weight }) => {
    const value = amountsOf(context, of)[yearIndex] ?? null;
    return `${partOf(weight)}${value === null ? UNKNOWN : inUnit(value, quantity.unit ?? "count")}`;
  });
  return { words: words.join(" + "), numbers: numbers.join(" + ") };
}

/** "eerste jaar waarin resultaat onder 0 is"; in numbers each year with its value. */
function toldFirstYear(context: Context, { of, turn }: FirstYear): ToldQuantity {
  const limit = turn.is === "below-nothing" ? "onder 0" : "ten hoogste 0";
  const values = amountsOf(context, of);
  return {
    words: `eerste jaar waarin ${nameOf(of)} ${limit} is${turn.lasting ? ", en daarna blijft" : ""}`,
    numbers: context.years
      .map((year, index) => {
        const value = values[index] ?? null;
        return `${year}: ${value === null ? UNKNOWN : euros(value)}`;
      })
      .join("; "),
  };
}

function toldWithin(context: Context, { first, years }: Within): ToldQuantity {
  const year = told(firstYearIn(context, first.definition), { known: String, none: first.none, unknown: UNKNOWN });
  const limit = (context.years[0] ?? 0) + years;
  return { words: `terugverdiend vóór het begin van ${limit}`, numbers: `${first.label.toLowerCase()}: ${year}` };
}

function nameOf(of: Expression): string {
  return of.kind === "derived" ? of.label.toLowerCase() : "dit";
}

/** How a quantity came about in a year, where one formula does not tell it. */
export function toldQuantity(context: Context, quantity: Quantity, yearIndex: number): ToldQuantity {
  const { definition } = quantity;
  switch (definition.kind) {
    case "yearly":
      return toldTerms(context, quantity, definition.terms(yearIndex));
    case "once":
      return toldTerms(context, quantity, definition.terms);
    case "first-year":
      return toldFirstYear(context, definition);
    case "within":
      return toldWithin(context, definition);
  }
}
