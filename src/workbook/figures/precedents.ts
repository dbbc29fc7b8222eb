import type { Place } from "../../model/plan/finding";
import { parseAddress, type Rect } from "../cells/address";
import { usedRect, type Grid } from "../cells/grid";

/** Cells that a formula reads. */
export interface ReadRange {
  readonly grid: Grid;
  /** Within the used cells. */
  readonly rect: Rect;
}

/** What the workbook's own names stand for, by name in lower case: a formula with a leading "=". */
export type DefinedNames = ReadonlyMap<string, string>;

/** A cell, a block, or whole rows or columns, with or without a sheet; tables are not followed. */
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(])/gu;
/** A name stands for a cell, and may stand for a name. */
const NAME = /(?<![\p{L}\d_.!'$])[\p{L}_\\][\p{L}\d_.\\]*(?![\p{L}\d_.(!:])/gu;
const DEEPEST_NAME = 8;

/** The cells of each reference in a formula, those behind a name included. */
export function rangesRead(
  { sheet }: Pick<Place, "sheet">,
  formula: string,
  grids: ReadonlyMap<string, Grid>,
  names: DefinedNames = new Map(),
  depth = 0,
): readonly ReadRange[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const direct = [...bare.matchAll(REFERENCE)].flatMap(([, quoted, plain, address = ""]): ReadRange[] => {
    const grid = grids.get(quoted?.replaceAll("''", "'") ?? plain ?? sheet);
    const rect = grid && within(grid, address.replaceAll("$", ""));
    return grid && rect ? [{ grid, rect }] : [];
  });
  if (names.size === 0 || depth === DEEPEST_NAME) return direct;
  const named = [...bare.matchAll(NAME)].flatMap(([name]) => {
    const stands = names.get(name.toLowerCase());
    return stands === undefined ? [] : rangesRead({ sheet }, stands, grids, names, depth + 1);
  });
  return [...direct, ...named];
}

/** The part of an address that is used; null where none is. */
function within(grid: Grid, address: string): Rect | null {
  const used = usedRect(grid);
  const [from = "", to = from] = address.split(":");
  const asked = /\d/.test(from)
    ? /[A-Z]/.test(from)
      ? parseAddress(address)
      : { ...used, row: Number(from) - 1, rows: Number(to) - Number(from) + 1 }
    : { ...used, ...columnsOf(`${from}1:${to}1`) };
  const [row, column] = [Math.max(asked.row, used.row), Math.max(asked.column, used.column)];
  const rows = Math.min(asked.row + asked.rows, used.row + used.rows) - row;
  const columns = Math.min(asked.column + asked.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function columnsOf(address: string): Pick<Rect, "column" | "columns"> {
  const { column, columns } = parseAddress(address);
  return { column, columns };
}
