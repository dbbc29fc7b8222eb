import ExcelJS from "exceljs";
import JSZip from "jszip";

/** A workbook such as a controller has: more in it than any engine models. */
export async function controllersWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const general = book.addWorksheet("Algemene input", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: "landscape" },
  });
  general.getCell("A1").value = "Instroom";
  general.getCell("A2").value = "0363";
  general.getCell("A3").value = true;
  general.getCell("A4").value = new Date(Date.UTC(2027, 11, 31));
  general.getCell("A4").numFmt = "d-m-yyyy";
  general.getCell("A5").value = { richText: [{ font: { bold: true }, text: "vet" }, { text: " en gewoon" }] };
  general.getCell("A6").value = { text: "bron", hyperlink: "https://example.org/plan" };
  const inflow = general.getCell("B1");
  inflow.value = 12046;
  inflow.numFmt = "#,##0";
  inflow.font = { name: "Calibri", size: 12, bold: true, color: { argb: "FF0000FF" } };
  inflow.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
  inflow.border = { bottom: { style: "double", color: { argb: "FF000000" } } };
  inflow.alignment = { horizontal: "right", vertical: "middle", wrapText: true };
  inflow.note = "Bron: transformatieplan";
  general.getCell("B2").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0], allowBlank: true };
  general.addConditionalFormatting({
    ref: "B1:B3",
    rules: [{ type: "cellIs", operator: "lessThan", priority: 1, formulae: [0], style: { font: { bold: true } } }],
  });
  general.mergeCells("A8:C8");
  general.getCell("A8").value = "Samengevoegd";
  general.getColumn(1).width = 30;
  general.getRow(1).height = 30;

  const input = book.addWorksheet("Input VG");
  input.getCell("A1").value = { formula: "'Algemene input'!B1*20%", result: 1 };
  input.getCell("B1").value = { ...arrayFormula("_xlfn.SEQUENCE(3)", "B1:B3"), result: 1 };
  [2, 3].forEach((value) => (input.getCell(`B${value}`).value = value));
  input.getCell("C1").value = { formula: "_xldudf_MGN_ONBEKEND(A1)", result: 99 };
  input.getCell("D1").value = { formula: "Tarief*2", result: 43 };
  input.fillFormula("E1:E3", "F1*2", [2, 4, 6]);
  [1, 2, 3].forEach((value, index) => (input.getCell(`F${index + 1}`).value = value));

  const hidden = book.addWorksheet("Verborgen", { state: "veryHidden" });
  hidden.getCell("A1").value = "geheim";
  await hidden.protect("", {});

  book.views = [{ x: 0, y: 0, width: 1000, height: 1000, firstSheet: 0, activeTab: 1, visibility: "visible" }];
  book.definedNames.add("'Algemene input'!$B$1", "Instroom");
  return withConstantName(new Uint8Array(await book.xlsx.writeBuffer()));
}

function arrayFormula(formula: string, ref: string): ExcelJS.CellFormulaValue {
  return { formula, ref, shareType: "array" } as unknown as ExcelJS.CellFormulaValue;
}

export async function openFile(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

export function bytesOf(zip: JSZip): Promise<Uint8Array> {
  return zip.generateAsync({ type: "uint8array" });
}

/** exceljs cannot write a name that stands for a number. */
async function withConstantName(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  zip.file(
    "xl/workbook.xml",
    xml.replace("</definedNames>", '<definedName name="Tarief">21.5</definedName></definedNames>'),
  );
  return bytesOf(zip);
}

/** The controller's workbook with another text in one of its parts. */
export async function withText(part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await controllersWorkbook());
  const xml = (await zip.file(part)?.async("string")) ?? "";
  zip.file(part, xml.replace(from, to));
  return bytesOf(zip);
}

/** The same with another text as the value of a cell of its first sheet, which holds a number. */
export function withCellValue(address: string, text: string): Promise<Uint8Array> {
  return withText("xl/worksheets/sheet1.xml", new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*`), `$1${text}`);
}
