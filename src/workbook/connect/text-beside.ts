import { parseAddress } from "../cells/address";
import { textAt } from "../cells/grid";
import type { Grid } from "../cells/grid";
import { cellsOfLink } from "../links/link";
import type { Link } from "../links/link";

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

/** The link of which the user says that it is right, with the text by which its cell is known again. */
export function confirmedLink(link: Link, grids: readonly Grid[]): Link {
  const grid = grids.find(({ name }) => name === link.sheet);
  return { ...link, confirmed: true, beside: grid === undefined ? "" : textBeside(grid, cellsOfLink(link)) };
}
