import { cellAt, type Grid } from "../../cells/grid";
import type { Column } from "./headings";
import { amountIn } from "./rows";

/** The amounts of a column, a row each; nothing is nil. */
export type Amounts = readonly number[];

export function amountsOf(grid: Grid, rows: readonly number[], { column }: Column): Amounts {
  return rows.map((row) => amountIn(cellAt(grid, row, column)) ?? 0);
}

/** Two columns read as IZA and SPUK, with the total that they may add up to. */
export interface Reading {
  readonly iza: Column;
  readonly spuk: Column;
  readonly total: Column | null;
  /** Rows with an amount. */
  readonly rows: number;
  /** Those in which the parts add up to the total. */
  readonly closing: number;
}

/** Parts and total may each be rounded. */
const CLOSE = 1.5;

/** Every way to read the columns that may be IZA, SPUK and total: best first, those that add up in most rows. */
export function readingsOf(
  grid: Grid,
  rows: readonly number[],
  candidates: { readonly iza: readonly Column[]; readonly spuk: readonly Column[]; readonly total: readonly Column[] },
  besides: Column | undefined,
): readonly Reading[] {
  const amounts = new Map<number, Amounts>();
  const of = (column: Column): Amounts => {
    const known = amounts.get(column.column) ?? amountsOf(grid, rows, column);
    amounts.set(column.column, known);
    return known;
  };
  const totals: readonly (Column | null)[] = candidates.total.length === 0 ? [null] : candidates.total;
  return candidates.iza
    .flatMap((iza) =>
      candidates.spuk
        .filter(({ column }) => column !== iza.column)
        .flatMap((spuk) =>
          totals.map((total): Reading => {
            const parts = [iza, spuk, ...(besides ? [besides] : [])].map(of);
            const sums = rows.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
            const whole = total === null ? null : of(total);
            const filled = rows.filter((_, index) => sums[index] !== 0 || (whole?.[index] ?? 0) !== 0).length;
            const closing =
              whole === null
                ? 0
                : sums.filter((sum, index) => sum !== 0 && Math.abs(sum - (whole[index] ?? 0)) <= CLOSE).length;
            return { iza, spuk, total, rows: filled, closing };
          }),
        ),
    )
    .sort((a, b) => b.closing - a.closing);
}

/** Whether two readings say the same, for what they hold is the same. */
export function sameAmounts(grid: Grid, rows: readonly number[], a: Reading, b: Reading): boolean {
  const same = (one: Column, other: Column) =>
    amountsOf(grid, rows, one).join() === amountsOf(grid, rows, other).join();
  return same(a.iza, b.iza) && same(a.spuk, b.spuk);
}

/** What the plan prints for each row of a table; null for a row that it does not know. */
export type Printed = readonly ({ readonly iza: number; readonly spuk: number } | null)[];

/**
 * Which way round two columns are, by what the plan prints: 1 as they are read, -1 the other way round, 0 where it does
 * not show.
 */
export function direction(iza: Amounts, spuk: Amounts, printed: Printed): -1 | 0 | 1 {
  let balance = 0;
  let telling = 0;
  printed.forEach((row, index) => {
    const [a, b] = [iza[index] ?? 0, spuk[index] ?? 0];
    if (row === null || row.iza === row.spuk || a + b === 0) return;
    telling += 1;
    const share = row.iza / (row.iza + row.spuk);
    // Amounts may have been changed since, or be in thousands: the share of each is what stays.
    balance += Math.abs(a / (a + b) - share) < Math.abs(b / (a + b) - share) ? 1 : -1;
  });
  return telling === 0 || Math.abs(balance) * 2 < telling ? 0 : balance > 0 ? 1 : -1;
}
