import type { Cell, Rect } from "../engine/engine";
import { sameValue } from "../engine/same-value";
import { cellAddress, parseRect, toAddress } from "../engine/addresses";
import { scanSheet, type SheetCell } from "./sheet-xml";
import { contentAt, type SheetState } from "./state";
import type { StoredValue } from "./cell-xml";

/** What the plan of a sheet's array formulas depends on. */
export interface FilledSheet {
  readonly before: SheetState;
  readonly now: SheetState;
  readonly read: (row: number, column: number) => Cell;
  /** What the engine has in a cell, as the file would keep it. */
  readonly stored: (row: number, column: number) => StoredValue;
  /** What a cell of the file holds; undefined for nothing. */
  readonly valueOf: (cell: SheetCell) => StoredValue | undefined;
}

/** What a cell is to an array formula that stands in another cell. */
export type Filled =
  /** Nothing else was calculated: it stays as it is in the file. */
  | "kept"
  /** No formula fills it any longer: it holds what the engine has there, or nothing. */
  | "released"
  /** It holds what the formula comes to. */
  | StoredValue;

/** What array formulas of a sheet fill in the file that is written. */
export interface Fills {
  /** Of a cell that is filled from elsewhere; undefined for any other. */
  readonly at: (row: number, column: number) => Filled | undefined;
  /** Columns of a row that must hold what a formula fills. */
  readonly columns: (row: number) => readonly number[];
  readonly rows: () => readonly number[];
  /** The range that a formula's element must name; null for a formula that fills no more than its cell. */
  readonly ref: (row: number, column: number) => string | null;
  /** Shared formulas whose first cell gets another content: each other cell needs a text of its own. */
  readonly unshared: ReadonlySet<string>;
}

const NOT_AVAILABLE: StoredValue = { value: "#N/A", isError: true };

/**
 * Plans the array formulas of a sheet. A formula that the file has as one that fills a range keeps that range where a user
 * chose it, and otherwise fills what it fills now; a formula that is one cell's in the file stays so.
 */
export function planFills(text: string, sheet: FilledSheet): Fills {
  const plan = new Plan(sheet);
  // Only these need to be known before the rows are gone through.
  if (/t\s*=\s*["'](?:array|shared)["']/.test(text)) {
    scanSheet(text, ({ cells }) => {
      for (const cell of cells) plan.meet(cell);
    });
  }
  for (const fill of sheet.now.fills) plan.fillAnew(fill);
  return plan;
}

class Plan implements Fills {
  readonly unshared = new Set<string>();
  private readonly cells = new Map<number, Map<number, Filled>>();
  private readonly refs = new Map<string, string>();

  constructor(private readonly sheet: FilledSheet) {}

  at(row: number, column: number): Filled | undefined {
    return this.cells.get(row)?.get(column);
  }

  columns(row: number): readonly number[] {
    return [...(this.cells.get(row) ?? [])].flatMap(([column, filled]) => (isValue(filled) ? [column] : []));
  }

  rows(): readonly number[] {
    return [...this.cells.keys()];
  }

  ref(row: number, column: number): string | null {
    return this.refs.get(cellAddress(row, column)) ?? null;
  }

  meet(cell: SheetCell): void {
    const { row, column, formula } = cell;
    if (formula?.type === "shared" && formula.ref !== undefined && this.isChanged(row, column)) {
      this.unshared.add(formula.si ?? "");
    }
    if (formula?.type !== "array") return;
    const range = parseRect(formula.ref ?? cellAddress(row, column));
    if (this.isChanged(row, column)) return this.put(range, () => "released");
    const filled = this.filledFrom(row, column);
    const isFixed = cell.attributes.cm === undefined;
    if (isFixed) this.refs.set(cellAddress(row, column), toAddress(range));
    if (filled === null && keepsResult(this.sheet, cell, this.sheet.stored(row, column))) {
      this.refs.set(cellAddress(row, column), toAddress(range));
      return this.put(range, () => "kept");
    }
    const now = filled ?? { row, column, rows: 1, columns: 1 };
    if (isFixed) return this.put(range, (r, c) => this.fixedValue(now, r, c));
    this.put(range, () => "released");
    this.fill(now);
  }

  /** What a formula fills that the file does not have, or not as this formula. */
  fillAnew(fill: Rect): void {
    if (this.isChanged(fill.row, fill.column)) this.fill(fill);
  }

  private fill(range: Rect): void {
    this.refs.set(cellAddress(range.row, range.column), toAddress(range));
    this.put(range, (row, column) => this.sheet.stored(row, column));
  }

  private put({ row, column, rows, columns }: Rect, filled: (row: number, column: number) => Filled): void {
    for (let r = row; r < row + rows; r++) {
      const line = this.cells.get(r) ?? new Map<number, Filled>();
      this.cells.set(r, line);
      for (let c = column; c < column + columns; c++) if (r !== row || c !== column) line.set(c, filled(r, c));
    }
  }

  /** Excel repeats a single row or column over a range that a user chose, and says #N/A beyond the answer. */
  private fixedValue(now: Rect, row: number, column: number): StoredValue {
    const r = now.rows === 1 ? now.row : row;
    const c = now.columns === 1 ? now.column : column;
    if (r >= now.row + now.rows || c >= now.column + now.columns) return NOT_AVAILABLE;
    return this.sheet.stored(r, c);
  }

  private filledFrom(row: number, column: number): Rect | null {
    return this.sheet.now.fills.find((fill) => fill.row === row && fill.column === column) ?? null;
  }

  private isChanged(row: number, column: number): boolean {
    const { before, now } = this.sheet;
    return contentAt(before, row, column) !== contentAt(now, row, column);
  }
}

export function isValue(filled: Filled | undefined): filled is StoredValue {
  return typeof filled === "object";
}

/** Whether a cell of the file has this value already. */
export function holds(sheet: FilledSheet, cell: SheetCell, { value, isError }: StoredValue): boolean {
  const held = sheet.valueOf(cell) ?? { value: "", isError: false };
  return held.isError === isError && sameValue(held.value, value);
}

/** Whether a formula keeps its value in the file. Excel knows functions that the engine does not: then its value is. */
export function keepsResult(sheet: FilledSheet, cell: SheetCell, stored: StoredValue): boolean {
  const isUnknown = stored.isError && stored.value === "#NAME?" && sheet.valueOf(cell) !== undefined;
  return isUnknown || holds(sheet, cell, stored);
}
