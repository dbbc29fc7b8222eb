import type { CellFormat, Rect } from "../../engine/engine";
import { intersection } from "../grid/rect";
import type { RangeState } from "./states";

export function setFormat({ book, sheetId, rect }: RangeState, format: CellFormat, location: string): void {
  book.assertWritable(sheetId, location);
  book.engine.setFormat(sheetId, rect, format);
}

/** What all cells have; null where they differ, as Excel answers. */
export function common<T>({ book, sheetId, rect }: RangeState, pick: (format: CellFormat) => T): T | null {
  const { row, column, rows, columns } = bounded({ book, sheetId, rect });
  return uniform(rows * columns, (index) =>
    pick(book.engine.format(sheetId, row + Math.floor(index / columns), column + (index % columns))),
  );
}

/** Whole columns and rows are judged by what is in use. */
function bounded({ book, sheetId, rect }: RangeState): Rect {
  const used = book.engine.usedRect(sheetId, false);
  return (rect.rows * rect.columns > 100_000 && used && intersection(rect, used)) || rect;
}

export function uniform<T>(count: number, at: (index: number) => T): T | null {
  const first = at(0);
  for (let index = 1; index < count; index++) if (at(index) !== first) return null;
  return first;
}
