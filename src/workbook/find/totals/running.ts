import { normalise } from "../../cells/normalise";
import type { Claim } from "./claim";
import { best, convinces, weighed } from "./evidence";
import type { Rounding } from "./rounding";
import type { FigureTable, TableRow } from "./table";

const CUMULATIVE = /\bcumulatie|\blopend totaal\b|\bopgelopen\b/;
/** The line that is added up stands near. */
const REACH = 12;

export function isCumulative(label: string): boolean {
  return CUMULATIVE.test(normalise(label));
}

/** Cumulative lines: each year all years so far of a line nearby. */
export function runningClaims(table: FigureTable, rounding: Rounding): readonly Claim[] {
  return table.rows.flatMap((row, index) => {
    if (!isCumulative(row.label)) return [];
    const near = table.rows.slice(Math.max(0, index - REACH), index + REACH).filter((line) => line !== row);
    // The line just above it is meant, where several fit.
    const lines = [...near].sort((a, b) => Math.abs(a.row - row.row) - Math.abs(b.row - row.row));
    const evidence = best(lines.map((line) => weighed(claimsOver(table, row, line), rounding)));
    return evidence !== null && convinces(evidence) && evidence.closing >= 2 ? evidence.claims : [];
  });
}

function claimsOver({ columns }: FigureTable, row: TableRow, line: TableRow): readonly Claim[] {
  const years = columns.filter(({ column, isTotal }) => !isTotal && line.figures.has(column));
  return years.flatMap(({ column }, index): Claim[] => {
    const figure = row.figures.get(column);
    if (figure === undefined) return [];
    const soFar = years.slice(0, index + 1).flatMap((year) => line.figures.get(year.column) ?? []);
    return [{ figure, along: "running", parts: soFar }];
  });
}
