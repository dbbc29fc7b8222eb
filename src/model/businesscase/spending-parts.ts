import { byYear, type Dated, type Expression } from "../plan/expression";
import { oncePer } from "../plan/once-per";
import type { Domain, Plan, RowDefinition } from "../plan/plan";
import { partOf, sumOf } from "./domain-series";
import { rowSeries } from "./row-series";

/** What is asked of a plan to know what it spends. */
export type Spender = Pick<Plan, "years" | "rows">;

/** What one row spends in one year, and how that is paid for. */
export interface SpendingPart {
  readonly row: RowDefinition;
  readonly year: number;
  /** Euros of that year, both domains. */
  readonly of: Expression;
  /** Asked for in this year. */
  readonly requested: boolean;
  /** Whether it goes on; null where the plan says that of the request as a whole only. */
  readonly structural: boolean | null;
  /** After the last year in which anything is requested; true in every year where nothing is. */
  readonly afterRequest: boolean;
}

/** Spending is every cost, and every effect of the plan that costs someone money as long as it lasts. */
function isSpending(row: RowDefinition, year: number): boolean {
  if (row.kind === "cost" || row.recurring || row.requestedIn !== undefined) return true;
  return row.structuralFrom !== undefined && year >= row.structuralFrom;
}

/** Whether the row is spending that goes on, in this year; not asked of a row that says it for the request as a whole. */
function isStructural({ recurring, structuralFrom }: RowDefinition, year: number): boolean {
  return structuralFrom === undefined ? recurring : year >= structuralFrom;
}

/** The years in which something is requested. */
export function requestYearsOf({ years, rows }: Spender): readonly number[] {
  return years.filter((year) => rows.some(({ requestedIn }) => requestedIn?.includes(year)));
}

/** The years after the last one of the request; all of them where nothing is requested. */
export function yearsAfterRequest(plan: Spender): readonly number[] {
  const last = requestYearsOf(plan).at(-1);
  return plan.years.filter((year) => last === undefined || year > last);
}

/**
 * Every row in every year in which it is spending. What goes on of a request as a whole is unknown once that has ended,
 * unless another row holds it from then on.
 */
export const spendingParts = oncePer((plan: Spender): readonly SpendingPart[] => {
  const after = yearsAfterRequest(plan);
  return plan.rows.flatMap((row) =>
    plan.years.flatMap((year): SpendingPart[] => {
      const isWhole = row.structuralInRequest !== undefined;
      const afterRequest = after.includes(year);
      if (!isSpending(row, year) || (afterRequest && row.goesOnIn !== undefined)) return [];
      return [
        {
          row,
          year,
          of: afterRequest && isWhole ? notStated(row) : rowSeries(row),
          requested: row.requestedIn?.includes(year) ?? false,
          structural: isWhole ? null : isStructural(row, year),
          afterRequest,
        },
      ];
    }),
  );
});

/** What goes on of a row, a year: no document says it, so it is unknown. */
export function notStated({ id, label }: RowDefinition): Dated {
  return {
    kind: "dated",
    id: `${id}.structural`,
    label: `wat per jaar structureel is van “${label}” (dat zegt het plan niet)`,
    unit: "eur",
    terms: [],
  };
}

/** Parts by year, those of each year together as far as a domain bears them. */
export function seriesOfParts({ years }: Spender, domain: Domain, parts: readonly SpendingPart[]): Expression {
  return byYear(
    years.map((year) =>
      sumOfParts(
        domain,
        parts.filter((part) => part.year === year),
      ),
    ),
  );
}

/** Parts of one year together, as far as a domain bears them. */
export function sumOfParts(domain: Domain, parts: readonly Pick<SpendingPart, "row" | "of">[]): Expression {
  return sumOf(parts.flatMap(({ row, of }) => partOf(domain, row, of)));
}
