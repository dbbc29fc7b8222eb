import { sum, type Decimal } from "./decimal";

/**
 * The sum of each column: unknown where a cell of it is; a row that is shorter adds nothing.
 *
 * @param width how many columns, also where there is no row
 */
export function sumColumns(rows: readonly (readonly Decimal[])[], width: number): readonly Decimal[];
export function sumColumns(rows: readonly (readonly (Decimal | null)[])[], width: number): readonly (Decimal | null)[];
export function sumColumns(rows: readonly (readonly (Decimal | null)[])[], width: number): readonly (Decimal | null)[] {
  return Array.from({ length: width }, (_, column) => sum(rows.flatMap((row) => row.slice(column, column + 1))));
}
