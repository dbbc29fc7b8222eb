import { inputValue } from "../formula/amounts";
import type { Context } from "../formula/amounts";
import { sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { zvwShare } from "../plan/domain";
import type { Domain, Plan } from "../plan/plan";
import type { AfterwardsResult, RecurringCost, RowResult } from "./lines";

/** What the plan says of the years after its own, worked out from its last year. Null where it says nothing of them. */
export function afterwardsOf(
  context: Context,
  { afterwards }: Pick<Plan, "afterwards">,
  rows: readonly RowResult[],
  recurring: RecurringCost,
): AfterwardsResult | null {
  if (afterwards === undefined) return null;
  const { from, cover } = afterwards;
  const { years } = context;
  const last = years.length - 1;
  const zvw = sum(rows.map((row) => partIn(row, "zvw", last)));
  const sd = sum(rows.map((row) => partIn(row, "sd", last)));
  const firstCovered = Math.min(...cover.years);
  const effects = rows.filter(({ row }) => row.kind === "impact");
  const before = sum(
    years.flatMap((year, index) => (year < firstCovered ? effects.map((row) => partIn(row, cover.domain, index)) : [])),
  );
  const spending = sum(
    cover.years.map((year) => recurring.years.find((one) => one.year === year)?.[cover.domain] ?? null),
  );
  const available = inputValue(context, cover.input, 0);
  const gap = less(spending, available);
  return {
    from,
    perYear: { zvw, sd, total: sum([zvw, sd]) },
    cover: {
      label: cover.label,
      years: cover.years,
      spending,
      available,
      gap,
      before,
      gapAfterBefore: sum([gap, before]),
    },
  };
}

function partIn({ row, amounts }: RowResult, domain: Domain, yearIndex: number): Decimal | null {
  const amount = amounts[yearIndex] ?? null;
  const zvw = amount?.times(zvwShare(row)) ?? null;
  return domain === "zvw" ? zvw : less(amount, zvw);
}

function less(from: Decimal | null, take: Decimal | null): Decimal | null {
  return from && (take === null ? null : from.minus(take));
}
