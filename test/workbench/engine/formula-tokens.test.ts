import fc from "fast-check";
import { formulaTokens } from "../../../src/workbench/engine/formula-tokens";
import { movedFormula } from "../../../src/workbench/files/shared-formulas";

/** Two rows down and one column to the right. */
function moved(formula: string, rows = 2, columns = 1): string {
  return movedFormula(formulaTokens(formula), rows, columns);
}

describe("a shared formula in another cell", () => {
  // Excel's rule for filling down (ECMA-376 18.3.1.40, shared formulas): relative references move along, nothing else does.
  test.each([
    ["A1*2", "B3*2"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2,$A$1:A1)", "SUM(B3:C4,$A$1:B3)"],
    ["SUM(A:A)+SUM($A:B)", "SUM(B:B)+SUM($A:C)"],
    ["SUM(1:1)+SUM($1:2)", "SUM(3:3)+SUM($1:4)"],
    ["a1+b2", "B3+C4"],
    ["Z1", "AA3"],
  ])("%s is %s", (formula, expected) => expect(moved(formula)).toBe(expected));

  test.each([
    ["texts", 'IF(A1>=2,"Q2","A1 ""B2"" C3")', 'IF(B3>=2,"Q2","A1 ""B2"" C3")'],
    ["a quoted sheet", "'FY25'!A1*'Blad ''Q2'''!B1", "'FY25'!B3*'Blad ''Q2'''!C3"],
    ["a sheet", "Blad1!A1+Q2!A1", "Blad1!B3+Q2!B3"],
    ["sheets from one to another", "SUM(Jan:Dec!A1,'Q1:Q4'!A1:B1)", "SUM(Jan:Dec!B3,'Q1:Q4'!B3:C3)"],
    ["a range with a sheet at its end", "SUM(A1:Blad1!B2,Blad1!A1:Blad1!B2)", "SUM(B3:Blad1!C4,Blad1!B3:Blad1!C4)"],
    ["another workbook", "[1]Blad1!A1+'[2]FY 25'!A1+[1]!Tarief", "[1]Blad1!B3+'[2]FY 25'!B3+[1]!Tarief"],
    ["functions", "LOG10(A1)+ATAN2(A1,B1)+_xlfn.BIN2DEC(A1)", "LOG10(B3)+ATAN2(B3,C3)+_xlfn.BIN2DEC(B3)"],
    ["names", "Q2_totaal+_A1+Tarief.A1+A1B+XFE1+Q2.5", "Q2_totaal+_A1+Tarief.A1+A1B+XFE1+Q2.5"],
    [
      "columns of a table",
      "Tabel1[[#This Row],[Q2]]*A1+Tabel1[A1 '] B2]",
      "Tabel1[[#This Row],[Q2]]*B3+Tabel1[A1 '] B2]",
    ],
    ["numbers and errors", "1E2+2.5E+3+#REF!+1:1", "1E2+2.5E+3+#REF!+3:3"],
    ["logical values and operators", "IF(TRUE,A1%,-A1)&A1<>A1", "IF(TRUE,B3%,-B3)&B3<>B3"],
  ])("%s stay as they are", (_, formula, expected) => expect(moved(formula)).toBe(expected));

  test("what would be beyond the sheet is #REF!", () => {
    expect(moved("A1+B2:C3+Blad1!A2+A:A", -1, -1)).toBe("#REF!+A1:B2+Blad1!#REF!+#REF!");
    expect(moved("XFD1+A1048576+$XFD$1048576")).toBe("#REF!+#REF!+$XFD$1048576");
  });

  test("there and back again is the same", () => {
    const column = fc.stringMatching(/^\$?[B-Z]{1,2}$/);
    const row = fc.integer({ min: 3, max: 1_000_000 }).chain((n) => fc.constantFrom(String(n), `$${n}`));
    const cell = fc.tuple(column, row).map((parts) => parts.join(""));
    const area = fc.tuple(cell, cell).map((parts) => parts.join(":"));
    const other = fc.constantFrom('"Q2"', "'Q2'!", "Tarief", "SUM(", ")", "+", ",", "1.5", "Tabel[Q2]", " ");
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, area, other).map((part) => `${part}+`)), (parts) => {
        const formula = parts.join("");
        expect(moved(moved(formula, 5, 3), -5, -3)).toBe(formula);
      }),
    );
  });
});

test("the tokens of any text, joined again, are that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      expect(
        formulaTokens(text)
          .map((t) => t.text)
          .join(""),
      ).toBe(text),
    ),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-C1-3$:!'"[\]#.(), +]*$/), (text) =>
      expect(
        formulaTokens(text)
          .map((t) => t.text)
          .join(""),
      ).toBe(text),
    ),
  );
});
