import { Decimal, ONE } from "../money/decimal";
import type { Expression } from "../plan/expression";
import type { Term } from "./quantity";

/**
 * A sum as the terms that it adds up, so that who varies one input need not work out the others again. A series other
 * than a total stays whole: it may be taken to be something else.
 */
export function termsOf(of: Expression, yearIndex: number, weight: Decimal = ONE): readonly Term[] {
  switch (of.kind) {
    case "sum":
      return of.terms.flatMap((term) => termsOf(term, yearIndex, weight));
    case "difference":
      return [...termsOf(of.from, yearIndex, weight), ...termsOf(of.take, yearIndex, weight.negated())];
    case "negative":
      return termsOf(of.of, yearIndex, weight.negated());
    case "cumulative":
      return Array.from({ length: yearIndex + 1 }, (_, year) => termsOf(of.of, year, weight)).flat();
    case "product": {
      const constants = of.factors.flatMap((factor) => (factor.kind === "constant" ? [new Decimal(factor.value)] : []));
      const [only, ...others] = of.factors.filter(({ kind }) => kind !== "constant");
      if (!only || others.length > 0) return [{ of, yearIndex, weight }];
      return termsOf(
        only,
        yearIndex,
        constants.reduce((so, factor) => so.times(factor), weight),
      );
    }
    case "derived":
      return of.id.startsWith("total.") ? termsOf(of.of, yearIndex, weight) : [{ of, yearIndex, weight }];
    default:
      return [{ of, yearIndex, weight }];
  }
}
