import { type IRange, Direction } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Engine } from "../engine";
import { toRange, toRect } from "./rects";
import type { Unit } from "./unit";

type Layout =
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "frozen"
  | "freeze"
  | "merges"
  | "merge"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveRange";

/** Rows and columns: their sizes, and that they come and go. */
export function layoutOf(unit: Unit): Pick<Engine, Layout> {
  const wholeRows = (sheetId: string, row: number, count: number): IRange =>
    toRange({ row, column: 0, rows: count, columns: unit.sheet(sheetId).getColumnCount() });

  const wholeColumns = (sheetId: string, column: number, count: number): IRange =>
    toRange({ row: 0, column, rows: unit.sheet(sheetId).getRowCount(), columns: count });

  /** Where something goes, Univer rewrites what refers to the sheet in front, whichever sheet it was told of. */
  const inFront = (sheetId: string, work: () => void): void => {
    const before = unit.workbook.getActiveSheet().getSheetId();
    const bring = (id: string) =>
      unit.changes.silently(() => unit.run(SetWorksheetActiveOperation, unit.target(id), { fromCollab: true }));
    if (before !== sheetId) bring(sheetId);
    try {
      work();
    } finally {
      if (before !== sheetId) bring(before);
    }
  };

  return {
    columnWidth(sheetId, column) {
      return unit.sheet(sheetId).getColumnWidth(column);
    },

    setColumnWidth(sheetId, column, columns, width) {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + columns - 1 }];
      unit.makeRoom(sheetId, { row: 0, column, rows: 1, columns });
      unit.run(SetWorksheetColWidthMutation, { ...unit.target(sheetId), ranges, colWidth: width });
    },

    rowHeight(sheetId, row) {
      return unit.sheet(sheetId).getRowHeight(row);
    },

    setRowHeight(sheetId, row, rows, height) {
      const ranges = [{ startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: 0 }];
      unit.makeRoom(sheetId, { row, column: 0, rows, columns: 1 });
      unit.run(SetWorksheetRowHeightMutation, { ...unit.target(sheetId), ranges, rowHeight: height });
    },

    frozen(sheetId) {
      const { ySplit, xSplit } = unit.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },

    freeze(sheetId, rows, columns) {
      const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
      unit.run(SetFrozenMutation, { ...unit.target(sheetId), ySplit: rows, xSplit: columns, ...start });
    },

    merges(sheetId) {
      return unit.sheet(sheetId).getMergeData().map(toRect);
    },

    merge(sheetId, rect) {
      unit.run(AddWorksheetMergeMutation, { ...unit.target(sheetId), ranges: [toRange(rect)] });
    },

    insertRows(sheetId, row, count) {
      const range = wholeRows(sheetId, row, count);
      unit.run(InsertRowByRangeCommand, { ...unit.target(sheetId), range, direction: Direction.UP });
    },

    deleteRows(sheetId, row, count) {
      const range = wholeRows(sheetId, row, count);
      inFront(sheetId, () => unit.run(RemoveRowByRangeCommand, { ...unit.target(sheetId), range }));
    },

    insertColumns(sheetId, column, count) {
      const range = wholeColumns(sheetId, column, count);
      unit.run(InsertColByRangeCommand, { ...unit.target(sheetId), range, direction: Direction.LEFT });
    },

    deleteColumns(sheetId, column, count) {
      const range = wholeColumns(sheetId, column, count);
      inFront(sheetId, () => unit.run(RemoveColByRangeCommand, { ...unit.target(sheetId), range }));
    },

    moveRange(sheetId, rect, to) {
      return unit.runAsUser(MoveRangeCommand, {
        ...unit.target(sheetId),
        fromRange: toRange(rect),
        toRange: toRange({ ...rect, ...to }),
      });
    },
  };
}
