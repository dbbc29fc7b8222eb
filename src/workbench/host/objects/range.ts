import type { Cell, Rect } from "../../engine/engine";
import type { Book } from "../book";
import { formatRect, quoteSheet } from "../grid/address";
import { bounding, cellCount, fits, intersection, isEntireColumn, isEntireRow, WHOLE_SHEET } from "../grid/rect";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/errors";
import { oneOf, text, whole } from "./arguments";
import { assertReadable, toMatrix, typed, valueType } from "./cells";
import { dataValidation } from "./data-validation";
import { define, type HostObject, type HostType } from "../protocol/define";
import { spelled } from "../variations";
import { rangeFormat } from "./range-format";
import { sheetObject, type RangeState } from "./states";

export const range: HostType<RangeState> = define<RangeState>({
  name: "Range",
  properties: {
    Address: { get: address },
    RowIndex: { get: ({ rect }) => rect.row },
    ColumnIndex: { get: ({ rect }) => rect.column },
    RowCount: { get: ({ rect }) => rect.rows },
    ColumnCount: { get: ({ rect }) => rect.columns },
    /** −1 where Excel's 32-bit counter cannot hold it, as Microsoft documents. */
    CellCount: { get: ({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)) },
    IsEntireColumn: { get: ({ rect }) => isEntireColumn(rect) },
    IsEntireRow: { get: ({ rect }) => isEntireRow(rect) },
    Values: {
      get: (state) => each(state, "Range.values", ({ value }) => value),
      set: (state, values) => write(state, values, "Range.values"),
    },
    Formulas: {
      get: (state) =>
        each(state, "Range.formulas", ({ formula, value }) =>
          formula === undefined ? value : spelled(state.book, formula),
        ),
      set: (state, formulas) => write(state, formulas, "Range.formulas"),
    },
    ValueTypes: { get: (state) => each(state, "Range.valueTypes", valueType) },
    NumberFormat: {
      get: (state) => each(state, "Range.numberFormat", ({ numberFormat }) => numberFormat),
      set: writeNumberFormats,
    },
    Text: {
      get({ book, sheetId, rect }) {
        assertReadable(rect, "Range.text");
        return book.engine.texts(sheetId, rect);
      },
    },
  },
  navigation: {
    DataValidation: (state) => dataValidation(state),
    Format: (state) => rangeFormat(state),
    Worksheet: ({ book, sheetId }) => sheetObject({ book, id: sheetId }),
  },
  methods: {
    Calculate: ({ book }) => book.recalculate(),
    Clear({ book, sheetId, rect }, [applyTo]) {
      book.assertWritable(sheetId, "Range.clear");
      const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"] as const, "Range.clear");
      book.engine.clear(sheetId, withinUse(book, sheetId, rect), what);
    },
    Delete: (state, [shift]) => remove(state, shift),
    Merge({ book, sheetId, rect }, [across]) {
      book.assertWritable(sheetId, "Range.merge");
      const lines = across === true ? Array.from({ length: rect.rows }, (_, line) => rowOf(rect, line)) : [rect];
      for (const line of lines) book.engine.merge(sheetId, line);
    },
    Select({ book, sheetId, rect }) {
      book.engine.activate(sheetId);
      book.engine.select(sheetId, rect);
    },
    /** office.js asks this before it sends a large matrix in pieces. */
    _ValidateArraySize({ rect }, [rows, columns]) {
      if (rows !== rect.rows || columns !== rect.columns) {
        throw invalidArgument("Range", `a matrix of ${rect.rows} by ${rect.columns} is expected`);
      }
    },
  },
  objects: {
    GetCell: (state, [row, column]) => {
      const { rect } = state;
      return moved(
        state,
        { ...at(rect, whole(row, "Range.getCell"), whole(column, "Range.getCell")) },
        "Range.getCell",
      );
    },
    GetRow: (state, [row]) => inside(state, rowOf(state.rect, whole(row, "Range.getRow")), "Range.getRow"),
    GetColumn: (state, [column]) =>
      inside(state, columnOf(state.rect, whole(column, "Range.getColumn")), "Range.getColumn"),
    GetLastCell: (state) => moved(state, at(state.rect, state.rect.rows - 1, state.rect.columns - 1), "Range"),
    GetLastRow: (state) => moved(state, rowOf(state.rect, state.rect.rows - 1), "Range"),
    GetLastColumn: (state) => moved(state, columnOf(state.rect, state.rect.columns - 1), "Range"),
    GetOffsetRange(state, [rows, columns]) {
      const location = "Range.getOffsetRange";
      const { rect } = state;
      const target = { ...rect, row: rect.row + whole(rows, location), column: rect.column + whole(columns, location) };
      return moved(state, target, location);
    },
    GetResizedRange(state, [rows, columns]) {
      const location = "Range.getResizedRange";
      const { rect } = state;
      const target = {
        ...rect,
        rows: rect.rows + whole(rows, location),
        columns: rect.columns + whole(columns, location),
      };
      return moved(state, target, location);
    },
    GetAbsoluteResizedRange(state, [rows, columns]) {
      const location = "Range.getAbsoluteResizedRange";
      return moved(state, { ...state.rect, rows: whole(rows, location), columns: whole(columns, location) }, location);
    },
    GetBoundingRect: (state, [other]) =>
      moved(state, bounding(state.rect, otherRect(state, other, "Range.getBoundingRect")), "Range.getBoundingRect"),
    GetIntersection(state, [other]) {
      const rect = intersection(state.rect, otherRect(state, other, "Range.getIntersection"));
      if (!rect) throw itemNotFound("the intersection");
      return moved(state, rect, "Range.getIntersection");
    },
    GetIntersectionOrNullObject(state, [other]) {
      const rect = intersection(state.rect, otherRect(state, other, "Range.getIntersectionOrNullObject"));
      return rect && moved(state, rect, "Range.getIntersectionOrNullObject");
    },
    GetEntireColumn: (state) =>
      moved(state, { ...WHOLE_SHEET, column: state.rect.column, columns: state.rect.columns }, "Range"),
    GetEntireRow: (state) => moved(state, { ...WHOLE_SHEET, row: state.rect.row, rows: state.rect.rows }, "Range"),
    GetUsedRange: (state, [valuesOnly]) => moved(state, used(state, valuesOnly) ?? at(state.rect, 0, 0), "Range"),
    GetUsedRangeOrNullObject(state, [valuesOnly]) {
      const rect = used(state, valuesOnly);
      return rect && moved(state, rect, "Range");
    },
    GetSpillingToRange: (state) => spill(state) ?? noSpill(),
    GetSpillingToRangeOrNullObject: spill,
    Insert: (state, [shift]) => insert(state, shift),
  },
});

