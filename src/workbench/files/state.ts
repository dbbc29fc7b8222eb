import type { Cell, Engine, Rect, Visibility } from "../engine/engine";

/** A cell at one moment: what it says and how it looks, each as a text to compare. */
export interface CellState {
  readonly content: string;
  readonly look: string;
}

export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly isProtected: boolean;
  /** "row,column" → state, of every cell that says or shows something. */
  readonly cells: ReadonlyMap<string, CellState>;
  /** Widths and heights of the used columns and rows, in pixels. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Everything in the engine that a file keeps, for telling later what changed. */
export function stateOf(engine: Engine): ReadonlyMap<string, SheetState> {
  return new Map(engine.sheets().map(({ id, name, visibility }) => [id, sheetState(engine, id, name, visibility)]));
}

/** A sheet as a new workbook has it: what differs from this must be written. */
export function blankState(name: string): SheetState {
  return {
    name,
    visibility: "Visible",
    frozen: { rows: 0, columns: 0 },
    merges: [],
    isProtected: false,
    cells: new Map(),
    widths: [],
    heights: [],
  };
}

/** The used area from A1 on; null for an empty sheet. */
export function usedFromOrigin(engine: Engine, sheetId: string): Rect | null {
  const used = engine.usedRect(sheetId, false);
  return used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
}

function sheetState(engine: Engine, id: string, name: string, visibility: Visibility): SheetState {
  const area = usedFromOrigin(engine, id);
  const cells = new Map<string, CellState>();
  if (area) {
    engine.read(id, area).forEach((row, r) =>
      row.forEach((cell, c) => {
        const state = cellState(engine, id, r, c, cell);
        if (state.content !== '""' || state.look !== "{}|General") cells.set(`${r},${c}`, state);
      }),
    );
  }
  return {
    name,
    visibility,
    frozen: engine.frozen(id),
    merges: engine.merges(id),
    isProtected: engine.isProtected(id),
    cells,
    widths: Array.from({ length: area?.columns ?? 0 }, (_, column) => engine.columnWidth(id, column)),
    heights: Array.from({ length: area?.rows ?? 0 }, (_, row) => engine.rowHeight(id, row)),
  };
}

function cellState(engine: Engine, id: string, row: number, column: number, cell: Cell): CellState {
  return {
    content: cell.formula ?? JSON.stringify(cell.value),
    look: `${JSON.stringify(engine.format(id, row, column))}|${cell.numberFormat}`,
  };
}
