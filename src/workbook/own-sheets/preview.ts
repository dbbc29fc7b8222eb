import { cellAddress } from "../cells/address";
import { withoutMoments } from "../cells/dutch-moment";
import { cellAt, usedRect, type Cell, type Grid } from "../cells/grid";
import { shownCell, type ShownCell } from "../cells/shown-cell";
import { comparable } from "../cells/spelling";
import { SHEETS } from "../sheets/sheet-names";
import { spilledCells } from "../sheets/snapshot";
import { contentKey, type Content, type SheetChange, type WorkbookChange } from "../sheets/workbook-change";
import type { PresentSheet } from "./present-sheets";
import { typedOverBy, type TypedCell } from "./typed-cells";

/** One sheet in the preview of a write. */
export interface SheetPreview {
  readonly sheet: string;
  readonly kind: "new" | "update" | "unchanged";
  /** How many would get another content: those that are filled, changed and emptied together. */
  readonly cells: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** A few of them, on a sheet that is there. */
  readonly examples: readonly CellExample[];
  /** What someone typed on the sheet since it was written, and would be overwritten. */
  readonly typed: readonly TypedCell[];
  /** Dutch: "Resultaten per rij, onderdeel en domein, 2025–2029". */
  readonly what: string;
}

/** One cell in the preview of a write: what stands in it, and what would. */
export interface CellExample {
  readonly address: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

/** So many changes of a sheet are shown; the rest is counted. */
const EXAMPLES = 3;

/**
 * What a write would do to each sheet, for the user to see first.
 * @param named every sheet with a name of ours, `ours` those of them that are
 */
export function previewOf(
  change: WorkbookChange,
  named: readonly Grid[],
  ours: readonly PresentSheet[],
): readonly SheetPreview[] {
  return change.sheets.map((sheet) => {
    const { name, what } = sheet;
    const grid = named.find((candidate) => candidate.name === name);
    const own = ours.find((candidate) => candidate.name === name);
    if (grid === undefined) {
      const cells = filledCells(sheet);
      return { ...NOTHING_CHANGES, sheet: name, kind: "new", cells, added: cells, what };
    }
    const differences = differencesOf(sheet, grid, own);
    const of = (kind: Difference["kind"]) => differences.filter((difference) => difference.kind === kind);
    const [added, changed, removed] = [of("added"), of("changed"), of("removed")];
    return {
      sheet: name,
      kind: differences.length === 0 ? "unchanged" : "update",
      cells: differences.length,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      examples: [...changed, ...removed, ...added].slice(0, EXAMPLES).map((difference) => exampleOf(difference, grid)),
      typed: typedOverBy(sheet, ours),
      what,
    };
  });
}

/** A sheet that is as it would be written. */
export const NOTHING_CHANGES = {
  kind: "unchanged",
  cells: 0,
  added: 0,
  changed: 0,
  removed: 0,
  examples: [],
  typed: [],
} as const satisfies Partial<SheetPreview>;

/**
 * Of the sheet with findings: which there are, where, and what was said of them. What their sentences say of amounts is of
 * that moment.
 */
const COLUMNS_THAT_TELL: readonly number[] = [0, 1, 2, 10];

/** A sheet that would become another if it were written now. */
export interface OlderSheet {
  readonly sheet: string;
  /** formulas: what calculates along there is not what it must be. tables: only what was written down is of before. */
  readonly what: "missing" | "formulas" | "tables";
  readonly cells: number;
}

/**
 * The sheets of which the figures are of before: by what would come on them, and never by when they were written. Where
 * only amounts in sentences would change, nothing is older.
 */
export function olderSheets(
  change: WorkbookChange,
  named: readonly Grid[],
  ours: readonly PresentSheet[],
): readonly OlderSheet[] {
  return change.sheets.flatMap((sheet): readonly OlderSheet[] => {
    const { name } = sheet;
    const grid = named.find((candidate) => candidate.name === name);
    if (grid === undefined) return [{ sheet: name, what: "missing", cells: filledCells(sheet) }];
    const tells = (column: number) => name !== SHEETS.checks || COLUMNS_THAT_TELL.includes(column);
    const own = ours.find((candidate) => candidate.name === name);
    const differences = differencesOf(sheet, grid, own).filter(
      (difference) => tells(difference.column) && !isOfMoment(difference, grid),
    );
    if (differences.length === 0) return [];
    const what = differences.some((difference) => isOfFormula(difference, grid)) ? "formulas" : "tables";
    return [{ sheet: name, what, cells: differences.length }];
  });
}

function isOfFormula({ row, column, content }: Difference, grid: Grid): boolean {
  return contentKey(content).startsWith("=") || cellAt(grid, row, column).formula !== null;
}

/** Nothing else is told there than at another moment. */
function isOfMoment({ row, column, content }: Difference, grid: Grid): boolean {
  return withoutMoments(contentKey(content)) === withoutMoments(String(cellAt(grid, row, column).value));
}

export function filledCells({ cells }: SheetChange): number {
  return cells.flat().filter((content) => contentKey(content) !== "").length;
}

/** A cell in which something else would come. */
interface Difference {
  readonly kind: "added" | "changed" | "removed";
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** @param own the sheet as we wrote it: beyond what it covered nothing is touched */
function differencesOf(sheet: SheetChange, grid: Grid, own: PresentSheet | undefined): readonly Difference[] {
  const spilled = spilledCells(grid, sheet.layout);
  const used = usedRect(grid);
  const covered = own?.layout ?? { rows: used.row + used.rows, columns: used.column + used.columns };
  const rows = Math.max(sheet.cells.length, covered.rows);
  const columns = Math.max(sheet.layout.columns, covered.columns);
  const differences: Difference[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (spilled.has(cellAddress(row, column))) continue;
      const { formula, value } = cellAt(grid, row, column);
      const content = sheet.cells[row]?.[column] ?? null;
      const wanted = contentKey(content);
      const there = formula ?? String(value);
      if (comparable(wanted) === comparable(there)) continue;
      const kind = there === "" ? "added" : wanted === "" ? "removed" : "changed";
      differences.push({ kind, row, column, content });
    }
  }
  return differences;
}

function exampleOf({ row, column, content }: Difference, grid: Grid): CellExample {
  const before = cellAt(grid, row, column);
  return {
    address: cellAddress(row, column),
    before: shownCell(before),
    after: shownCell(coming(content, before.numberFormat)),
  };
}

/** What a formula will give is not known before it is there. */
function coming(content: Content, numberFormat: string): Cell {
  if (content === null) return { value: "", kind: "empty", formula: null, numberFormat };
  if (typeof content === "number") return { value: content, kind: "number", formula: null, numberFormat };
  if (typeof content === "boolean") return { value: content, kind: "boolean", formula: null, numberFormat };
  if ("formula" in content) return { value: "", kind: "text", formula: content.formula, numberFormat };
  return { value: content.text, kind: "text", formula: null, numberFormat };
}