/** "Blad1!A1:B2", as Excel writes it. */
export function address({ book, sheetId, rect }: RangeState): string {
  return `${quoteSheet(book.sheetInfo(sheetId).name)}!${formatRect(rect)}`;
}

/** "Blad1!$A$1:$B$2", for names. */
export function absoluteAddress({ book, sheetId, rect }: RangeState): string {
  const fixed = formatRect(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(book.sheetInfo(sheetId).name)}!${fixed}`;
}

/** The id of a range inside an event, and back: `event.getRange(context)`. */
export const eventReference = (sheetId: string, { row, column, rows, columns }: Rect): string =>
  JSON.stringify([sheetId, row, column, rows, columns]);

export function eventRange(book: Book, reference: string): HostObject {
  const [sheetId, row, column, rows, columns] = JSON.parse(reference) as [string, number, number, number, number];
  return range({ book, sheetId, rect: { row, column, rows, columns } });
}

function each<T>({ book, sheetId, rect }: RangeState, location: string, pick: (cell: Cell) => T): T[][] {
  book.sheetInfo(sheetId);
  assertReadable(rect, location);
  return book.engine.read(sheetId, rect).map((line) => line.map(pick));
}

function write({ book, sheetId, rect }: RangeState, values: unknown, location: string): void {
  book.assertWritable(sheetId, location);
  const raw = toMatrix(values, rect, (value) => value, location);
  const formats = book.engine.read(sheetId, rect);
  const cells = raw.map((line, r) =>
    line.map((value, c) => typed(value, formats[r]?.[c]?.numberFormat ?? "", location)),
  );
  book.engine.write(sheetId, rect, cells);
}

function writeNumberFormats({ book, sheetId, rect }: RangeState, formats: unknown): void {
  const location = "Range.numberFormat";
  book.assertWritable(sheetId, location);
  const cell = (format: unknown) => (format === null || format === undefined ? null : text(format, location));
  book.engine.writeNumberFormats(sheetId, rect, toMatrix(formats, rect, cell, location));
}

/** Whole columns and rows are cut to what is in use, so that clearing them is no work of a million rows. */
function withinUse(book: Book, sheetId: string, rect: Rect): Rect {
  const area = book.engine.usedRect(sheetId, false);
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  return (area && intersection(rect, area)) ?? { ...rect, rows: 1, columns: 1 };
}

function insert(state: RangeState, shift: unknown): HostObject {
  const { book, sheetId, rect } = state;
  book.assertWritable(sheetId, "Range.insert");
  oneOf(shift, ["Down", "Right"] as const, "Range.insert");
  if (isEntireRow(rect)) book.engine.insertRows(sheetId, rect.row, rect.rows);
  else if (isEntireColumn(rect)) book.engine.insertColumns(sheetId, rect.column, rect.columns);
  else throw apiNotFound("Range.insert() of anything but entire rows or columns");
  return range(state);
}

function remove({ book, sheetId, rect }: RangeState, shift: unknown): void {
  book.assertWritable(sheetId, "Range.delete");
  oneOf(shift, ["Up", "Left"] as const, "Range.delete");
  if (isEntireRow(rect)) book.engine.deleteRows(sheetId, rect.row, rect.rows);
  else if (isEntireColumn(rect)) book.engine.deleteColumns(sheetId, rect.column, rect.columns);
  else throw apiNotFound("Range.delete() of anything but entire rows or columns");
}

function spill({ book, sheetId, rect }: RangeState): HostObject | null {
  if (cellCount(rect) !== 1) throw invalidArgument("Range.getSpillingToRange", "a single cell is expected");
  const area = book.engine.spill(sheetId, rect.row, rect.column);
  return area && range({ book, sheetId, rect: area });
}

function noSpill(): never {
  throw itemNotFound("a range that the cell spills into");
}

function used({ book, sheetId, rect }: RangeState, valuesOnly: unknown): Rect | null {
  const area = book.engine.usedRect(sheetId, valuesOnly === true);
  return area && intersection(rect, area);
}

const at = ({ row, column }: Rect, down: number, right: number): Rect => ({
  row: row + down,
  column: column + right,
  rows: 1,
  columns: 1,
});
const rowOf = (rect: Rect, index: number): Rect => ({ ...rect, row: rect.row + index, rows: 1 });
const columnOf = (rect: Rect, index: number): Rect => ({ ...rect, column: rect.column + index, columns: 1 });

function moved({ book, sheetId }: RangeState, rect: Rect, location: string): HostObject {
  if (!fits(rect)) throw invalidArgument(location, "the range lies outside the sheet");
  return range({ book, sheetId, rect });
}

function inside(state: RangeState, rect: Rect, location: string): HostObject {
  if (!intersection(state.rect, rect)) throw invalidArgument(location, "the index lies outside the range");
  return moved(state, rect, location);
}

/** Another range of the same sheet, as an object or as an address. */
function otherRect({ book, sheetId }: RangeState, value: unknown, location: string): Rect {
  const other = range.stateOf(value) ?? range.stateOf(typeof value === "string" ? onSheet(book, sheetId, value) : null);
  if (other?.sheetId !== sheetId) throw invalidArgument(location, "a range of the same sheet is expected");
  return other.rect;
}

const onSheet = (book: Book, id: string, wanted: string): HostObject | null =>
  sheetObject({ book, id }).find("GetRange", [wanted]);
