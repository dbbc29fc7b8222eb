import { useExcelErrors } from "../../scripts/functions/call";
import { readArgument } from "../../src/pane/functions/argument";
import { insertionOf, readCall } from "../../src/pane/functions/call";
import { CATALOGUE } from "../../src/pane/functions/catalogue";
import type { Cells, Size } from "../../src/workbook/writing/insertion";

beforeAll(useExcelErrors);

test.each([
  ["2027", "2027", 2027],
  ["2,8%", "2.8%", 0.028],
  ["−1.250,50", "-1250.50", -1250.5],
  ["€ 3.000", "3000", 3000],
  ["1-7-2026", "DATE(2026,7,1)", 46204],
  ["waar", "TRUE", true],
  ["ONWAAR", "FALSE", false],
  ['"zeg ""ja"""', '"zeg ""ja"""', 'zeg "ja"'],
])("%s is a value", (typed, formula, value) => {
  expect(readArgument(typed)).toMatchObject({ formula, holds: { value } });
});

test.each([
  ["b4", "B4", null, "B4"],
  ["$B$4:c9", "$B$4:C9", null, "$B$4:C9"],
  ["Blad1!B4", "Blad1!B4", "Blad1", "B4"],
  ["'KPI''s 2025'!B4:B9", "'KPI''s 2025'!B4:B9", "KPI's 2025", "B4:B9"],
])("%s refers to cells", (typed, formula, sheet, address) => {
  expect(readArgument(typed)).toMatchObject({ formula, holds: { reference: { sheet, address } } });
});

test.each(["1.5", "2.8%", "31-2-2026", "tekst", "B4+B5", "=B4", "1,000.50", "A0", "Blad 1!B4"])(
  "%s is refused, not guessed",
  (typed) => expect(readArgument(typed)).toBeNull(),
);

describe("the room that an answer takes", () => {
  function size(id: string, typed: Readonly<Record<string, string>>, held: readonly Cells[]): Size {
    const entry = CATALOGUE.find((one) => one.id === id)!;
    const call = readCall(entry, typed);
    if (!("arguments" in call)) throw new Error([...call.faults].join());
    return insertionOf(entry, call.arguments).sizeOf(held);
  }

  test("one cell for single arguments", () => {
    expect(size("INDEX", { jaar: "2027", basisjaar: "2025", percentage: "2,8%" }, [])).toEqual({ rows: 1, columns: 1 });
  });

  test("the shape of the weights for a split", () => {
    expect(size("VERDEEL", { bedrag: "100", gewichten: "B4:B6" }, [[[1], [1], [1]]])).toEqual({ rows: 3, columns: 1 });
  });

  test("a table where a row goes with a column", () => {
    const typed = { jaar: "C3:D3", basisjaar: "2025", percentage: "B4:B6" };
    const held = [[[2026, 2027]], [[0.02], [0.03], [0.04]]];
    expect(size("INDEX", typed, held)).toEqual({ rows: 3, columns: 2 });
  });

  test("one cell for an error", () => {
    expect(size("VERDEEL", { bedrag: "100", gewichten: "B4:B6" }, [[[""], [""], [""]]])).toEqual({
      rows: 1,
      columns: 1,
    });
  });
});
