import type { ICellData, IStyleData, Nullable, ObjectMatrix } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine, Rect } from "../engine";
import { NO_CONTENT, toCell, toCellData } from "./cells";
import { dutchText } from "./dutch-text";
import { toFormat, toStyle } from "./formats";
import { toRect, usedRect } from "./rects";
import type { Unit } from "./unit";

type CellMatrix = Record<number, Record<number, ICellData>>;
type Style = IStyleData | null | undefined;

type Content =
  | "usedRect"
  | "read"
  | "texts"
  | "write"
  | "writeNumberFormats"
  | "format"
  | "setFormat"
  | "clear"
  | "spill"
  | "errorMessage";

/** What stands in cells and how it looks. */
export function contentOf(unit: Unit): Pick<Engine, Content> {
  const spillsOf = (sheetId: string) =>
    unit.formulas.getArrayFormulaCellData()[unit.id]?.[sheetId] as CellMatrix | undefined;

  const usedRectOf: Engine["usedRect"] = (sheetId, valuesOnly) =>
    usedRect(unit.sheet(sheetId).getCellMatrix(), spillsOf(sheetId), valuesOnly);

  const read: Engine["read"] = (sheetId, rect) => {
    const sheet = unit.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const spilled = spillsOf(sheetId);
    const styles = unit.workbook.getStyles();
    return cellsOf(rect, (row, column) => {
      const stored = matrix.getValue(row, column);
      const pattern = stored?.s ? styles.getStyleByCell(stored)?.n?.pattern : undefined;
      return toCell(stored, spilled?.[row]?.[column], formulaOf(sheetId, row, column, stored), pattern ?? "General");
    });
  };

  function formulaOf(sheetId: string, row: number, column: number, stored: Nullable<ICellData>) {
    if (!stored?.f && !stored?.si) return null;
    // A cell that the grid filled down holds only a reference to the first cell's formula.
    return stored.f ?? unit.formulas.getFormulaStringByCell(row, column, sheetId, unit.id);
  }

  function setCells(sheetId: string, rect: Rect, cellValue: CellMatrix): void {
    unit.makeRoom(sheetId, rect);
    unit.run(SetRangeValuesMutation, { ...unit.target(sheetId), cellValue });
  }

  /** @param styleAt what the cell gets beside what it has; null takes all away, undefined leaves the cell alone */
  function setStyles(sheetId: string, rect: Rect, styleAt: (row: number, column: number) => Style): void {
    unit.makeRoom(sheetId, rect);
    const matrix = unit.sheet(sheetId).getCellMatrix();
    const { cellValue, alike } = styled(matrix, rect, styleAt);
    // Univer reads the trigger to know that no formula is stale.
    unit.run(SetRangeValuesMutation, { ...unit.target(sheetId), cellValue, trigger: SetStyleCommand.id });
    for (const { row, column, as } of alike) {
      const cell = matrix.getValue(row, column) ?? {};
      const style = matrix.getValue(as.row, as.column)?.s;
      if (style) matrix.setValue(row, column, Object.assign(cell, { s: style }));
      else if (delete cell.s && Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
    }
  }

  return {
    usedRect: usedRectOf,

    read,

    texts(sheetId, rect) {
      return read(sheetId, rect).map((row) => row.map(dutchText));
    },

    write(sheetId, rect, cells) {
      const cellValue: CellMatrix = {};
      cells.forEach((inputs, r) => {
        inputs.forEach((input, c) => {
          if (input !== null) (cellValue[rect.row + r] ??= {})[rect.column + c] = toCellData(input);
        });
      });
      setCells(sheetId, rect, cellValue);
    },

    writeNumberFormats(sheetId, rect, formats) {
      const styles = new Map<string, IStyleData>();
      setStyles(sheetId, rect, (row, column) => {
        const pattern = formats[row - rect.row]?.[column - rect.column] ?? null;
        if (pattern === null) return undefined;
        const style = styles.get(pattern) ?? { n: { pattern } };
        styles.set(pattern, style);
        return style;
      });
    },

    format(sheetId, row, column) {
      return toFormat(unit.workbook.getStyles().getStyleByCell(unit.sheet(sheetId).getCellRaw(row, column)));
    },

    setFormat(sheetId, rect, format) {
      const style = toStyle(format);
      setStyles(sheetId, rect, () => style);
    },

    clear(sheetId, rect, what) {
      const used = usedRectOf(sheetId, false);
      const area = used && overlap(used, rect);
      if (!area) return;
      if (what !== "Contents") setStyles(sheetId, area, () => null);
      if (what !== "Formats")
        setCells(
          sheetId,
          area,
          fill(area, () => ({ ...NO_CONTENT })),
        );
    },

    spill(sheetId, row, column) {
      const range = unit.formulas.getArrayFormulaRange()[unit.id]?.[sheetId]?.[row]?.[column];
      if (!range || unit.sheet(sheetId).getCellRaw(row, column)?.v === ErrorType.SPILL) return null;
      const rect = toRect(range);
      return rect.rows * rect.columns > 1 ? rect : null;
    },

    errorMessage(sheetId, row, column) {
      const cell = read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
      return cell?.kind === "error" ? unit.messages.get(sheetId, row, column) : null;
    },
  };
}

function cellsOf<T>(rect: Rect, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => make(rect.row + r, rect.column + c)),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What Univer is told when cells get a style. It works out each cell's style by itself, which for a whole sheet takes long:
 * of the cells that had the same and get the same it is told of one, and of the last, up to which it draws anew.
 */
function styled(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  rect: Rect,
  styleAt: (row: number, column: number) => Style,
): { readonly cellValue: CellMatrix; readonly alike: readonly (Place & { readonly as: Place })[] } {
  const cellValue: CellMatrix = {};
  const alike: (Place & { readonly as: Place })[] = [];
  const firsts = new Map<Style, Map<string, Place>>();
  const [bottom, right] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
  const isDrawnWhole = styleAt(bottom, right) !== undefined;
  for (let row = rect.row; row <= bottom; row += 1)
    for (let column = rect.column; column <= right; column += 1) {
      const style = styleAt(row, column);
      if (style === undefined) continue;
      const cell = matrix.getValue(row, column);
      const before = cell?.s ?? "";
      const like = firsts.get(style) ?? new Map<string, Place>();
      firsts.set(style, like);
      // A rich text has styles inside; of a value without a type Univer works that out at the same time.
      const isPlain = typeof before === "string" && !cell?.p && (cell?.v === undefined || !!cell.t);
      const isLast = row === bottom && column === right;
      const as = isPlain && isDrawnWhole && !isLast ? like.get(before) : undefined;
      if (as) {
        alike.push({ row, column, as });
        continue;
      }
      // Univer guesses the type anew when only the format changes: a calculated "0363" would become a number.
      (cellValue[row] ??= {})[column] = { s: style, ...(cell?.t && { t: cell.t }) };
      if (isPlain && !like.has(before)) like.set(before, { row, column });
    }
  return { cellValue, alike };
}

function fill(rect: Rect, make: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = rect.column; column < rect.column + rect.columns; column++) cells[column] = make();
  }
  return matrix;
}

function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
