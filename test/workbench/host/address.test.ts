import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatRect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
} from "../../../src/workbench/host/grid/address";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:C4", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["B:C", { row: 0, column: 1, rows: MAX_ROWS, columns: 2 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
])("%s is an address", (text, rect) => {
  expect(parseAddress(text)).toEqual({ rect });
});

test.each(["", "A", "1", "A0", "A1:", "A:1", "XFE1", "A1048577", "A1:B2:C3", "Blad1!"])("%j is none", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("a sheet stands in front, quoted where its name needs it", () => {
  const rect = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(parseAddress("Blad1!A1")).toEqual({ sheet: "Blad1", rect });
  expect(parseAddress("'KPI''s 2025'!A1")).toEqual({ sheet: "KPI's 2025", rect });
  expect([quoteSheet("Impact"), quoteSheet("KPI's"), quoteSheet("Input VG")]).toEqual([
    "Impact",
    "'KPI''s'",
    "'Input VG'",
  ]);
});

test("columns and rectangles read back as written", () => {
  const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
  fc.assert(fc.property(column, (index) => expect(columnIndex(columnName(index))).toBe(index)));
  const rect = fc.record({
    row: fc.integer({ min: 0, max: 999 }),
    column: fc.integer({ min: 0, max: 99 }),
    rows: fc.integer({ min: 1, max: 999 }),
    columns: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(fc.property(rect, (area) => expect(parseAddress(formatRect(area))).toEqual({ rect: area })));
});
