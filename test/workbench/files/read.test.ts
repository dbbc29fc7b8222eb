import JSZip from "jszip";
import { readPackage } from "../../../src/workbench/files/open";
import { Package } from "../../../src/workbench/files/package-parts";
import { byAddress, cellsOf, contentOf, relations, smallPackage } from "./small-package";

describe("values of cells", () => {
  // ECMA-376 18.4: the types of cells, and what their values stand for.
  test("every type of cell, with and without a formula", async () => {
    const cells = await cellsOf({
      rows:
        '<row r="1"><c r="A1"><v>1.5E2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
        '<c r="D1" t="str"><v>=A1</v></c><c r="E1" t="s"><v>1</v></c><c r="F1" t="inlineStr"><is><t>0363</t></is></c>' +
        '<c r="G1" t="d"><v>2027-12-31</v></c><c r="H1" t="d"><v>2027-12-31T12:00:00</v></c><c r="I1"/></row>' +
        '<row r="2"><c r="A2"><f>B2*2</f><v>3</v></c><c r="B2" t="str"><f>"a"</f><v></v></c>' +
        '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="b"><f>1=2</f><v>0</v></c><c r="E2"><f>A1</f></c></row>',
      strings: "<si><t>nul</t></si><si><t>'een'</t></si>",
    });
    expect(Object.entries(cells).map(([address, { input }]) => [address, input])).toEqual([
      ["A1", 150],
      ["B1", true],
      ["C1", "#N/A"],
      ["D1", "'=A1"],
      ["E1", "''een'"],
      ["F1", "0363"],
      ["G1", 46752],
      ["H1", 46752.5],
      ["A2", "=B2*2"],
      ["B2", '="a"'],
      ["C2", "=1/0"],
      ["D2", "=1=2"],
      ["E2", "=A1"],
    ]);
    expect(["A1", "A2", "B2", "C2", "D2", "E2"].map((address) => cells[address]?.kept)).toEqual([
      undefined,
      { value: 3, isError: false },
      { value: "", isError: false },
      { value: "#DIV/0!", isError: true },
      { value: false, isError: false },
      undefined,
    ]);
  });

  // ECMA-376 18.4.6 (phonetic runs), 22.9.2.19 (escaped characters).
  test("texts: rich ones as text, phonetic help left out, escaped characters as they are", async () => {
    const cells = await cellsOf({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="str"><v>a_x000A_b</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t>_x0009_line</t></r></is></c><c r="F1" t="s"><v>3</v></c></row>',
      strings:
        '<si><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en gewoon</t></r></si>' +
        '<si><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si><t>Almelo_x000C_</t></si>' +
        "<si><t>_x005F_x000C_ blijft staan; R&amp;D &lt;_x20AC_></t></si>",
    });
    expect(Object.values(cells).map(({ input }) => input)).toEqual([
      "vet en gewoon",
      "課きく",
      "Almelo\f",
      "a\nb",
      "in\tline",
      "_x000C_ blijft staan; R&D <€>",
    ]);
  });

  test("formulas: shared, of an array, of a data table, with an empty element", async () => {
    const cells = await cellsOf({
      rows:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="4">C1&amp;"Q2"</f><v>1</v></c><c r="B1"><f t="shared" si="4"/><v>2</v></c>' +
        '<c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="E1" cm="1"><f t="array" ref="E1">SUM(A1:A2*2)</f><v>6</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="4"/><v>3</v></c><c r="B2"><f>A1</f><v>4</v></c><c r="D2"><v>2</v></c>' +
        '<c r="F2"><f t="dataTable" ref="F2:F3" dt2D="0" dtr="0" r1="A1"/><v>12</v></c><c r="G2"><f></f><v>5</v></c></row>' +
        '<row r="3"><c r="D3"><v>7</v></c></row>',
    });
    const inputs = Object.fromEntries(Object.entries(cells).map(([address, { input }]) => [address, input]));
    // D2 is what D1 fills: no content of its own, and without a look nothing to tell.
    expect(inputs).toEqual({
      A1: '=C1&"Q2"',
      B1: '=D1&"Q2"',
      D1: "=SEQUENCE(2)",
      E1: "=SUM(A1:A2*2)",
      A2: '=C2&"Q2"',
      B2: "=A1",
      F2: 12,
      G2: 5,
      D3: 7,
    });
    expect(cells["D1"]?.fills).toEqual({ row: 0, column: 3, rows: 2, columns: 1 });
    expect(cells["E1"]?.fills).toEqual({ row: 0, column: 4, rows: 1, columns: 1 });
    expect(cells["B2"]?.fills).toBeUndefined();
  });

  test("cells and rows without an address follow the one before", async () => {
    const cells = await cellsOf({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
    });
    expect(Object.keys(cells)).toEqual(["A1", "B1", "C4", "D4"]);
  });
});

