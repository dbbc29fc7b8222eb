import { Decimal, ONE, sum } from "../money/decimal";
import type { Expression } from "../plan/expression";
import type { Term } from "./quantity";

/** What is made of the plan's rows. A series of the plan itself stays whole: it may be taken to be something else. */
const SUMS = /^(total|funding|request|shared-risk|recurring|budget|afterwards)(\.|$)/;

/**
 * A sum as the terms that it adds up, so that who varies one input need not work out the others again.
 * @param years of the plan
 */
export function termsOf(
  years: readonly number[],
  of: Expression,
  yearIndex: number,
  weight: Decimal = ONE,
): readonly Term[] {
  const whole = [{ of, yearIndex, weight }];
  const below = (part: Expression, by = weight, year = yearIndex) => termsOf(years, part, year, by);
  switch (of.kind) {
    case "sum":
      return of.terms.flatMap((term) => below(term));
    case "difference":
      return [...below(of.from), ...below(of.take, weight.negated())];
    case "negative":
      return below(of.of, weight.negated());
    case "cumulative":
      return Array.from({ length: yearIndex + 1 }, (_, year) => below(of.of, weight, year)).flat();
    case "by-year": {
      const own = of.each[yearIndex];
      return own === undefined ? whole : below(own);
    }
    case "in-year": {
      const fixed = years.indexOf(of.year);
      return fixed === -1 ? whole : below(of.of, weight, fixed);
    }
    case "product": {
      const [only, ...others] = of.factors.filter((factor) => numberIn(factor) === null);
      if (!only || others.length > 0) return whole;
      return below(
        only,
        of.factors.reduce((so, factor) => so.times(numberIn(factor) ?? ONE), weight),
      );
    }
    case "derived":
      return SUMS.test(of.id) ? below(of.of) : whole;
    default:
      return whole;
  }
}

/** A number that the formula itself gives, such as the share of a domain; null for all else. */
function numberIn(of: Expression): Decimal | null {
  switch (of.kind) {
    case "constant":
      return new Decimal(of.value);
    case "sum":
      return sum(of.terms.map(numberIn));
    case "quotient": {
      const [value, by] = [numberIn(of.of), numberIn(of.by)];
      return value === null || by === null || by.isZero() ? null : value.div(by);
    }
    default:
      return null;
  }
}
