import { readFile } from "node:fs/promises";
import type { DocumentParts, Engine, OpenWorkbook } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/files";
import { child, parseXml } from "../../../src/workbench/files/xml-tree";
import { LIBREOFFICE_TIMEOUT_MS, recalculateAllWithLibreOffice } from "../../support/libreoffice";
import { newFaults } from "../../support/open-xml-sdk";
import { at } from "../engine/grid";
import { richWorkbook } from "./rich-workbook";
import { cellTexts, changedParts, partsOf, sheetPaths } from "./wholeness";

/**
 * What the file's own language asks of a change, by ECMA-376 part 1 and by what Excel does. Microsoft's Open XML SDK judges
 * each file, and LibreOffice opens some.
 */
let engine: Engine;
let input: Uint8Array;
let open: OpenWorkbook;

beforeAll(async () => (input = await richWorkbook()));
beforeEach(async () => {
  engine = await createHeadlessEngine();
  open = await readWorkbook(input, "rijk.xlsx", engine);
  await engine.settled();
});
afterEach(() => engine.dispose());

/** Saving, and two files judged, on a busy machine. */
const TIMEOUT_MS = 60_000;
const RICH = "sheet-92";
const PREFIXED = "sheet-93";

async function saved(acceptLoss = false): Promise<ReadonlyMap<string, string>> {
  const output = await writeWorkbook(open, { acceptLoss });
  expect(await newFaults(input, output, "xlsx")).toEqual([]);
  return partsOf(output);
}

function names(parts: ReadonlyMap<string, string>): readonly (readonly [string, string | undefined, string])[] {
  const list = child(parseXml(parts.get("xl/workbook.xml") ?? ""), "definedNames")?.children ?? [];
  return list.map(({ attributes, text }) => [attributes.name ?? "", attributes.localSheetId, text]);
}

