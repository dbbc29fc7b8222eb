import { normalise } from "../../cells/normalise";
import { isPercentFormat } from "../../cells/number-format";
import type { Claim } from "./claim";
import { best, weighed } from "./evidence";
import type { Rounding } from "./rounding";
import type { FigureTable, TableColumn, TableRow } from "./table";

const SHARE = /\bpercentage\b|\baandeel\b|\brato\b|\bprocent\b/;
/** Fewer lines than this could be shares of anything. */
const FEWEST = 3;

/** Shares of one whole are 100% together, but for their rounding and for one that is wrong; how far something is, is not. */
const FURTHEST_FROM_ONE = 0.1;

/** Columns of percentages that are each row's share of a column of counts or amounts. */
export function shareClaims(table: FigureTable, rounding: Rounding): readonly Claim[] {
  const rows = table.rows.filter(({ isTotal }) => !isTotal);
  return table.columns
    .filter((column) => isShareOf(rows)(column) && addsUpToOne(rows, column))
    .flatMap((column) => {
      const others = table.columns.filter((other) => other !== column && !isShareOf(rows)(other));
      const evidence = best(others.map((other) => weighed(claimsOver(rows, column, other), rounding)));
      return evidence !== null && evidence.closing >= FEWEST && evidence.closing > evidence.tried / 2
        ? evidence.claims
        : [];
    });
}

function isShareOf(rows: readonly TableRow[]): (column: TableColumn) => boolean {
  return ({ column, header }) => {
    const figures = rows.flatMap((row) => row.figures.get(column) ?? []);
    const formatted = figures.every(({ numberFormat }) => isPercentFormat(numberFormat));
    return figures.length >= FEWEST && (formatted || SHARE.test(normalise(header)));
  };
}

function addsUpToOne(rows: readonly TableRow[], { column }: TableColumn): boolean {
  const figures = rows.flatMap((row) => row.figures.get(column) ?? []).filter(({ value }) => !Number.isNaN(value));
  return Math.abs(figures.reduce((total, { value }) => total + value, 0) - 1) <= FURTHEST_FROM_ONE;
}

function claimsOver(rows: readonly TableRow[], shares: TableColumn, counts: TableColumn): readonly Claim[] {
  const whole = rows.flatMap(({ figures }) => figures.get(counts.column) ?? []);
  if (whole.reduce((total, { value }) => total + value, 0) === 0) return [];
  return rows.flatMap(({ figures }): Claim[] => {
    const figure = figures.get(shares.column);
    const count = figures.get(counts.column);
    if (figure === undefined || count === undefined) return [];
    return [{ figure, along: "share", parts: [count], of: whole }];
  });
}