describe("parts of the package", () => {
  // ECMA-376 part 2, 9.3: relations say where parts are, whatever they are called; part 2, 6.2.2.3: capitals are the same.
  test("are found by its relations: other names, from the root, with steps up, in capitals", async () => {
    const zip = await JSZip.loadAsync(await smallPackage({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }));
    const move = async (from: string, to: string): Promise<void> => {
      const text = await zip.file(from)?.async("string");
      zip.remove(from);
      zip.file(to, text ?? "");
    };
    await move("xl/workbook.xml", "boek/werkmap.xml");
    await move("xl/worksheets/sheet1.xml", "Bladen/Invoer van het jaar.xml");
    zip.remove("xl/_rels/workbook.xml.rels");
    zip.file("_rels/.rels", relations([["x", "officeDocument", "/boek/werkmap.xml"]]));
    zip.file(
      "boek/_rels/werkmap.xml.rels",
      relations([
        ["rId1", "worksheet", "../bladen/./INVOER%20van%20het%20jaar.xml"],
        ["rId9", "sharedStrings", "teksten.xml"],
      ]),
    );
    zip.file("boek/teksten.xml", "<sst><si><t>gevonden</t></si></sst>");
    const content = await contentOf(await zip.generateAsync({ type: "uint8array" }));
    expect(byAddress(content, "Blad1")["A1"]?.input).toBe("gevonden");
  });

  test("may have a prefix before every element, and UTF-16 as their text", async () => {
    const zip = await JSZip.loadAsync(await smallPackage({}));
    zip.file(
      "xl/worksheets/sheet1.xml",
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
        '<x:c r="A1" t="inlineStr"><x:is><x:t>met x</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>' +
        '<x:mergeCells><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>',
    );
    const workbook =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:workbook xmlns:w="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:sheets><w:sheet name="Blad1" sheetId="1" rel:id="rId1"/></w:sheets>' +
      '<w:definedNames><w:definedName name="Tarief">21.5</w:definedName></w:definedNames></w:workbook>';
    zip.file("xl/workbook.xml", new Uint8Array(Buffer.from(workbook, "utf16le")));
    const content = await contentOf(await zip.generateAsync({ type: "uint8array" }));
    expect(Object.values(byAddress(content, "Blad1")).map(({ input }) => input)).toEqual(["met x", "=1+1"]);
    expect(content.sheets[0]?.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
    expect(content.names).toEqual([{ name: "Tarief", formula: "=21.5" }]);
  });

  // ECMA-376 18.2.5 and 18.2.19: names and the tab in front count all sheets, those without cells as well.
  test("a chart sheet has no cells, and counts where sheets are counted", async () => {
    const zip = await JSZip.loadAsync(await smallPackage({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    zip.file("xl/chartsheets/sheet1.xml", "<chartsheet/>");
    zip.file(
      "xl/_rels/workbook.xml.rels",
      relations([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
      ]),
    );
    zip.file(
      "xl/workbook.xml",
      '<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Grafiek" sheetId="7" r:id="rId5"/><sheet name="Blad1" sheetId="3" r:id="rId1"/></sheets>' +
        '<definedNames><definedName name="a" localSheetId="1" hidden="1">Blad1!$A$1</definedName><definedName name="b" localSheetId="0">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Blad1!$A$1</definedName></definedNames></workbook>',
    );
    const content = await contentOf(await zip.generateAsync({ type: "uint8array" }));
    expect(content.sheets.map(({ id, name }) => [id, name])).toEqual([["sheet-3", "Blad1"]]);
    expect(content.active).toBe("sheet-3");
    expect(content.names).toEqual([{ name: "a", formula: "=Blad1!$A$1", scope: "sheet-3", hidden: true }]);
  });

  test("a sheet whose part is missing is named", async () => {
    const zip = await JSZip.loadAsync(await smallPackage({}));
    zip.remove("xl/worksheets/sheet1.xml");
    await expect(readPackage(await Package.open(await zip.generateAsync({ type: "uint8array" })))).rejects.toThrow(
      "tabblad Blad1 kan hier niet worden gelezen",
    );
  });

  // A part that is 2 GB of one character unpacks from 2 MB: refused by what the zip says of its size, and by what comes out.
  test("what unpacks to more than fits in memory is refused, also when the zip says less", async () => {
    const zip = await JSZip.loadAsync(await smallPackage({}));
    zip.file("xl/worksheets/sheet1.xml", new Uint8Array(260_000_000));
    const bytes = await zip.generateAsync({
      type: "uint8array",
      compression: "DEFLATE",
      compressionOptions: { level: 1 },
    });
    await expect(contentOf(bytes)).rejects.toThrow(
      "het onderdeel xl/worksheets/sheet1.xml is uitgepakt groter dan 250 MB",
    );
    await expect(contentOf(withSaidSize(bytes, 260_000_000, 1000))).rejects.toThrow("uitgepakt groter dan 250 MB");
  }, 60_000);
});

/** The zip with another size for the part that has this one, wherever it says so. */
function withSaidSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const said = Buffer.alloc(4);
  said.writeUInt32LE(from);
  for (let at = copy.indexOf(said); at >= 0; at = copy.indexOf(said, at + 4)) copy.writeUInt32LE(to, at);
  return new Uint8Array(copy);
}
