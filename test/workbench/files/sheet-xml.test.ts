import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { cellAddress } from "../../../src/workbench/engine/addresses";
import { scanSheet, topElement, type SheetFrame, type SheetRow } from "../../../src/workbench/files/sheet-xml";
import { child, parseXml } from "../../../src/workbench/files/xml-tree";

function scanned(text: string): { rows: SheetRow[]; frame: SheetFrame } {
  const rows: SheetRow[] = [];
  const frame = scanSheet(text, (row) => rows.push(row));
  return { rows, frame };
}

// The forms are those of ECMA-376 part 1, 18.3.1 (worksheets) and 18.18.11 (types of cells).
const SHEET =
  `<?xml version="1.0"?>\r\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D5"/><sheetData>\r\n` +
  `<row r="2" ht="30" customHeight='1'><c r="B2" s="3" t="s"><v>7</v></c><c r="D2" t="str"><f>IF(A1&gt;2,"a &amp; b",'x y'!A1)</f><v>a &amp; b</v></c></row>` +
  `<row><c t="b"><v>1</v></c><c t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">één </t></r><r><t>twee</t></r><rPh sb="0" eb="1"><t>uit</t></rPh></is></c><c/></row>` +
  `<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">B5*2</f><v>4</v></c><c r="B5"><f t="shared" si="0"/><v/></c></row><row r="6"/>` +
  `</sheetData><mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>` +
  `<extLst><ext uri="{x}" xmlns:x14="urn:x14"><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext></extLst></worksheet>`;

describe.each([
  ["without a prefix", SHEET],
  ["with one", SHEET.replace("xmlns=", "xmlns:x=").replace(/(<\/?)(?=[a-zA-Z])(?!x14:)/g, "$1x:")],
])("a sheet %s", (_, text) => {
  const { rows, frame } = scanned(text);
  const cells = rows.flatMap((row) => row.cells);
  const said = (part: string) => part.replace(/(<\/?)x:/g, "$1");

  test("says each row and cell with its place in the text", () => {
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 4, 5]);
    expect(cells.map(({ row, column }) => cellAddress(row, column))).toEqual(
      ["B2", "D2", "A3", "B3", "C3", "A5", "B5"], // rows and cells without an address follow the one before
    );
    expect(rows.map(({ start, inner }) => said(text.slice(start, inner)))).toEqual([
      `<row r="2" ht="30" customHeight='1'>`,
      "<row>",
      '<row r="5">',
      '<row r="6"/>',
    ]);
    for (const { start, end } of cells) expect(said(text.slice(start, end))).toMatch(/^<c\b(.*<\/c>|\/>)$/);
    for (const { innerEnd, end } of rows.slice(0, 3)) expect(said(text.slice(innerEnd, end))).toBe("</row>");
  });

  test("says type, look, formula and value", () => {
    expect(cells.map(({ type, style, value, inline }) => [type, style, value, inline])).toEqual([
      ["s", 3, "7", null],
      ["str", 0, "a & b", null],
      ["b", 0, "1", null],
      ["inlineStr", 0, null, "één twee"],
      ["n", 0, null, null],
      ["n", 0, "4", null],
      ["n", 0, "", null],
    ]);
    const formulas = cells.flatMap(({ formula }) => (formula ? [formula] : []));
    expect(formulas.map(({ type, text: own, ref, si }) => [type, own, ref, si])).toEqual([
      ["normal", `IF(A1>2,"a & b",'x y'!A1)`, undefined, undefined],
      ["shared", "B5*2", "A5:A6", "0"],
      ["shared", "", undefined, "0"],
    ]);
    expect(formulas.map(({ start, end }) => said(text.slice(start, end)))[2]).toBe('<f t="shared" si="0"/>');
    expect(cells.map(({ valueAt: at }) => at && said(text.slice(at.start, at.end)))[0]).toBe("<v>7</v>");
  });

  test("says what stands around the rows, and where", () => {
    expect(frame.elements.map(({ local }) => local)).toEqual([
      "sheetPr",
      "dimension",
      "sheetData",
      "mergeCells",
      "extLst",
    ]);
    const data = topElement(frame, "sheetData");
    expect(text.slice(data?.inner, (data?.inner ?? 0) + 2)).toBe("\r\n");
    expect(said(text.slice(data?.innerEnd, data?.end))).toBe("</sheetData>");
    expect(topElement(frame, "mergeCells")?.children[0]?.attributes.ref).toBe("A8:B8");
    expect(said(text.slice(frame.root.innerEnd))).toBe("</worksheet>");
  });
});

test("what is no XML, or no address, is refused", () => {
  expect(() => scanned(SHEET.replace("</row>", ""))).toThrow(/unexpected close tag/);
  expect(() => scanned(SHEET.replace('r="B2"', 'r="2B"'))).toThrow("Not a cell's address: 2B");
  expect(() => scanned(SHEET.replace('r="5"', 'r="vijf"'))).toThrow("Not a row: vijf");
});

// Second witness: exceljs, which reads the same cells in a way of its own.
test("finds the cells and formulas of an example that exceljs finds", async () => {
  const bytes = readFileSync("assets/voorbeeld-twente.xlsx");
  const zip = await JSZip.loadAsync(bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const workbook = parseXml((await zip.file("xl/workbook.xml")?.async("string")) ?? "");
  const names = child(workbook, "sheets")?.children.map(({ attributes }) => attributes.name) ?? [];
  expect(names.length).toBeGreaterThan(5);
  for (const [index, name] of names.entries()) {
    const { rows } = scanned((await zip.file(`xl/worksheets/sheet${index + 1}.xml`)?.async("string")) ?? "");
    const filled = rows.flatMap(({ cells }) => cells).filter(({ formula, value }) => formula !== null || value);
    const ours = filled.map(({ row, column, formula }) => `${cellAddress(row, column)}${formula ? "=" : ""}`);
    const theirs: string[] = [];
    book.getWorksheet(name)?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Merge) theirs.push(`${cell.address}${cell.formula ? "=" : ""}`);
      }),
    );
    expect([name, ours]).toEqual([name, theirs]);
  }
});