test(
  "a workbook in which nothing changed is the same, to the byte of each part",
  async () => {
    expect(await changedParts(input, await writeWorkbook(open))).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "cells that shared a formula keep theirs when the first of them gets another",
  async () => {
    engine.write(RICH, at("C2"), [["=B2*3"]]);
    await engine.settled();
    const parts = await saved();
    const cells = cellTexts(parts.get("xl/worksheets/rijk.xml") ?? "");
    expect(["C2", "C3", "C4"].map((address) => cells.get(address))).toEqual([
      '<c r="C2"><f>B2*3</f><v>9</v></c>',
      '<c r="C3"><f>B3*2</f><v>8</v></c>',
      '<c r="C4"><f>B4*2</f><v>11</v></c>',
    ]);
    // Excel repairs a chain that names a cell without a formula; without one it makes its own.
    expect(parts.has("xl/calcChain.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  },
  TIMEOUT_MS,
);

test(
  "an array formula keeps its range, and what it filled is emptied when it goes",
  async () => {
    engine.write(RICH, at("B2"), [[10]]);
    await engine.settled();
    const changed = cellTexts((await saved()).get("xl/worksheets/rijk.xml") ?? "");
    expect(["A6", "B6", "A7", "B7"].map((address) => changed.get(address))).toEqual([
      '<c r="A6"><f t="array" ref="A6:B7">B2:C3*1</f><v>10</v></c>',
      '<c r="B6"><v>20</v></c>',
      '<c r="A7"><v>4</v></c>',
      '<c r="B7"><v>8</v></c>',
    ]);
    engine.write(RICH, at("A6"), [["weg"]]);
    await engine.settled();
    const gone = cellTexts((await saved()).get("xl/worksheets/rijk.xml") ?? "");
    expect(["A6", "B6", "A7", "B7"].map((address) => gone.get(address))).toEqual([
      '<c r="A6" t="inlineStr"><is><t>weg</t></is></c>',
      '<c r="B6"/>',
      '<c r="A7"/>',
      '<c r="B7"/>',
    ]);
  },
  TIMEOUT_MS,
);

test(
  "in a sheet with a prefix, and with cells without addresses, a cell is put where it belongs",
  async () => {
    engine.write(PREFIXED, at("D1"), [[true]]);
    engine.write(PREFIXED, at("A4"), [["=B1*2"]]);
    await engine.settled();
    const text = (await saved()).get("xl/worksheets/voorvoegsel.xml") ?? "";
    expect(text).toContain('<x:c r="B1"><x:v>7</x:v></x:c><x:c r="D1" t="b"><x:v>1</x:v></x:c></x:row>');
    expect(text).toContain('<x:row r="2"><x:c t="inlineStr"><x:is><x:t>Kop</x:t></x:is></x:c>');
    expect(text).toContain('</x:row><x:row r="4"><x:c r="A4"><x:f>B1*2</x:f><x:v>14</x:v></x:c></x:row><x:row r="5">');
  },
  TIMEOUT_MS,
);

test(
  "a sheet that goes takes along what only it had; what others share stays",
  async () => {
    engine.deleteSheet(RICH);
    const parts = await saved();
    const gone = [...(await partsOf(input)).keys()].filter((path) => !parts.has(path));
    expect(gone.sort()).toEqual([
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "xl/pivotTables/pivotTable1.xml",
      "xl/worksheets/_rels/rijk.xml.rels",
      "xl/worksheets/rijk.xml",
    ]);
    for (const path of gone) expect(parts.get("[Content_Types].xml")).not.toContain(`"/${path}"`);
    // Nine come before it: eight of the example, and the chart sheet.
    expect(names(parts).filter(([, scope]) => scope !== undefined)).toEqual([["Lokaal", "9", "'Voor voegsel'!$A$1"]]);
    expect(parts.get("xl/charts/chart2.xml")).toContain("<c:f>#REF!$B$2:$B$4</c:f>");
  },
  TIMEOUT_MS,
);

test(
  "charts, pivots, lists and Excel's own names follow a sheet that is renamed",
  async () => {
    engine.renameSheet(RICH, "Rijk's kosten");
    engine.renameSheet(PREFIXED, "Lijst");
    await engine.settled();
    const parts = await saved();
    expect([...(await sheetPaths(await writeWorkbook(open))).keys()].slice(-3)).toEqual([
      "Grafiekblad",
      "Rijk's kosten",
      "Lijst",
    ]);
    expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>&apos;Rijk&apos;&apos;s kosten&apos;!$B$2:$B$4</c:f>");
    expect(parts.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Rijk&apos;s kosten"');
    expect(parts.get("xl/worksheets/rijk.xml")).toContain("<xm:f>&apos;Lijst&apos;!$A$1:$A$2</xm:f>");
    expect(parts.get("xl/worksheets/rijk.xml")).toContain('location="&apos;Rijk&apos;&apos;s kosten&apos;!B2"');
    expect(names(parts)).toContainEqual(["_xlnm.Print_Area", "9", "'Rijk''s kosten'!$A$1:$H$20"]);
  },
  TIMEOUT_MS,
);

test(
  "sheets that come and are moved: names keep their sheets, chart sheets their place, and one tab is chosen",
  async () => {
    const added = engine.addSheet("MGN Controle", 0).id;
    engine.moveSheet(RICH, 2);
    engine.activate(added);
    engine.setName({ name: "Nieuw", formula: "='MGN Controle'!$A$1" });
    const parts = await saved();
    const root = parseXml(parts.get("xl/workbook.xml") ?? "");
    const sheets = child(root, "sheets")?.children.map(({ attributes }) => attributes.name) ?? [];
    expect(sheets[0]).toBe("MGN Controle");
    expect(sheets[2]).toBe("Rijk");
    expect(sheets.slice(-2)).toEqual(["Grafiekblad", "Voor voegsel"]);
    expect(names(parts)).toEqual([
      ["_xlnm.Print_Area", "2", "Rijk!$A$1:$H$20"],
      ["Bereik", undefined, "Rijk!$A$1:$A$3"],
      ["Lokaal", "11", "'Voor voegsel'!$A$1"],
      ["Nieuw", undefined, "'MGN Controle'!$A$1"],
    ]);
    expect(parts.get("xl/workbook.xml")).toContain('<definedName name="Bereik" comment="let op">');
    const chosen = [...parts].filter(
      ([path, text]) => path.startsWith("xl/worksheets/") && text.includes("tabSelected"),
    );
    expect(chosen.map(([path]) => path)).toEqual(["xl/worksheets/sheet9.xml"]);
  },
  TIMEOUT_MS,
);

test(
  "a chart of ours comes beside what is drawn, and a page set-up beside what was set",
  async () => {
    const sheet: DocumentParts["charts"] extends Map<string, (infer Chart)[]> ? Chart : never = {
      id: "1",
      name: "Onze & grafiek",
      title: "Som",
      type: "Line",
      data: { sheetId: RICH, rect: at("A1:B4") },
      seriesBy: "Columns",
      at: at("F12:J20"),
    };
    open.parts.charts.set(RICH, [sheet]);
    open.parts.pages.set(RICH, { orientation: "Landscape", fitTo: { wide: 1, high: null }, filter: at("A1:B4") });
    const parts = await saved();
    const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
    expect(drawing).toContain('name="Grafiek 1"');
    expect(drawing).toContain('<xdr:cNvPr id="3" name="Onze &amp; grafiek"/>');
    expect(parts.has("xl/charts/chart3.xml")).toBe(true);
    const text = parts.get("xl/worksheets/rijk.xml") ?? "";
    expect(text).toContain(
      '<sheetPr codeName="Blad9"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(text).toContain('<autoFilter ref="A1:B4"/><mergeCells count="1">');
    expect(text).toMatch(
      /<pageMargins [^>]*\/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter>/,
    );
    expect(names(parts)).toContainEqual(["_xlnm._FilterDatabase", "9", "'Rijk'!$A$1:$B$4"]);
  },
  TIMEOUT_MS,
);

test(
  "widths cut an element for several columns; a heading of a table that changed is refused",
  async () => {
    engine.setColumnWidth(RICH, 1, 1, 210);
    const text = (await saved()).get("xl/worksheets/rijk.xml") ?? "";
    expect(text).toContain(
      '<col min="1" max="1" width="12.7109375" style="1" bestFit="1" customWidth="1"/>' +
        '<col min="2" max="2" width="30" style="1" customWidth="1"/>' +
        '<col min="3" max="3" width="12.7109375" style="1" bestFit="1" customWidth="1"/>',
    );
    engine.write(PREFIXED, at("A5"), [["Anders"]]);
    await expect(writeWorkbook(open)).rejects.toThrow("verloren gaan de kolomkoppen van tabel Tabel1");
  },
  TIMEOUT_MS,
);

test(
  "a custom XML part of ours comes beside that of another, is changed in its place, and goes",
  async () => {
    const id = "{0C7D4A4E-9C3B-4E53-8A33-3E2C1B1A0F55}";
    open.parts.customXml.set(id, '<mgn xmlns="urn:mgn">eerst</mgn>');
    open.parts.settings.set("keuze", 1);
    const first = await writeWorkbook(open);
    const again = await readWorkbook(first, "rijk.xlsx", engine);
    again.parts.customXml.set(id, '<mgn xmlns="urn:mgn">later</mgn>');
    const second = await writeWorkbook(again);
    expect(await changedParts(first, second)).toEqual(["customXml/item2.xml"]);
    expect(await newFaults(input, second, "xlsx")).toEqual([]);
    again.parts.customXml.delete(id);
    again.parts.settings.delete("keuze");
    const bare = await partsOf(await writeWorkbook(again));
    expect([...bare.keys()].filter((path) => /^customXml|webext/.test(path))).toEqual(["customXml/item1.xml"]);
  },
  TIMEOUT_MS,
);

test(
  "a workbook with macros keeps them, and its kind",
  async () => {
    const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const JSZip = (await import("jszip")).default;
    const zip = await JSZip.loadAsync(await readFile("test/material/cases/42-basis.xlsm"));
    const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
    const bin = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';
    zip.file("[Content_Types].xml", types.replace(plain, macros).replace("</Types>", `${bin}</Types>`));
    zip.file("xl/vbaProject.bin", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 255));
    const relations = (await zip.file("xl/_rels/workbook.xml.rels")?.async("string")) ?? "";
    const vba =
      '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    zip.file("xl/_rels/workbook.xml.rels", relations.replace("</Relationships>", `${vba}</Relationships>`));
    const bytes = await zip.generateAsync({ type: "uint8array" });
    const opened = await readWorkbook(bytes, "macros.xlsm", engine);
    engine.write(engine.addSheet("MGN Controle").id, at("A1"), [["=1+1"]]);
    const parts = await partsOf(await writeWorkbook(opened));
    expect(parts.get("xl/vbaProject.bin")).toBe((await partsOf(bytes)).get("xl/vbaProject.bin"));
    expect(parts.get("[Content_Types].xml")).toContain(macros);
  },
  TIMEOUT_MS,
);

test(
  "LibreOffice opens what is written, and calculates the same",
  async () => {
    engine.write(RICH, at("B2"), [[10]]);
    const added = engine.addSheet("MGN Controle").id;
    engine.write(added, at("A1:A3"), [["=SUM(Rijk!B2:B4)"], ['=Rijk!A2&" ja"'], ["=ISERROR(1/0)"]]);
    engine.setFormat(added, at("A1"), { bold: true });
    await engine.settled();
    const [book] = (await recalculateAllWithLibreOffice([await writeWorkbook(open)])) ?? [];
    if (!book) return;
    const sheet = book.getWorksheet("MGN Controle");
    expect([1, 2, 3].map((row) => sheet?.getCell(row, 1).result)).toEqual([19.5, "een twee ja", true]);
    expect(sheet?.getCell("A1").font.bold).toBe(true);
    expect(book.getWorksheet("Rijk")?.getCell("C4").result).toBe(11);
  },
  LIBREOFFICE_TIMEOUT_MS,
);
