import { ZERO } from "./decimal";
import type { Decimal } from "./decimal";

/** The sum of each column. @param width how many columns, also where there is no row */
export function sumColumns(rows: readonly (readonly Decimal[])[], width: number): readonly Decimal[] {
  return Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum.plus(row[column] ?? ZERO), ZERO));
}
