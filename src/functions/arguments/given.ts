import { refuse } from "../fault";

/** What Excel hands a function for an argument: a cell's value, a range as rows of cells, or nothing. */
export type Given = unknown;

/** Left out, or an empty cell where Excel says so. (Excel for Windows hands over 0 for an empty cell.) */
export function isBlank(given: Given): boolean {
  return given === undefined || given === null || given === "";
}

/** The rows of a range, or null for a single value. A single cell is a range of one. */
export function rowsOf(given: Given): readonly (readonly Given[])[] | null {
  if (!Array.isArray(given)) return null;
  const rows = given as readonly Given[];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly Given[]) : [row]));
}

/** The cells of a row, a column or a block, read as one reads a page. A single value is a list of one. */
export function cellsOf(given: Given): readonly Given[] {
  return rowsOf(given)?.flat() ?? [given];
}

/** One cell, of an argument that takes no range. */
export function oneCell(given: Given, name: string): Given {
  const cells = cellsOf(given);
  return cells.length > 1 ? refuse(`${name} is een bereik; verwijs naar één cel.`) : cells[0];
}

/** An argument that was left out altogether, or is one empty cell. */
export function isOmitted(given: Given): boolean {
  return cellsOf(given).every(isBlank);
}
