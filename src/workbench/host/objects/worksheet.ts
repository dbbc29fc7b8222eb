import type { Rect, Visibility } from "../../engine/engine";
import { parseAddress } from "../grid/address";
import { fits, WHOLE_SHEET } from "../grid/rect";
import { HostError, invalidArgument } from "../protocol/errors";
import { flag, oneOf, text, whole } from "./arguments";
import { charts } from "./charts";
import type { HostObject, HostType } from "../protocol/define";
import { eventMethods } from "./events";
import { freezePanes } from "./freeze-panes";
import { namedItems } from "./named-items";
import { autoFilter, pageLayout } from "./page-layout";
import { range } from "./range";
import { sheetObject, type WorksheetState } from "./states";
import { tables } from "./tables";
import { protection } from "./worksheet-protection";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export const worksheet: HostType<WorksheetState> = sheetObject.define({
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ book, id }) => book.sheetInfo(id).name, set: rename },
    Position: {
      get: ({ book, id }) => book.engine.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ book, id }, position) => book.engine.moveSheet(id, whole(position, "Worksheet.position")),
    },
    Visibility: {
      get: ({ book, id }) => book.sheetInfo(id).visibility,
      set(state, value) {
        const visibility = oneOf(value, VISIBILITIES, "Worksheet.visibility");
        if (visibility !== "Visible") assertNotLastVisible(state);
        state.book.engine.setVisibility(state.id, visibility);
      },
    },
    TabColor: {
      get: ({ book, id }) => book.looksOf(id).tabColor,
      set: ({ book, id }, color) => {
        book.looksOf(id).tabColor = text(color, "Worksheet.tabColor");
      },
    },
    ShowGridlines: { get: ({ book, id }) => book.looksOf(id).showGridlines },
    // office.js reads `showGridlines` under one name and writes it under another.
    Gridlines: {
      set: ({ book, id }, on) => {
        book.looksOf(id).showGridlines = flag(on, "Worksheet.showGridlines");
      },
    },
  },
  navigation: {
    AutoFilter: (state) => autoFilter(state),
    Charts: (state) => charts(state),
    FreezePanes: (state) => freezePanes(state),
    Names: ({ book, id }) => namedItems({ book, scope: id }),
    PageLayout: (state) => pageLayout(state),
    Protection: (state) => protection(state),
    Tables: ({ book, id }) => tables({ book, sheetId: id }),
  },
  methods: {
    Activate({ book, id }) {
      book.sheetInfo(id);
      book.engine.activate(id);
    },
    Calculate: ({ book }) => book.recalculate(),
    Delete(state) {
      state.book.assertStructureOpen("Worksheet.delete");
      assertNotLastVisible(state);
      state.book.engine.deleteSheet(state.id);
    },
    ...eventMethods<WorksheetState>(
      ({ book }) => book,
      ({ id }) => id,
    ),
  },
  objects: {
    GetRange: (state, [address]) => area(state, addressed(state, address), "Worksheet.getRange"),
    GetRangeByIndexes(state, [row, column, rows, columns]) {
      const location = "Worksheet.getRangeByIndexes";
      const [r, c] = [whole(row, location), whole(column, location)];
      return area(
        state,
        { row: r, column: c, rows: whole(rows, location), columns: whole(columns, location) },
        location,
      );
    },
    GetCell(state, [row, column]) {
      const location = "Worksheet.getCell";
      return area(state, { row: whole(row, location), column: whole(column, location), rows: 1, columns: 1 }, location);
    },
    /** Of an empty sheet: its first cell, as Excel answers. */
    GetUsedRange: (state, [valuesOnly]) =>
      area(state, used(state, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }, "Worksheet.getUsedRange"),
    GetUsedRangeOrNullObject(state, [valuesOnly]) {
      const rect = used(state, valuesOnly);
      return rect && area(state, rect, "Worksheet.getUsedRangeOrNullObject");
    },
  },
});

function area({ book, id }: WorksheetState, rect: Rect, location: string): HostObject {
  book.sheetInfo(id);
  if (!fits(rect)) throw invalidArgument(location, "the range lies outside the sheet");
  return range({ book, sheetId: id, rect });
}

function used({ book, id }: WorksheetState, valuesOnly: unknown): Rect | null {
  book.sheetInfo(id);
  return book.engine.usedRect(id, valuesOnly === true);
}

/** An address, or a name of the sheet or the workbook; nothing for the whole sheet. */
function addressed({ book, id }: WorksheetState, address: unknown): Rect {
  if (address === undefined || address === null || address === "") return WHOLE_SHEET;
  const location = "Worksheet.getRange";
  const wanted = text(address, location);
  const direct = parseAddress(wanted);
  const named = direct ?? parseAddress(namedFormula({ book, id }, wanted)?.slice(1) ?? "");
  if (!named) throw invalidArgument(location, `"${wanted}" is no address`);
  const sheet = named.sheet?.toLowerCase();
  if (sheet !== undefined && sheet !== book.sheetInfo(id).name.toLowerCase()) {
    throw invalidArgument(location, `"${wanted}" lies on another sheet`);
  }
  return named.rect;
}

function namedFormula({ book, id }: WorksheetState, wanted: string): string | undefined {
  const found = book.engine.names().filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return (found.find(({ scope }) => scope === id) ?? found.find(({ scope }) => scope === undefined))?.formula;
}

function rename({ book, id }: WorksheetState, value: unknown): void {
  const name = text(value, "Worksheet.name");
  assertSheetName(name);
  const taken = book.engine
    .sheets()
    .some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `A sheet "${name}" already exists.`);
  book.engine.renameSheet(id, name);
}

/** What Excel allows: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
export function assertSheetName(name: string): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument("Worksheet.name", `"${name}" is no sheet name`);
  }
}

/** A workbook keeps at least one visible sheet. */
function assertNotLastVisible({ book, id }: WorksheetState): void {
  book.sheetInfo(id);
  const others = book.engine.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation", "A workbook needs at least one visible sheet.");
}
