import { cellsIn, rangeAround } from "./address";
import type { Link, TableLink } from "./connection";

/** From here on a link is used without asking; below it, someone must look. */
export const CERTAIN = 0.8;

/** A link whose cells may be used. */
export function isSettled({ certainty, confirmed }: Pick<Link, "certainty" | "confirmed">): boolean {
  return confirmed === true || certainty >= CERTAIN;
}

/** The table of this kind, where it is certain enough to be used. */
export function settledTable(tables: readonly TableLink[], kind: TableLink["table"]): TableLink | undefined {
  return tables.find((candidate) => candidate.table === kind && isSettled(candidate));
}

/** How a link keeps its cells: as a range, and one by one where the range does not read in their order. */
export function placeOfCells(cells: readonly string[]): Pick<Link, "address" | "cells"> {
  const address = rangeAround(cells);
  return cellsIn(address).join() === cells.join() ? { address } : { address, cells };
}

/** The cells of a link: one, or one per year in the order of the plan. */
export function cellsOfLink({ address, cells }: Pick<Link, "address" | "cells">): readonly string[] {
  return cells ?? cellsIn(address);
}

/** The cells of a field of a table, one for each of its rows; none where the table has no such field. */
export function cellsOfField(
  { cells, columns }: Pick<TableLink, "cells" | "columns">,
  field: string,
): readonly string[] {
  const column = columns[field];
  return cells?.[field] ?? (column === undefined ? [] : cellsIn(column));
}
