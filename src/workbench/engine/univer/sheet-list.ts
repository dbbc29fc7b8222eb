import { type IExecutionOptions, type Worksheet, BooleanNumber } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Engine, SheetInfo, Visibility } from "../engine";
import { toRange, toRect } from "./rects";
import { emptySheet } from "./snapshot";
import type { Unit } from "./unit";

type SheetList =
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "setVisibility"
  | "activeSheet"
  | "activate"
  | "selection"
  | "select"
  | "isProtected"
  | "setProtected";

/** As if a co-author did it: the sheet in front of the user stays in front. */
const STAY: IExecutionOptions = { fromCollab: true };

/** The sheets of the workbook, which of them is in front, and what is selected there. */
export function sheetListOf(unit: Unit): Pick<Engine, SheetList> {
  let added = 0;

  const sheets = (): readonly SheetInfo[] => unit.workbook.getSheets().map(info);

  const activeSheet = (): string => unit.workbook.getActiveSheet().getSheetId();

  const activate = (sheetId: string): void => unit.run(SetWorksheetActiveOperation, unit.target(sheetId));

  function info(sheet: Worksheet): SheetInfo {
    const id = sheet.getSheetId();
    const hidden: Visibility = unit.veryHidden.has(id) ? "VeryHidden" : "Hidden";
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() ? hidden : "Visible" };
  }

  function activateNeighbour(sheetId: string): void {
    const other = sheets().find((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
    if (!other) throw new Error("A workbook must keep one visible sheet");
    activate(other.id);
  }

  return {
    sheets,

    addSheet(name, position) {
      added += 1;
      const sheet = emptySheet(`sheet-added-${added}`, name);
      const index = position ?? unit.workbook.getSheets().length;
      unit.run(InsertSheetMutation, { unitId: unit.id, index, sheet }, STAY);
      return info(unit.sheet(sheet.id));
    },

    deleteSheet(sheetId) {
      if (activeSheet() === sheetId) activateNeighbour(sheetId);
      unit.run(RemoveSheetCommand, unit.target(sheetId));
      unit.protectedSheets.delete(sheetId);
      unit.veryHidden.delete(sheetId);
    },

    renameSheet(sheetId, name) {
      unit.run(SetWorksheetNameCommand, { ...unit.target(sheetId), name });
    },

    moveSheet(sheetId, position) {
      unit.run(SetWorksheetOrderCommand, { ...unit.target(sheetId), order: position });
    },

    setVisibility(sheetId, visibility) {
      const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (hidden && activeSheet() === sheetId) activateNeighbour(sheetId);
      unit.run(SetWorksheetHideMutation, { ...unit.target(sheetId), hidden }, STAY);
      if (visibility === "VeryHidden") unit.veryHidden.add(sheetId);
      else unit.veryHidden.delete(sheetId);
    },

    activeSheet,

    activate,

    selection() {
      const sheetId = activeSheet();
      const current = unit.injector
        .get(SheetsSelectionsService)
        .getWorkbookSelections(unit.id)
        .getSelectionsOfWorksheet(sheetId)
        .at(-1);
      return { sheetId, rect: current ? toRect(current.range) : { row: 0, column: 0, rows: 1, columns: 1 } };
    },

    select(sheetId, rect) {
      activate(sheetId);
      const range = toRange(rect);
      const primary = {
        ...toRange({ ...rect, rows: 1, columns: 1 }),
        actualRow: rect.row,
        actualColumn: rect.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      unit.run(SetSelectionsOperation, { ...unit.target(sheetId), selections: [{ range, primary, style: null }] });
    },

    isProtected(sheetId) {
      return unit.protectedSheets.has(sheetId);
    },

    setProtected(sheetId, on) {
      if (on) unit.protectedSheets.add(sheetId);
      else unit.protectedSheets.delete(sheetId);
    },
  };
}
