import { parseAddress } from "../address";
import { textAt } from "../grid";
import type { Grid } from "../grid";

/** How far up a heading over a cell is looked for. */
const HEADING_ROWS = 12;

/**
 * The text that names a cell: the nearest one to its left in the row, or else the nearest above it; "" where there is
 * none. By this a cell is known again when nothing else says what it holds.
 */
export function textBeside(grid: Grid, cells: readonly string[]): string {
  const [first] = cells;
  if (first === undefined) return "";
  const { row, column } = parseAddress(first);
  for (let c = column - 1; c >= grid.left; c -= 1) {
    const text = textAt(grid, row, c);
    if (text !== "") return text;
  }
  for (let r = row - 1; r >= Math.max(grid.top, row - HEADING_ROWS); r -= 1) {
    const text = textAt(grid, r, column);
    if (text !== "") return text;
  }
  return "";
}
