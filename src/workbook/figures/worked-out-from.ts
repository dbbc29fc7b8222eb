import type { InputId } from "../../model/plan/expression";
import { oncePer } from "../../model/plan/once-per";
import { parseAddress, type Rect } from "../cells/address";
import { cellAt, type Grid, type Position } from "../cells/grid";
import { cellsOfLink, type Link } from "../links/link";
import { rangesRead, type DefinedNames, type ReadRange } from "./precedents";

/** One cell of an input's link: its only one, or that of a year of the plan. */
export interface LinkedCell {
  readonly input: InputId;
  readonly index: number;
}

/** By input and cell of its link: the other linked cells that the workbook's own formulas work it out from, the nearest ones. */
export type WorkedOutFrom = ReadonlyMap<InputId, readonly (readonly LinkedCell[])[]>;

/** A formula that hangs on more formulas than this may hang on any input. */
const MOST_FOLLOWED = 50_000;

/**
 * Which linked cells hang on which others in the workbook itself. A cost that a formula works out from an empty cell is a
 * number, and a wrong one: Excel counts with nil there.
 */
export function workedOutFrom(
  links: readonly Link[],
  grids: ReadonlyMap<string, Grid>,
  names: DefinedNames,
): WorkedOutFrom {
  const placed = links.map((link) => ({
    sheet: link.sheet,
    cells: cellsOfLink(link).map((address, index): PlacedCell => {
      const { row, column } = parseAddress(address);
      return { row, column, cell: { input: link.input, index } };
    }),
  }));
  const bySheet = new Map<string, PlacedCell[]>();
  for (const { sheet, cells } of placed) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...cells]);
  const all = placed.flatMap(({ cells }) => cells.map(({ cell }) => cell));
  const follow = new Follower(grids, names, bySheet);
  const direct = new Map(
    placed.flatMap(({ sheet, cells }) => {
      const grid = grids.get(sheet);
      return cells.map((at) => [at.cell, grid === undefined ? [] : (follow.from(grid, at) ?? all)] as const);
    }),
  );
  return new Map(
    links.map(({ input }, at) => [input, (placed[at]?.cells ?? []).map(({ cell }) => sourcesOf(cell, direct))]),
  );
}

/** Cells that refer to each other in a circle have the sources of the whole circle, and none of it. */
function sourcesOf(cell: LinkedCell, direct: ReadonlyMap<LinkedCell, readonly LinkedCell[]>): readonly LinkedCell[] {
  const reached = reachedFrom(cell, direct);
  if (!reached.has(cell)) return direct.get(cell) ?? [];
  return [...reached].filter((source) => source !== cell && !reachedFrom(source, direct).has(cell));
}

function reachedFrom(
  cell: LinkedCell,
  direct: ReadonlyMap<LinkedCell, readonly LinkedCell[]>,
): ReadonlySet<LinkedCell> {
  const reached = new Set(direct.get(cell));
  // A set grows while it is gone through: what is added is met as well.
  for (const next of reached) for (const source of direct.get(next) ?? []) reached.add(source);
  return reached;
}

/** By row the columns with a formula. A grid never changes. */
const formulaCells = oncePer((grid: Grid): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  grid.formulas.forEach((line, r) => {
    const columns = line.flatMap((written, c) =>
      typeof written === "string" && written.startsWith("=") ? [grid.left + c] : [],
    );
    if (columns.length > 0) rows.set(grid.top + r, columns);
  });
  return rows;
});

type PlacedCell = Position & { readonly cell: LinkedCell };

class Follower {
  private readonly read = new Map<Grid, Map<number, readonly ReadRange[]>>();

  constructor(
    private readonly grids: ReadonlyMap<string, Grid>,
    private readonly names: DefinedNames,
    private readonly linked: ReadonlyMap<string, readonly PlacedCell[]>,
  ) {}

  /** The first linked cells on each way back from a cell; null where there is too much to follow. */
  from(grid: Grid, start: Position): readonly LinkedCell[] | null {
    const found = new Set<LinkedCell>();
    const seen = new Map<Grid, Set<number>>();
    const open = [...this.rangesOf(grid, start)];
    let followed = 0;
    for (let range = open.pop(); range !== undefined; range = open.pop()) {
      const { grid: on, rect } = range;
      const stops = new Set<number>();
      for (const { row, column, cell } of this.linked.get(on.name) ?? []) {
        if (!isIn(rect, row, column)) continue;
        found.add(cell);
        stops.add(keyOf(row, column));
      }
      const met = seen.get(on) ?? new Set<number>();
      seen.set(on, met);
      for (const { row, column } of formulasIn(on, rect)) {
        const key = keyOf(row, column);
        if (stops.has(key) || met.has(key)) continue;
        met.add(key);
        if ((followed += 1) > MOST_FOLLOWED) return null;
        open.push(...this.rangesOf(on, { row, column }));
      }
    }
    return [...found];
  }

  private rangesOf(grid: Grid, { row, column }: Position): readonly ReadRange[] {
    const known = this.read.get(grid) ?? new Map<number, readonly ReadRange[]>();
    this.read.set(grid, known);
    const before = known.get(keyOf(row, column));
    if (before !== undefined) return before;
    const { formula } = cellAt(grid, row, column);
    const ranges = formula === null ? [] : rangesRead({ sheet: grid.name }, formula, this.grids, this.names);
    known.set(keyOf(row, column), ranges);
    return ranges;
  }
}

function* formulasIn(grid: Grid, rect: Rect): Generator<Position> {
  const rows = formulaCells(grid);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (const column of rows.get(row) ?? []) if (isIn(rect, row, column)) yield { row, column };
}

function isIn(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

const MOST_COLUMNS = 16_384;

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
