import type ExcelJS from "exceljs";
import JSZip from "jszip";
import { noParts, type Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { LossyWorkbook, readWorkbook, UnreadableWorkbook, writeWorkbook } from "../../../src/workbench/files";
import { at, cell, formulas, values } from "../engine/grid";
import { bytesOf, controllersWorkbook, openFile, withCellValue, withText } from "./workbooks";

let engine: Engine;

beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

function sheetNamed(name: string): string {
  return engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
}

async function saved(): Promise<{ bytes: Uint8Array; book: ExcelJS.Workbook }> {
  const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
  const bytes = await writeWorkbook(open);
  return { bytes, book: await openFile(bytes) };
}

describe("what saving would lose", () => {
  test("a digital signature: nothing is saved, unless that is accepted", async () => {
    const zip = await JSZip.loadAsync(await controllersWorkbook());
    zip.file("_xmlsignatures/sig1.xml", "<Signature/>");
    const open = await readWorkbook(await bytesOf(zip), "rijk.xlsx", engine);
    await expect(writeWorkbook(open)).rejects.toThrow(LossyWorkbook);
    await expect(writeWorkbook(open)).rejects.toThrow(
      "rijk.xlsx zou niet heel worden bewaard: verloren gaan de digitale handtekening",
    );
    await expect(writeWorkbook(open, { acceptLoss: true })).resolves.toBeInstanceOf(Uint8Array);
  });

  test.each([
    ["rows that come", async (sheet: string) => engine.insertRows(sheet, 0, 1)],
    ["rows that go", async (sheet: string) => engine.deleteRows(sheet, 3, 1)],
    ["columns that come", async (sheet: string) => engine.insertColumns(sheet, 1, 2)],
    ["cells that are moved", (sheet: string) => engine.moveRange(sheet, at("B1:B2"), { row: 20, column: 3 })],
  ])("%s leave behind what stands on cells", async (_, move) => {
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    await engine.settled();
    engine.activate(sheetNamed("Algemene input"));
    await move(sheetNamed("Algemene input"));
    await expect(writeWorkbook(open)).rejects.toThrow(
      "niet meeschuift met verplaatste cellen (voorwaardelijke opmaak, keuzelijsten, koppelingen, opmerkingen)",
    );
    await expect(writeWorkbook(open, { acceptLoss: true })).resolves.toBeInstanceOf(Uint8Array);
  });

  test("rows that come on a sheet with nothing but cells lose nothing", async () => {
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    await engine.settled();
    engine.insertRows(sheetNamed("Input VG"), 0, 1);
    const sheet = (await openFile(await writeWorkbook(open))).getWorksheet("Input VG");
    expect(sheet?.getCell("A2").value).toMatchObject({ formula: "'Algemene input'!B1*20%", result: 2409.2 });
    expect(sheet?.getCell("A1").value).toBeNull();
  });
});

describe("opening", () => {
  beforeEach(async () => {
    await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    await engine.settled();
  });

  test("sheets in order, with their visibility, the one in front, frozen panes and protection", () => {
    expect(engine.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Algemene input", "Visible"],
      ["Input VG", "Visible"],
      ["Verborgen", "VeryHidden"],
    ]);
    expect(engine.activeSheet()).toBe(sheetNamed("Input VG"));
    expect(engine.frozen(sheetNamed("Algemene input"))).toEqual({ rows: 1, columns: 1 });
    expect(engine.isProtected(sheetNamed("Verborgen"))).toBe(true);
  });

  test("values with their types, dates as serial numbers, rich text and links as text", () => {
    expect(values(engine, sheetNamed("Algemene input"), "A1:A6")).toEqual([
      ["Instroom"],
      ["0363"],
      [true],
      [46752],
      ["vet en gewoon"],
      ["bron"],
    ]);
    expect(engine.texts(sheetNamed("Algemene input"), at("A4"))).toEqual([["31-12-2027"]]);
    expect(values(engine, sheetNamed("Algemene input"), "B1")).toEqual([[12046]]);
  });

  test("formulas: plain, shared, array, of an add-in, and newer ones without their marks", () => {
    expect(formulas(engine, sheetNamed("Input VG"), "A1:D1")).toEqual([
      ["='Algemene input'!B1*20%", "=SEQUENCE(3)", "=MGN.ONBEKEND(A1)", "=Tarief*2"],
    ]);
    expect(formulas(engine, sheetNamed("Input VG"), "E1:E3")).toEqual([["=F1*2"], ["=F2*2"], ["=F3*2"]]);
    expect(values(engine, sheetNamed("Input VG"), "A1:B3")).toEqual([
      [2409.2, 1],
      ["", 2],
      ["", 3],
    ]);
    expect(values(engine, sheetNamed("Input VG"), "E1:E3")).toEqual([[2], [4], [6]]);
    expect(engine.spill(sheetNamed("Input VG"), 0, 1)).toEqual(at("B1:B3"));
  });

  test("looks: fonts, fills, borders, alignment, number formats, widths, heights, merges", () => {
    const sheet = sheetNamed("Algemene input");
    expect(engine.format(sheet, 0, 1)).toEqual({
      bold: true,
      fontName: "Calibri",
      fontSize: 12,
      fontColor: "#0000FF",
      fill: "#DDEBF7",
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
      wrapText: true,
      borderBottom: true,
    });
    expect(cell(engine, sheet, "B1").numberFormat).toBe("#,##0");
    expect([engine.columnWidth(sheet, 0), engine.rowHeight(sheet, 0)]).toEqual([210, 40]);
    expect(engine.merges(sheet)).toEqual([at("A8:C8")]);
  });

  test("names of ranges and of constants", () => {
    expect(engine.names()).toEqual([
      { name: "Instroom", formula: "='Algemene input'!$B$1" },
      { name: "Tarief", formula: "=21.5" },
    ]);
    expect(values(engine, sheetNamed("Input VG"), "D1")).toEqual([[43]]);
  });
});

