import { ZERO, sumKnown, type Decimal } from "../money/decimal";
import type { SpendingId } from "../businesscase/social-spending";
import { NONE, told, type Answer } from "../money/answer";
import { claimsByKey } from "../payout/split-key";
import { NO_CHOICES, unitInEuros } from "../plan/choices";
import type { Figures, Municipality } from "../plan/figures";
import type { Plan } from "../plan/plan";
import type { UncheckedResult } from "../result/result";
import { negated, total } from "./amounts";
import type { Budget, BudgetAmount, BudgetLine } from "./budget";
import { grantYears, grantsOf, noGrants } from "./grants";
import { LINES, type LineId } from "./lines";
import { spread, type Spread } from "./spread";

/** Every line but the balance, which follows from them; by year of the axis. */
type Spreads = Readonly<Record<Exclude<LineId, "balance">, readonly Spread[]>>;

/**
 * The multi-year budget of the municipalities together and of each: what comes in, what they spend, what goes on after
 * the request, and what may have to go back. The plan's benefits are no part of it: they are not in the grant, and partly
 * society's.
 */
export function budgetOf(
  { years: planYears, endOfScheme }: Pick<Plan, "years" | "endOfScheme">,
  { municipalities: counted, choices = NO_CHOICES }: Pick<Figures, "municipalities" | "choices">,
  { socialSpending, payout }: Pick<UncheckedResult, "socialSpending" | "payout">,
): Budget {
  const municipalities = canBeSharedBy(counted) ? counted : [];
  const years = axis([...planYears, ...grantYears(payout)]);
  const unit = unitInEuros(choices.unit);
  const wanted = choices.costKey ?? NO_CHOICES.key;
  const { claims, key } =
    municipalities.length === 0 ? { claims: [], key: wanted } : claimsByKey(municipalities, wanted);
  // Who asks for money and cannot say what comes of it has not asked for nothing.
  const asks = socialSpending.requested.some(({ is }) => is !== "none");
  const grants =
    payout === null
      ? noGrants(asks ? "unknown" : "none", years, municipalities.length)
      : grantsOf({ payout, years, endOfScheme });
  const spending = (id: SpendingId) =>
    years.map((year) => spread(toldAmount(socialSpending[id][planYears.indexOf(year)] ?? NONE), claims, unit));
  const spreads: Spreads = {
    ...grants,
    requested: spending("requested"),
    "requested-structural": spending("requested-structural"),
    own: spending("own"),
    "own-structural": spending("own-structural"),
  };
  const priceYear = planYears.at(-1) ?? 0;
  const goesOn = (of: (each: Spread) => BudgetAmount): BudgetAmount => {
    const last = spreads["own-structural"][years.indexOf(priceYear)];
    return last === undefined ? "none" : of(last);
  };
  const claimed = sumKnown(claims.map(({ weight }) => weight));
  return {
    years,
    from: Math.max(...years, priceYear) + 1,
    priceYear,
    costKey: key,
    costKeyUnusable: key.kind !== wanted.kind,
    all: linesOf(spreads, goesOn, ({ all }) => all),
    municipalities: municipalities.map((municipality, index) => ({
      municipality,
      costShare: (claims[index]?.weight ?? ZERO).div(claimed),
      lines: linesOf(spreads, goesOn, ({ cells }) => cells[index] ?? "unknown"),
    })),
    unit,
  };
}

function toldAmount(answer: Answer<Decimal>): BudgetAmount {
  return told<Decimal, BudgetAmount>(answer, { known: (value) => value, none: "none", unknown: "unknown" });
}

function linesOf(
  spreads: Spreads,
  goesOn: (of: (each: Spread) => BudgetAmount) => BudgetAmount,
  of: (each: Spread) => BudgetAmount,
): readonly BudgetLine[] {
  const after = goesOn(of);
  const line = (id: Exclude<LineId, "balance">): BudgetLine => {
    const amounts = spreads[id].map(of);
    const isOwn = id === "own" || id === "own-structural";
    return { id, amounts, after: isOwn ? after : "none", total: total(amounts) };
  };
  return LINES.map(({ id }) => (id === "balance" ? balanceOf(spreads, after, of) : line(id)));
}

/** Income less expense, a year. */
function balanceOf(spreads: Spreads, after: BudgetAmount, of: (each: Spread) => BudgetAmount): BudgetLine {
  const signed = LINES.flatMap((line) => {
    if (line.role === "income") return [spreads[line.id].map(of)];
    return line.role === "expense" ? [spreads[line.id].map((each) => negated(of(each)))] : [];
  });
  const amounts = (signed[0] ?? []).map((_, year) => total(signed.map((line) => line[year] ?? "none")));
  return { id: "balance", amounts, after: negated(after), total: total(amounts) };
}

function canBeSharedBy(municipalities: readonly Municipality[]): boolean {
  return (
    municipalities.every(({ inhabitants }) => inhabitants.isFinite() && inhabitants.gte(0)) &&
    municipalities.some(({ inhabitants }) => inhabitants.gt(0))
  );
}

/** Every year from the first to the last. */
function axis(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
