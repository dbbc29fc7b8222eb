import { sum } from "../money/decimal";
import type { RowResult, SumLine } from "./lines";

/** Rows together, per year, in total and per domain: unknown where one of them is. */
export function sumLine(years: readonly number[], rows: readonly RowResult[]): SumLine {
  return {
    amounts: years.map((_, index) => sum(rows.map((row) => row.amounts[index] ?? null))),
    total: sum(rows.map((row) => row.total)),
    zvw: sum(rows.map((row) => row.zvw)),
    sd: sum(rows.map((row) => row.sd)),
  };
}