describe("saving", () => {
  test("a workbook in which nothing changed keeps comments, validations, conditional formats and print set-up", async () => {
    const { book } = await saved();
    const sheet = book.getWorksheet("Algemene input");
    expect(sheet?.getCell("B1").note).toBe("Bron: transformatieplan");
    expect(sheet?.getCell("B2").dataValidation.type).toBe("whole");
    expect((sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings).toHaveLength(1);
    expect(sheet?.pageSetup.orientation).toBe("landscape");
    expect(sheet?.getCell("A5").value).toEqual({
      richText: [{ font: { bold: true }, text: "vet" }, { text: " en gewoon" }],
    });
    expect(sheet?.getCell("A4").value).toEqual(new Date(Date.UTC(2027, 11, 31)));
    expect(book.getWorksheet("Verborgen")?.state).toBe("veryHidden");
  });

  test("formulas carry their calculated values, and keep what only Excel can calculate", async () => {
    const { book } = await saved();
    const sheet = book.getWorksheet("Input VG");
    expect(sheet?.getCell("A1").value).toMatchObject({ formula: "'Algemene input'!B1*20%", result: 2409.2 });
    expect(sheet?.getCell("B1").value).toMatchObject({
      formula: "_xlfn.SEQUENCE(3)",
      result: 1,
      shareType: "array",
      ref: "B1:B3",
    });
    expect([sheet?.getCell("B2").value, sheet?.getCell("B3").value]).toEqual([2, 3]);
    // The add-in is not loaded here: what Excel had calculated stays.
    expect(sheet?.getCell("C1").value).toMatchObject({ formula: "_xldudf_MGN_ONBEKEND(A1)", result: 99 });
  });

  test("an add-in's function that spills is in the file with its range and all its values", async () => {
    engine.registerFunction({
      name: "MGN.VERDEEL",
      description: "",
      parameters: [{ name: "bedrag", description: "", optional: false, matrix: false }],
      call: async () => [
        [60, "0363"],
        [40, { error: "#N/A", message: "Geen gewicht" }],
      ],
    });
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    const result = engine.addSheet("MGN Uitkering").id;
    engine.write(result, at("A1"), [["=MGN.VERDEEL(100)"]]);
    engine.write(result, at("A4:B4"), [["=1/0", '=TEXTJOIN(";",TRUE,"MGN.VERDEEL(",A1)']]);
    const sheet = (await openFile(await writeWorkbook(open))).getWorksheet("MGN Uitkering");
    expect(sheet?.getCell("A1").value).toMatchObject({
      formula: "_xldudf_MGN_VERDEEL(100)",
      result: 60,
      shareType: "array",
      ref: "A1:B2",
    });
    expect([sheet?.getCell("B1").value, sheet?.getCell("A2").value]).toEqual(["0363", 40]);
    expect(sheet?.getCell("B2").value).toEqual({ error: "#N/A" });
    expect(sheet?.getCell("A4").value).toMatchObject({ formula: "1/0", result: { error: "#DIV/0!" } });
    expect(sheet?.getCell("B4").value).toMatchObject({
      formula: '_xlfn.TEXTJOIN(";",TRUE,"MGN.VERDEEL(",A1)',
      result: "MGN.VERDEEL(;60",
    });
  });

  test("changes of cells, looks and sheets arrive; a second save brings later ones", async () => {
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    const general = sheetNamed("Algemene input");
    engine.write(general, at("B1"), [[13000]]);
    engine.setFormat(general, at("B1"), { fill: "#FFFF00" });
    engine.write(general, at("A3"), [[""]]);
    engine.deleteSheet(sheetNamed("Verborgen"));
    engine.renameSheet(sheetNamed("Input VG"), "Invoer");
    const added = engine.addSheet("MGN Controle", 0).id;
    engine.write(added, at("A1:A2"), [["'=tekst"], ["0363"]]);
    engine.setFormat(added, at("A1"), { bold: true });
    engine.setColumnWidth(added, 0, 1, 140);
    engine.freeze(added, 1, 0);
    const first = await openFile(await writeWorkbook(open));
    expect(first.worksheets.map(({ name }) => name)).toEqual(["MGN Controle", "Algemene input", "Invoer"]);
    const sheet = first.getWorksheet("Algemene input");
    expect(sheet?.getCell("B1").value).toBe(13000);
    expect(sheet?.getCell("B1").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(sheet?.getCell("B1").font).toMatchObject({ bold: true, size: 12 });
    expect(sheet?.getCell("B1").note).toBe("Bron: transformatieplan");
    expect(sheet?.getCell("A3").value).toBeNull();
    expect(first.getWorksheet("Invoer")?.getCell("A1").result).toBe(2600);
    const control = first.getWorksheet("MGN Controle");
    expect([control?.getCell("A1").value, control?.getCell("A2").value]).toEqual(["=tekst", "0363"]);
    expect(control?.getCell("A1").font.bold).toBe(true);
    expect(control?.getColumn(1).width).toBe(20);
    expect(control?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });

    engine.write(added, at("B1"), [["later"]]);
    const second = await openFile(await writeWorkbook(open));
    expect(second.getWorksheet("MGN Controle")?.getCell("B1").value).toBe("later");
  });

  test("what is saved opens to the same", async () => {
    const { bytes } = await saved();
    const again = await createHeadlessEngine();
    await readWorkbook(bytes, "boek.xlsx", again);
    await again.settled();
    expect(everything(again)).toEqual(everything(engine));
    again.dispose();
  });

  test("custom XML parts and settings survive, with their ids", async () => {
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    const id = "{0C7D4A4E-9C3B-4E53-8A33-3E2C1B1A0F55}";
    open.parts.customXml.set(id, `<m:links xmlns:m="urn:mgn:1"><link input="inflow">é &amp; ü</link></m:links>`);
    open.parts.settings.set("scenario", { name: "Plan & meer", years: [2025, 2026] });
    const bytes = await writeWorkbook(open);
    const again = await readWorkbook(bytes, "boek.xlsx", await createHeadlessEngine());
    expect([...again.parts.customXml]).toEqual([...open.parts.customXml]);
    expect([...again.parts.settings]).toEqual([...open.parts.settings]);
    const properties = await (await JSZip.loadAsync(bytes)).file("customXml/itemProps1.xml")?.async("string");
    expect(properties).toContain(`ds:uri="urn:mgn:1"`);
    again.engine.dispose();

    open.parts.customXml.clear();
    open.parts.settings.clear();
    const bare = await JSZip.loadAsync(await writeWorkbook(open));
    expect(Object.keys(bare.files).filter((path) => /customXml|webext/.test(path))).toEqual([]);
  });

  test("pages and filters arrive, and go", async () => {
    const open = await readWorkbook(await controllersWorkbook(), "boek.xlsx", engine);
    const id = sheetNamed("Algemene input");
    open.parts.pages.set(id, {
      orientation: "Landscape",
      paperSize: "A4",
      fitTo: { wide: 1, high: null },
      titleRows: { first: 3, last: 3 },
      filter: at("A1:B3"),
      titleColumns: { first: 0, last: 1 },
      area: at("A1:B9"),
      footer: { left: "&F", center: "R&&D", right: "&P" },
    });
    const bytes = await writeWorkbook(open);
    const sheet = (await openFile(bytes)).getWorksheet("Algemene input");
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "4:4",
      printArea: "A1:B9",
    });
    const names = await (await JSZip.loadAsync(bytes)).file("xl/workbook.xml")?.async("string");
    expect(names).toContain(">&apos;Algemene input&apos;!$A:$B,&apos;Algemene input&apos;!$4:$4</definedName>");
    expect(sheet?.headerFooter.oddFooter).toBe("&L&F&CR&&D&R&P");
    expect(sheet?.autoFilter).toBe("A1:B3");

    open.parts.pages.set(id, { filter: null });
    const bare = (await openFile(await writeWorkbook(open))).getWorksheet("Algemene input");
    expect(bare?.autoFilter).toBeFalsy();
    expect(bare?.pageSetup.orientation).toBe("landscape");
  });

  test("a workbook that never was a file can be saved", async () => {
    engine.write(engine.activeSheet(), at("A1:B1"), [[2, "=A1*3"]]);
    const parts = noParts();
    const book = await openFile(await writeWorkbook({ engine, parts, fileName: "nieuw.xlsx" }));
    expect(book.getWorksheet("Blad1")?.getCell("B1").value).toMatchObject({ formula: "A1*3", result: 6 });
  });
});

