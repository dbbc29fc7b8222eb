import type { ICellData, Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine, Rect } from "../engine";
import { NO_CONTENT, toCell, toCellData } from "./cells";
import { dutchText } from "./dutch-text";
import { toFormat, toStyle } from "./formats";
import { toRect, usedRect } from "./rects";
import type { Unit } from "./unit";

type CellMatrix = Record<number, Record<number, ICellData>>;

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

  function setStyles(sheetId: string, rect: Rect, cellValue: CellMatrix): void {
    unit.makeRoom(sheetId, rect);
    const matrix = unit.sheet(sheetId).getCellMatrix();
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        // Univer guesses the type anew when only the format changes: a calculated "0363" would become a number.
        const type = matrix.getValue(Number(row), Number(column))?.t;
        if (type) cell.t = type;
      }
    }
    // Univer reads the trigger to know that no formula is stale.
    unit.run(SetRangeValuesMutation, { ...unit.target(sheetId), cellValue, trigger: SetStyleCommand.id });
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
      const cellValue: CellMatrix = {};
      formats.forEach((patterns, r) => {
        patterns.forEach((pattern, c) => {
          if (pattern !== null) (cellValue[rect.row + r] ??= {})[rect.column + c] = { s: { n: { pattern } } };
        });
      });
      setStyles(sheetId, rect, cellValue);
    },

    format(sheetId, row, column) {
      return toFormat(unit.workbook.getStyles().getStyleByCell(unit.sheet(sheetId).getCellRaw(row, column)));
    },

    setFormat(sheetId, rect, format) {
      setStyles(
        sheetId,
        rect,
        fill(rect, () => ({ s: toStyle(format) })),
      );
    },

    clear(sheetId, rect, what) {
      const used = usedRectOf(sheetId, false);
      const area = used && overlap(used, rect);
      if (!area) return;
      if (what !== "Contents")
        setStyles(
          sheetId,
          area,
          fill(area, () => ({ s: null })),
        );
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
