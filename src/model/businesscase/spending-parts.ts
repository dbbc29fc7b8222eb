import type { Decimal } from "../money/decimal";
import type { RowDefinition } from "../plan/plan";
import type { RowResult } from "./lines";

/** What one row spends in one year, and how that is paid for. */
export interface SpendingPart {
  readonly row: RowDefinition;
  readonly year: number;
  /** Euros, both domains; null while unknown. */
  readonly amount: Decimal | null;
  /** Asked for in this year. */
  readonly requested: boolean;
  /** Whether it goes on; null where the plan says that of the request as a whole only. */
  readonly structural: boolean | null;
  /** After the last year in which anything is requested; true in every year where nothing is. */
  readonly afterRequest: boolean;
}

/** Spending is every cost, and every effect of the plan that costs someone money as long as it lasts. */
export function isSpending(row: RowDefinition, year: number): boolean {
  if (row.kind === "cost" || row.recurring || row.requestedIn !== undefined) return true;
  return row.structuralFrom !== undefined && year >= row.structuralFrom;
}

/** Whether the row is spending that goes on, in this year; not asked of a row that says it for the request as a whole. */
export function isStructural({ recurring, structuralFrom }: RowDefinition, year: number): boolean {
  return structuralFrom === undefined ? recurring : year >= structuralFrom;
}

/** The years in which something is requested. */
export function requestYearsOf(years: readonly number[], rows: readonly RowDefinition[]): readonly number[] {
  return years.filter((year) => rows.some(({ requestedIn }) => requestedIn?.includes(year)));
}

/** The years after the last one of the request; all of them where nothing is requested. */
export function yearsAfterRequest(years: readonly number[], rows: readonly RowDefinition[]): readonly number[] {
  const last = requestYearsOf(years, rows).at(-1);
  return years.filter((year) => last === undefined || year > last);
}

/**
 * Every row in every year in which it is spending. What goes on of a request as a whole is unknown once that has ended,
 * unless another row holds it from then on.
 */
export function spendingParts(years: readonly number[], rows: readonly RowResult[]): readonly SpendingPart[] {
  const after = yearsAfterRequest(
    years,
    rows.map(({ row }) => row),
  );
  return rows.flatMap(({ row, amounts }) =>
    years.flatMap((year, index): SpendingPart[] => {
      const isWhole = row.structuralInRequest !== undefined;
      const afterRequest = after.includes(year);
      if (!isSpending(row, year) || (afterRequest && row.goesOnIn !== undefined)) return [];
      return [
        {
          row,
          year,
          amount: afterRequest && isWhole ? null : (amounts[index] ?? null),
          requested: row.requestedIn?.includes(year) ?? false,
          structural: isWhole ? null : isStructural(row, year),
          afterRequest,
        },
      ];
    }),
  );
}