describe("what is no workbook is refused, with a sentence", () => {
  test.each([
    ["geen zip", new TextEncoder().encode("naam;bedrag\n")],
    ["een lege zip", bytesOf(new JSZip())],
    ["niets", new Uint8Array()],
  ])("%s", async (_, bytes) => {
    const opening = readWorkbook(await bytes, "brief.docx", engine);
    await expect(opening).rejects.toThrow(UnreadableWorkbook);
    await expect(opening).rejects.toThrow("brief.docx kan niet worden geopend: het is geen (geldige) Excel-werkmap");
  });

  // ECMA-376 18.18.11: the value of a cell of type n is a number (xsd:double without NaN and INF, as Excel refuses those).
  test.each(["NaN", "INF", "1e999", "1,5", "0x1", "veel"])("a number cell that holds %s is named", async (text) => {
    const opening = readWorkbook(await withCellValue("B1", text), "stuk.xlsx", engine);
    await expect(opening).rejects.toThrow(UnreadableWorkbook);
    await expect(opening).rejects.toThrow(`in cel B1 van tabblad Algemene input staat "${text}", en dat is geen getal`);
  });

  test.each(["", "-1.5E-3", "0.028"])("a number cell that holds “%s” is read", async (text) => {
    await readWorkbook(await withCellValue("B1", text), "heel.xlsx", engine);
    await engine.settled();
    expect(cell(engine, sheetNamed("Algemene input"), "B1").value).toBe(text === "" ? "" : Number(text));
  });

  test.each([
    [
      "a stray cell",
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      "loopt tot XFD1048576",
    ],
    [
      "a merge",
      "<mergeCells",
      '<mergeCells><mergeCell ref="A20:XFD1048576"/></mergeCells><mergeCells',
      "loopt tot XFD1048576",
    ],
    [
      "an array formula",
      "</sheetData>",
      '<row r="90"><c r="A90"><f t="array" ref="A90:XFD9999">1</f></c></row></sheetData>',
      "loopt tot XFD9999",
    ],
  ])("%s over a whole sheet is refused, with the sheet, the cell and what to do", async (_, from, to, message) => {
    const bytes = await withText("xl/worksheets/sheet1.xml", from, to);
    const opening = readWorkbook(bytes, "groot.xlsx", engine);
    await expect(opening).rejects.toThrow(UnreadableWorkbook);
    await expect(opening).rejects.toThrow(`groot.xlsx kan niet worden geopend: tabblad Algemene input ${message}`);
  });

  test("thousands of names are refused, with where to remove them", async () => {
    const names = Array.from({ length: 3001 }, (_, index) => `<definedName name="naam_${index}">1</definedName>`).join(
      "",
    );
    const bytes = await withText("xl/workbook.xml", "</definedNames>", `${names}</definedNames>`);
    await expect(readWorkbook(bytes, "namen.xlsx", engine)).rejects.toThrow("Namen beheren");
  });

  test("an old or locked file gets advice", async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0);
    await expect(readWorkbook(bytes, "oud.xls", engine)).rejects.toThrow("zonder wachtwoord");
  });
});

function everything(from: Engine) {
  return from.sheets().map(({ id, name, visibility }) => {
    const used = from.usedRect(id, false) ?? at("A1");
    const formats = from
      .read(id, used)
      .map((row, r) => row.map((_, c) => from.format(id, used.row + r, used.column + c)));
    const widths = Array.from({ length: 8 }, (_, column) => from.columnWidth(id, column));
    const heights = Array.from({ length: 8 }, (_, row) => from.rowHeight(id, row));
    const layout = [from.frozen(id), from.merges(id), from.isProtected(id), widths, heights];
    return { name, visibility, used, cells: from.read(id, used), formats, layout };
  });
}
