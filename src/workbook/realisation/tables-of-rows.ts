import { cellAt, usedRect, type Cell, type Grid } from "../cells/grid";
import { isHeaderRow } from "./columns";

/** A table with a row for each thing that happened, under a row of headers; rows and columns from 0. */
export interface RowTable {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** Those in which something stands. */
  readonly rows: readonly number[];
}

/** A table ends where so many rows are empty. */
const GAP = 3;

/** The tables of a sheet, also where several stand below or beside each other. */
export function rowTables(grid: Grid): readonly RowTable[] {
  const { row: top, rows, column: left, columns } = usedRect(grid);
  const across = Array.from({ length: columns }, (_, index) => left + index);
  const cells = (row: number, first: number, last: number): readonly Cell[] =>
    across.filter((column) => column >= first && column <= last).map((column) => cellAt(grid, row, column));
  const isBlank = (row: number, first: number, last: number) =>
    cells(row, first, last).every(({ kind }) => kind === "empty");
  const tables: RowTable[] = [];
  for (let row = top; row < top + rows; row += 1) {
    for (const [first, last] of runsOf(grid, row, across)) {
      if (!isHeaderRow(cells(row, first, last))) continue;
      if (tables.some((table) => table.rows.includes(row) && first <= table.last && last >= table.first)) continue;
      const under: number[] = [];
      let empty = 0;
      for (let next = row + 1; next < top + rows && empty < GAP; next += 1) {
        if (isBlank(next, first, last)) empty += 1;
        else if (isHeaderRow(cells(next, first, last))) break;
        else {
          empty = 0;
          under.push(next);
        }
      }
      tables.push({ header: row, first, last, rows: under });
    }
  }
  return tables.filter((table) => table.rows.length > 0);
}

/** Headers that stand against each other; one that is missing does not part them where its column is filled. */
function runsOf(grid: Grid, row: number, across: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of across) {
    const isFilled = [0, 1, 2].some((down) => cellAt(grid, row + down, column).kind !== "empty");
    const run = runs.at(-1);
    if (!isFilled) continue;
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
