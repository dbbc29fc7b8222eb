import { parseAddress, type Rect } from "./address";

export type CellValue = string | number | boolean;
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

/** The used cells of a sheet as plain data; `top` and `left` say where the first one stands, from 0. */
export interface Grid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula with a leading "=", or else the constant itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** Nobody sees this sheet, unless they look for it. */
  readonly isHidden?: boolean;
}

export interface Cell {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** With a leading "="; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

const EMPTY: Cell = { value: "", kind: "empty", formula: null, numberFormat: "General" };

/** The cell at a place in the sheet, counted from 0; outside the used cells it is empty. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const r = row - grid.top;
  const c = column - grid.left;
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return {
    value,
    kind: grid.kinds[r]?.[c] ?? "empty",
    formula: formulaOf(grid.formulas[r]?.[c] ?? "", value),
    numberFormat: grid.numberFormats[r]?.[c] ?? "General",
  };
}

export function cellNamed(grid: Grid, address: string): Cell {
  const { row, column } = parseAddress(address);
  return cellAt(grid, row, column);
}

/** A text that merely looks like a formula reads back as itself, and is no formula. */
function formulaOf(formula: CellValue, value: CellValue): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export function usedRect(grid: Grid): Rect {
  return { row: grid.top, column: grid.left, rows: grid.values.length, columns: grid.values[0]?.length ?? 0 };
}

/** Whether two readings of a sheet show the same. */
export function isSameGrid(a: Grid, b: Grid): boolean {
  return (
    a.name === b.name &&
    a.top === b.top &&
    a.left === b.left &&
    (a.isHidden ?? false) === (b.isHidden ?? false) &&
    isSameMatrix(a.values, b.values) &&
    isSameMatrix(a.formulas, b.formulas) &&
    isSameMatrix(a.numberFormats, b.numberFormats) &&
    isSameMatrix(a.kinds, b.kinds)
  );
}

function isSameMatrix<T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, r) => row.length === b[r]?.length && row.every((value, c) => value === b[r]?.[c]))
  );
}

/** A position that is known to lie in its grid. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** @param within as many rows and columns from A1 at most */
export function* positions(
  grid: Grid,
  within: { readonly rows: number; readonly columns: number } = { rows: Infinity, columns: Infinity },
): Generator<Position> {
  const { row, column, rows, columns } = usedRect(grid);
  const [bottom, right] = [Math.min(row + rows, within.rows), Math.min(column + columns, within.columns)];
  for (let r = row; r < bottom; r += 1) for (let c = column; c < right; c += 1) yield { row: r, column: c };
}

/** The text in a cell, trimmed; "" for anything else. */
export function textAt(grid: Grid, row: number, column: number): string {
  const { kind, value } = cellAt(grid, row, column);
  return kind === "text" ? String(value).trim() : "";
}

/** Every cell with a text that is not blank, trimmed. */
export function* texts(grid: Grid): Generator<Position & { readonly text: string }> {
  for (const [r, kinds] of grid.kinds.entries())
    for (const [c, kind] of kinds.entries()) {
      if (kind !== "text") continue;
      const text = String(grid.values[r]?.[c] ?? "").trim();
      if (text !== "") yield { row: grid.top + r, column: grid.left + c, text };
    }
}

/** A cell of another file, which here is as given as a constant: [1]Basis!$C$4, '[Begroting 2025.xlsx]Blad 1'!A1. */
const OTHER_FILE =
  /(?:'[^']*\[[^\]']+\][^']*'|\[[^\]]+\][^\s!'()+*/^&<>=,;-]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** A formula that looks at other cells; `=3*50` is as good as a constant. */
export function dependsOnCells(formula: string | null): boolean {
  if (formula === null) return false;
  const bare = formula.replace(/"[^"]*"/g, "").replace(OTHER_FILE, "");
  return /\$?[A-Z]{1,3}\$?\d+|!|\[/.test(bare);
}

/** Whether a formula does no more than show another cell. */
export function isReference(formula: string | null): boolean {
  return formula !== null && /^=\+?(?:(?:'[^']*'|[^'!+*/-]+)!)?\$?[A-Z]{1,3}\$?\d+$/.test(formula);
}
