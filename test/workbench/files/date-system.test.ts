import { serialFromFile, serialToFile } from "../../../src/workbench/files/values";
import { cellsOf } from "./small-package";

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="d-m-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>';

/** A1 is the day 31-12-2025 in a workbook that counts from 1904; B1 has a formula. */
function in1904(formula: string, options: { readonly style?: number; readonly names?: string } = {}) {
  const { style = 0, names = "" } = options;
  return cellsOf({
    head: '<workbookPr date1904="1"/>',
    rows: `<row r="1"><c r="A1" s="1"><v>44560</v></c><c r="B1" s="${style}"><f>${formula}</f><v>44560</v></c><c r="C1"><v>44560</v></c><c r="D1" s="2"><v>0.5</v></c></row>`,
    styles: STYLES,
    tail: `<definedNames>${names}</definedNames>`,
  });
}

describe("a workbook that counts days from 1904", () => {
  // Microsoft's documentation of the two systems: the same day is 1.462 more from 1900. 31-12-2025 is 46022 from 1900.
  test("days move along, constants and what formulas came to; other numbers and times of the day do not", async () => {
    const cells = await in1904("A1", { style: 1 });
    expect(cells["A1"]?.input).toBe(46022);
    expect(cells["B1"]).toMatchObject({ input: "=A1", kept: { value: 46022 } });
    expect([cells["C1"]?.input, cells["D1"]?.input]).toEqual([44560, 0.5]);
  });

  test("and back again when a cell is written", () => {
    expect(serialToFile(46022, "d-m-yyyy", true)).toBe(44560);
    expect(serialToFile(46022, "0", true)).toBe(46022);
    expect(serialToFile(46022, "d-m-yyyy", false)).toBe(46022);
    expect(serialToFile(serialFromFile(1.25, "d-m-yyyy h:mm", true), "d-m-yyyy h:mm", true)).toBe(1.25);
  });

  test.each(["A1+30", "YEAR(A1)", "A1-A1", "EDATE(A1,6)", "C1*12046", "IF(A1&gt;DATE(2025,1,1),1,0)", "A1+3650"])(
    "%s means the same and opens",
    async (formula) => expect((await in1904(formula))["B1"]?.input).toBe(`=${formula.replace("&gt;", ">")}`),
  );

  test.each([
    ["A1-39000", 0, ""],
    ["IF(Blad1!$A:$A&gt;44000,1,0)", 0, ""],
    ["TODAY()-39000", 0, ""],
    ["44560", 1, ""],
    ["Einde-39000", 0, '<definedName name="Einde">Blad1!$A$1</definedName>'],
  ])("%s would mean something else, and is named", async (formula, style, names) => {
    await expect(in1904(formula, { style, names })).rejects.toThrow(
      "deze werkmap telt de dagen vanaf 1904, en de formule in cel B1 van tabblad Blad1 rekent met een datum als los getal",
    );
  });
});
