import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { Rect } from "../engine";

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Grows cell by cell to the smallest rectangle around them. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  rect(): Rect | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }
}

/** The rectangle around every cell with content; with `valuesOnly` false, around formatted cells as well. */
export function usedRect(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  spilled: Record<number, Record<number, ICellData>> | undefined,
  valuesOnly: boolean,
): Rect | null {
  const bounds = new Bounds();
  for (const [row, line] of Object.entries(matrix.getMatrix())) {
    const cells = line as Record<string, Nullable<ICellData>>;
    let [left, right] = [Infinity, -1];
    for (const key in cells) {
      const cell = cells[key];
      const column = Number(key);
      // What lies between two cells that count makes it no larger.
      if (column > left && column < right) continue;
      if (!cell || !(hasContent(cell) || (!valuesOnly && cell.s))) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (right >= 0) {
      bounds.add(Number(row), left);
      bounds.add(Number(row), right);
    }
  }
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys(cells)) bounds.add(Number(row), Number(column));
  }
  return bounds.rect();
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f || cell.si || cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}
