import { amountIn } from "../formula/amounts";
import type { Context } from "../formula/amounts";
import { sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { zvwShare } from "../plan/domain";
import type { RowDefinition } from "../plan/plan";
import type { DomainAmounts, Funding, RecurringCost, RowResult, SpendingKinds } from "./lines";
import { requestYearsOf, spendingParts, yearsAfterRequest } from "./spending-parts";
import type { SpendingPart } from "./spending-parts";

type RowAmount = Pick<SpendingPart, "row" | "amount">;

/**
 * How the spending in the years of the request is financed: what is asked from IZA (care) and from SPUK (the social
 * domain), and what stays outside the request. Null where no row is requested.
 */
export function fundingOf(context: Context, rows: readonly RowResult[]): Funding | null {
  const { years } = context;
  const definitions = rows.map(({ row }) => row);
  const requestYears = requestYearsOf(years, definitions);
  if (requestYears.length === 0) return null;
  const parts = spendingParts(years, rows).filter(({ year }) => requestYears.includes(year));
  const requested = kindsOf(
    context,
    parts.filter((part) => part.requested),
  );
  return {
    years: requestYears,
    spending: kindsOf(context, parts),
    requested,
    outside: kindsOf(
      context,
      parts.filter((part) => !part.requested),
    ),
    iza: requested.total.zvw,
    spuk: requested.total.sd,
  };
}

/**
 * Spending that goes on, in each year after the last one of the request; in every year where nothing is requested.
 * Unknown where a row says what goes on for the request as a whole only, and no other row holds it afterwards.
 */
export function recurringCostOf(years: readonly number[], rows: readonly RowResult[]): RecurringCost {
  const after = spendingParts(years, rows).filter(({ afterRequest }) => afterRequest);
  const parts = after.filter(({ structural }) => structural !== false);
  return {
    rows: [...new Set(parts.map(({ row }) => row.id))],
    years: yearsAfterRequest(
      years,
      rows.map(({ row }) => row),
    ).map((year) => ({
      year,
      ...knownPerDomain(parts.filter((part) => part.year === year)),
    })),
  };
}

/** What is requested for one year: care from IZA, the social domain from SPUK. */
export interface RequestOfYear {
  readonly year: number;
  readonly iza: Decimal | null;
  readonly spuk: Decimal | null;
}

/** The request by year: together they are what `fundingOf` says is asked. */
export function requestsOf(years: readonly number[], rows: readonly RowResult[]): readonly RequestOfYear[] {
  const definitions = rows.map(({ row }) => row);
  const parts = spendingParts(years, rows).filter(({ requested }) => requested);
  return requestYearsOf(years, definitions).map((year) => {
    const { zvw, sd } = knownPerDomain(parts.filter((part) => part.year === year));
    return { year, iza: zvw, spuk: sd };
  });
}

function kindsOf(context: Context, parts: readonly SpendingPart[]): SpendingKinds {
  const rows = [...new Set(parts.map(({ row }) => row))];
  const ofKind = (structural: boolean) =>
    byDomain(
      rows.map((row) => {
        const own = parts.filter((part) => part.row === row);
        return { row, amount: amountOfKind(context, row, own, structural) };
      }),
    );
  return { incidental: ofKind(false), structural: ofKind(true), total: byDomain(parts) };
}

/** What one row spends for good, or once only, in the years of its parts together. */
function amountOfKind(
  context: Context,
  row: RowDefinition,
  own: readonly SpendingPart[],
  structural: boolean,
): Decimal | null {
  if (row.structuralInRequest === undefined) {
    return sum(own.filter((part) => part.structural === structural).map(({ amount }) => amount));
  }
  const forGood = amountIn(context, row.structuralInRequest, 0);
  if (structural) return forGood;
  const all = sum(own.map(({ amount }) => amount));
  return forGood && (all?.minus(forGood) ?? null);
}

/** A domain is unknown only where a row that it bears is. */
function knownPerDomain(parts: readonly RowAmount[]): DomainAmounts {
  return {
    zvw: byDomain(parts.filter(({ row }) => !zvwShare(row).isZero())).zvw,
    sd: byDomain(parts.filter(({ row }) => !zvwShare(row).eq(1))).sd,
    total: sum(parts.map(({ amount }) => amount)),
  };
}

function byDomain(parts: readonly RowAmount[]): DomainAmounts {
  const total = sum(parts.map(({ amount }) => amount));
  const zvw = sum(parts.map(({ row, amount }) => amount?.times(zvwShare(row)) ?? null));
  // What is left, so that the two domains are the total to the last digit.
  return { zvw, sd: zvw && (total?.minus(zvw) ?? null), total };
}
