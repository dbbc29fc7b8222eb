import type { RowResult } from "../businesscase/lines";
import { ZERO, type Decimal } from "../money/decimal";
import type { Finding } from "../plan/finding";
import type { RecurringStatement } from "../plan/statement";
import type { UncheckedResult } from "../result/result";
import { euros, list } from "../text/dutch";
import { consequenceOf } from "./consequence";

type DomainOf = RecurringStatement["domain"];

/**
 * Yearly cost "from a year on" against the rows that go on, in each of those years. Where it fits only without one row,
 * that row is named; where it fits one year only, that year is.
 */
export function checkRecurring(
  statements: readonly RecurringStatement[],
  outcome: UncheckedResult,
): readonly Finding[] {
  const [first] = outcome.recurring.years;
  if (statements.length === 0 || first === undefined) return [];
  const without = leftOut(statements, outcome, first.year);
  return statements.flatMap((statement) => against(statement, outcome, without));
}

/** The row without which every statement fits the first year. */
function leftOut(statements: readonly RecurringStatement[], outcome: UncheckedResult, year: number): RowResult | null {
  const fits = (row: RowResult | null) =>
    statements.every((statement) => isClose(statement, computedIn(outcome, year, statement.domain, row), outcome));
  if (fits(null)) return null;
  const rows = outcome.rows.filter(({ row }) => outcome.recurring.rows.includes(row.id));
  return rows.find((row) => fits(row)) ?? null;
}

function against(
  statement: RecurringStatement,
  outcome: UncheckedResult,
  without: RowResult | null,
): readonly Finding[] {
  const { amount, domain, place } = statement;
  const cell = `${place.sheet}!${place.address}`;
  const years = outcome.recurring.years.flatMap(({ year }) => {
    const all = computedIn(outcome, year, domain, null);
    const rest = computedIn(outcome, year, domain, without);
    return all === null || rest === null ? [] : [{ year, all, fits: isClose(statement, rest, outcome) }];
  });
  const wrong = years.filter(({ all }) => !isClose(statement, all, outcome));
  const [worst] = [...wrong].sort((a, b) => distance(b.all, amount) - distance(a.all, amount));
  if (worst === undefined) return [];
  const fitting = years.filter(({ fits }) => fits).map(({ year }) => String(year));
  const explained = [
    without && `Zonder de structurele regel "${without.row.label}" klopt het bedrag`,
    fitting.length > 0 && fitting.length < years.length && `alleen voor ${list(fitting)}`,
  ].filter(Boolean);
  return [
    {
      code: "recurring-cost",
      about: domain,
      severity: "warning",
      place,
      printed: amount,
      computed: worst.all,
      consequence: consequenceOf(
        worst.all.minus(amount),
        (told) =>
          `In ${worst.year} is de structurele last ${told} ${worst.all.gt(amount) ? "hoger" : "lager"} dan genoemd.`,
      ),
      message: `${cell} noemt ${euros(amount)} structurele kosten per jaar (${domain === "zvw" ? "Zvw" : "sociaal domein"}); de structurele regels geven ${list(years.map(({ year, all }) => `${euros(all)} in ${year}`))}.${explained.length > 0 ? ` ${explained.join(", en ")}.` : ""}`,
      remedy: `Noem in ${cell} het bedrag per jaar, en tel alle structurele regels mee.`,
    },
  ];
}

function computedIn(
  outcome: UncheckedResult,
  year: number,
  domain: DomainOf,
  without: RowResult | null,
): Decimal | null {
  const all = outcome.recurring.years.find((candidate) => candidate.year === year)?.[domain] ?? null;
  const index = outcome.years.indexOf(year);
  const amount = without?.amounts[index];
  if (all === null || without === null || !amount) return all;
  const part = without[domain];
  const share = part === null || !without.total || without.total.isZero() ? ZERO : part.div(without.total);
  return all.minus(amount.times(share));
}

/** The rows were rounded like the statement. */
function isClose(
  { amount, halfUnit }: RecurringStatement,
  computed: Decimal | null,
  outcome: UncheckedResult,
): boolean {
  if (computed === null) return false;
  return computed
    .minus(amount)
    .abs()
    .lte(halfUnit.times(outcome.recurring.rows.length + 1));
}

function distance(a: Decimal, b: Decimal): number {
  return a.minus(b).abs().toNumber();
}
