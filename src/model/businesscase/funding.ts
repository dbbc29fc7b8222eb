import { sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { zvwShare } from "./domain";
import type { RowDefinition } from "./plan";
import type { DomainAmounts, Funding, RecurringCost, RowResult, SpendingKinds } from "./result";

/** One row in one year: the smallest part that is financed in one way. */
interface Part {
  readonly row: RowDefinition;
  readonly year: number;
  readonly amount: Decimal | null;
}

/** Whether the row is spending that goes on, in this year. */
export function isStructural({ recurring, structuralFrom }: RowDefinition, year: number): boolean {
  return structuralFrom === undefined ? recurring : year >= structuralFrom;
}

/** Spending is every cost, and every effect of the plan that costs someone money as long as it lasts. */
export function isSpending(row: RowDefinition): boolean {
  return row.kind === "cost" || row.recurring || row.structuralFrom !== undefined || row.requestedIn !== undefined;
}

/**
 * How the spending in the years of the request is financed: what is asked from IZA (care) and from SPUK (the social
 * domain), and what stays outside the request. Null where no row is requested.
 */
export function fundingOf(years: readonly number[], rows: readonly RowResult[]): Funding | null {
  const definitions = rows.map(({ row }) => row);
  const requestYears = requestYearsOf(years, definitions);
  if (requestYears.length === 0) return null;
  const parts = spendingParts(years, rows).filter(({ year }) => requestYears.includes(year));
  const isRequested = ({ row, year }: Part) => row.requestedIn?.includes(year) ?? false;
  const requested = kindsOf(parts.filter(isRequested));
  return {
    years: requestYears,
    spending: kindsOf(parts),
    requested,
    outside: kindsOf(parts.filter((part) => !isRequested(part))),
    iza: requested.total.zvw,
    spuk: requested.total.sd,
  };
}

/** Spending that goes on, in each year after the last one of the request; in every year where nothing is requested. */
export function recurringCostOf(years: readonly number[], rows: readonly RowResult[]): RecurringCost {
  const definitions = rows.map(({ row }) => row);
  const last = requestYearsOf(years, definitions).at(-1) ?? -Infinity;
  const parts = spendingParts(years, rows).filter(({ row, year }) => year > last && isStructural(row, year));
  return {
    rows: [...new Set(parts.map(({ row }) => row.id))],
    years: years
      .filter((year) => year > last)
      .map((year) => ({ year, ...byDomain(parts.filter((part) => part.year === year)) })),
  };
}

/** The years in which something is requested. */
export function requestYearsOf(years: readonly number[], rows: readonly RowDefinition[]): readonly number[] {
  return years.filter((year) => rows.some(({ requestedIn }) => requestedIn?.includes(year)));
}

function spendingParts(years: readonly number[], rows: readonly RowResult[]): readonly Part[] {
  return rows
    .filter(({ row }) => isSpending(row))
    .flatMap(({ row, amounts }) => years.map((year, index) => ({ row, year, amount: amounts[index] ?? null })));
}

function kindsOf(parts: readonly Part[]): SpendingKinds {
  return {
    incidental: byDomain(parts.filter(({ row, year }) => !isStructural(row, year))),
    structural: byDomain(parts.filter(({ row, year }) => isStructural(row, year))),
    total: byDomain(parts),
  };
}

function byDomain(parts: readonly Part[]): DomainAmounts {
  const total = sum(parts.map(({ amount }) => amount));
  const zvw = sum(parts.map(({ row, amount }) => amount?.times(zvwShare(row)) ?? null));
  // What is left, so that the two domains are the total to the last digit.
  return { zvw, sd: zvw && (total?.minus(zvw) ?? null), total };
}
