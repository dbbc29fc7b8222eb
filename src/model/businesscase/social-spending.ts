import { amountIn, type Context } from "../formula/amounts";
import { NONE, UNKNOWN_ANSWER, known, type Answer } from "../money/answer";
import type { Decimal } from "../money/decimal";
import { byYear, derived, type Derived } from "../plan/expression";
import { partOf } from "./domain-series";
import { recurringSeries } from "./recurring";
import { notStated, spendingParts, sumOfParts, type Spender, type SpendingPart } from "./spending-parts";

/** What municipalities spend, and of that what goes on: lines of their budgets. */
export const SOCIAL_SPENDING = {
  requested: "Uitgaven uit de aanvraag",
  "requested-structural": "Uitgaven uit de aanvraag, waarvan structureel",
  own: "Uitgaven voor eigen rekening",
  "own-structural": "Uitgaven voor eigen rekening, waarvan structureel",
} as const;

export type SpendingId = keyof typeof SOCIAL_SPENDING;

interface SpendingLine {
  readonly of: Derived;
  /** There is such a thing in no other. */
  readonly years: readonly number[];
}

/**
 * Spending of the social domain, euros a year: what is asked for in the request, what is not and so comes from the
 * municipalities' own means, and of both what goes on. The same rows and the same rule as the funding.
 */
export function socialSpending(plan: Spender): Readonly<Record<SpendingId, SpendingLine>> {
  const parts = spendingParts(plan).filter(({ row, of }) => partOf("sd", row, of).length > 0);
  const recurring = recurringSeries(plan);
  const line = (id: SpendingId, lines: readonly SpendingPart[]): SpendingLine => {
    const inYear = (year: number) => lines.filter((part) => part.year === year);
    const each = plan.years.map((year) =>
      // After the request that is the recurring cost itself.
      id === "own-structural" && recurring.years.includes(year) ? recurring.series.sd : sumOfParts("sd", inYear(year)),
    );
    return {
      of: derived(`budget.${id}`, SOCIAL_SPENDING[id], "eur", byYear(each)),
      years: plan.years.filter((year) => inYear(year).length > 0),
    };
  };
  const requested = parts.filter((part) => part.requested);
  const own = parts.filter((part) => !part.requested);
  return {
    requested: line("requested", requested),
    "requested-structural": line("requested-structural", structuralOf(requested)),
    own: line("own", own),
    "own-structural": line("own-structural", structuralOf(own)),
  };
}

/** Of a row that says what goes on for the request as a whole only, the part of one year is unknown. */
function structuralOf(parts: readonly SpendingPart[]): readonly SpendingPart[] {
  return parts.flatMap((part) => {
    if (part.structural === null) return [{ ...part, of: notStated(part.row) }];
    return part.structural ? [part] : [];
  });
}

/** By year of the plan, unrounded. */
export type SocialAmounts = Readonly<Record<SpendingId, readonly Answer<Decimal>[]>>;

export function socialSpendingOf(context: Context, plan: Spender): SocialAmounts {
  const lines = socialSpending(plan);
  const amounts = (id: SpendingId) =>
    plan.years.map((year, index) => {
      if (!lines[id].years.includes(year)) return NONE;
      const amount = amountIn(context, lines[id].of, index);
      return amount === null ? UNKNOWN_ANSWER : known(amount);
    });
  return {
    requested: amounts("requested"),
    "requested-structural": amounts("requested-structural"),
    own: amounts("own"),
    "own-structural": amounts("own-structural"),
  };
}
