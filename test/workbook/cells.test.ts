import {
  absolute,
  cellsIn,
  columnIndex,
  columnName,
  parseAddress,
  rangeAround,
  reference,
} from "../../src/workbook/cells/address";
import { dependsOnCells } from "../../src/workbook/cells/grid";
import { quoted } from "../../src/workbook/cells/spelling";

test("columns have letters", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(["A", "Z", "AA", "ZZ", "AAA", "XFD"].map(columnIndex)).toEqual([0, 25, 26, 701, 702, 16383]);
});

test("addresses are rectangles", () => {
  expect(parseAddress("$C$9:G9")).toEqual({ row: 8, column: 2, rows: 1, columns: 5 });
  expect(cellsIn("B2:C3")).toEqual(["B2", "C2", "B3", "C3"]);
  expect(rangeAround(["G9", "C9", "E9"])).toBe("C9:G9");
  expect(absolute("C9:G9")).toBe("$C$9:$G$9");
  expect(() => parseAddress("Blad1!B4")).toThrow(RangeError);
});

test("a sheet's name is quoted in a reference", () => {
  expect(reference("KPI's", "$B$4")).toBe("'KPI''s'!$B$4");
});

test("a formula that only calculates is told from one that looks at cells", () => {
  expect(["=36*50", '="A1"', "=PI()", null].map(dependsOnCells)).toEqual([false, false, false, false]);
  const otherFiles = [
    "=[1]Basis!$C$4",
    "='C:\\jaar\\[Begroting 2025.xlsx]Blad 1'!A1*2",
    "=IFERROR([1]Begroting!$I$6,0)",
  ];
  expect(otherFiles.map(dependsOnCells)).toEqual([false, false, false]);
  expect(dependsOnCells("=[1]Basis!$C$4*B2")).toBe(true);
  expect(["=A1", "=Blad1!B4*2", "=SUM(tbl[Bedrag])", "=$AB$12"].map(dependsOnCells)).toEqual([true, true, true, true]);
});

test.each(["=1+1", "+31", "-x", "@sum", "0363", "1-2", "WAAR", "true", "'aha", "#N/A", "mei 2025", " x"])(
  "the text %s stays a text",
  (text) => expect(quoted(text)).toBe(`'${text}`),
);

test.each(["Omschrijving", "Zvw en SD", "niet gevonden", ""])("the text %j needs no apostrophe", (text) =>
  expect(quoted(text)).toBe(text),
);
