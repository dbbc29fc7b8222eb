import type { Cell, CellValue, Engine, Rect, Visibility } from "../engine/engine";
import type { Look } from "./style-book";

/** A cell at one moment: what it says and how it looks. */
export interface CellState {
  /** A formula with "=", `'text`, a number or a boolean; "" for nothing of its own. To compare. */
  readonly content: CellValue;
  readonly look: Look;
  /** The look as a text to compare. */
  readonly lookKey: string;
}

export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly isProtected: boolean;
  /** Row → column → state, of every cell that says or shows something. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellState>>;
  /** What formulas fill beyond their own cell. */
  readonly fills: readonly Rect[];
  /** Widths and heights of the used columns and rows, in pixels. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

export const PLAIN: Look = { format: {}, numberFormat: "General" };

export const NOTHING: CellState = { content: "", look: PLAIN, lookKey: keyOf(PLAIN) };

/** Everything in the engine that a file keeps, for telling later what changed. */
export function stateOf(engine: Engine): ReadonlyMap<string, SheetState> {
  const looks = new Map<string, Look>();
  return new Map(
    engine.sheets().map(({ id, name, visibility }) => [id, sheetState(engine, id, name, visibility, looks)]),
  );
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
    fills: [],
    widths: [],
    heights: [],
  };
}

/** The used area from A1 on; null for an empty sheet. */
function usedFromOrigin(engine: Engine, sheetId: string): Rect | null {
  const used = engine.usedRect(sheetId, false);
  return used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
}

/** Rows that are read at a time. */
const CHUNK = 256;

function sheetState(
  engine: Engine,
  id: string,
  name: string,
  visibility: Visibility,
  looks: Map<string, Look>,
): SheetState {
  const area = usedFromOrigin(engine, id);
  const cells = new Map<number, Map<number, CellState>>();
  const fills: Rect[] = [];
  for (let start = 0; area && start < area.rows; start += CHUNK) {
    const rows = Math.min(CHUNK, area.rows - start);
    engine.read(id, { row: start, column: 0, rows, columns: area.columns }).forEach((line, r) => {
      const row = start + r;
      const found = new Map<number, CellState>();
      line.forEach((cell, column) => {
        const state = cellState(engine, id, row, column, cell, looks);
        if (state) found.set(column, state);
        const fill = cell.formula === undefined ? null : engine.spill(id, row, column);
        if (fill) fills.push(fill);
      });
      if (found.size > 0) cells.set(row, found);
    });
  }
  forgetFilled(cells, fills);
  return {
    name,
    visibility,
    frozen: engine.frozen(id),
    merges: engine.merges(id),
    isProtected: engine.isProtected(id),
    cells,
    fills,
    widths: Array.from({ length: area?.columns ?? 0 }, (_, column) => engine.columnWidth(id, column)),
    heights: Array.from({ length: area?.rows ?? 0 }, (_, row) => engine.rowHeight(id, row)),
  };
}

function cellState(
  engine: Engine,
  id: string,
  row: number,
  column: number,
  cell: Cell,
  looks: Map<string, Look>,
): CellState | null {
  const format = engine.format(id, row, column);
  const content = contentOf(cell);
  const lookKey = keyOf({ format, numberFormat: cell.numberFormat });
  if (content === "" && lookKey === NOTHING.lookKey) return null;
  let look = looks.get(lookKey);
  if (!look) looks.set(lookKey, (look = { format, numberFormat: cell.numberFormat }));
  return { content, look, lookKey };
}

function contentOf({ formula, value }: Cell): CellValue {
  if (formula !== undefined) return formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** What a formula puts in another cell is none of that cell's own. */
function forgetFilled(cells: Map<number, Map<number, CellState>>, fills: readonly Rect[]): void {
  for (const { row, column, rows, columns } of fills) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const state = r === row && c === column ? undefined : cells.get(r)?.get(c);
        if (!state) continue;
        if (state.lookKey === NOTHING.lookKey) cells.get(r)?.delete(c);
        else cells.get(r)?.set(c, { ...state, content: "" });
      }
    }
  }
}

function keyOf({ format, numberFormat }: Look): string {
  return `${JSON.stringify(format)}|${numberFormat}`;
}

export function stateAt({ cells }: SheetState, row: number, column: number): CellState {
  return cells.get(row)?.get(column) ?? NOTHING;
}

export function contentAt(sheet: SheetState, row: number, column: number): CellValue {
  return stateAt(sheet, row, column).content;
}

/** Whether nothing of a sheet's own part differs; its name and whether it is shown stand in the workbook's. */
export function isSameState(a: SheetState, b: SheetState): boolean {
  const frame = ({ frozen, merges, isProtected, fills, widths, heights }: SheetState) =>
    JSON.stringify({ frozen, merges, isProtected, fills, widths, heights });
  return frame(a) === frame(b) && sameCells(a, b) && sameCells(b, a);
}

function sameCells(a: SheetState, b: SheetState): boolean {
  for (const [row, cells] of a.cells) {
    for (const [column, { content, lookKey }] of cells) {
      const other = stateAt(b, row, column);
      if (other.content !== content || other.lookKey !== lookKey) return false;
    }
  }
  return true;
}
