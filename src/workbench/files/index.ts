/**
 * Workbooks as files: an .xlsx into an engine and out again, in the browser and in Node.
 *
 * Between opening and saving, the file as exceljs read it is kept, and saving changes only what differs: comments,
 * validations, conditional formats and print set-up survive although no engine knows them. What exceljs drops and an
 * add-in needs (custom XML, settings, names of formulas) is read and written in the package itself.
 */
import ExcelJS from "exceljs";
import type { Engine, OpenWorkbook } from "../engine/engine";
import { writeCharts } from "./charts";
import { readCustomXml, writeCustomXml } from "./custom-xml";
import { readNames, writeNames } from "./defined-names";
import { tooLarge } from "./limits";
import { LossyWorkbook, losses } from "./losses";
import { firstNoNumber } from "./numbers";
import { updatePage } from "./page-setup";
import { Package } from "./package-parts";
import { arrayAreas, sheetId, toContent } from "./read";
import { readSettings, writeSettings } from "./settings";
import { blankState, stateOf, type SheetState } from "./state";
import { noNumber, refused, unreadable } from "./unreadable";
import { formulaOf } from "./values";
import { updateSheet } from "./write";

export { LossyWorkbook } from "./losses";
export { UnreadableWorkbook } from "./unreadable";

/** The file behind an open workbook, and the engine's state when both were last the same. */
interface Original {
  readonly book: ExcelJS.Workbook;
  /** As it was opened; null for a workbook that never was a file. */
  readonly parts: Package | null;
  readonly sheets: Map<string, ExcelJS.Worksheet>;
  state: ReadonlyMap<string, SheetState>;
}

const originals = new WeakMap<OpenWorkbook, Original>();

/**
 * Reads a file into the engine, in the place of all that it held. The calculation starts afterwards, in a later task:
 * whoever registers functions at once is in time for it.
 *
 * @throws UnreadableWorkbook, with a message in Dutch, where the bytes are no .xlsx
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string, engine: Engine): Promise<OpenWorkbook> {
  const { book, parts } = await open(bytes, fileName);
  const order = book.worksheets;
  const sheets = new Map(order.map((sheet) => [sheetId(sheet), sheet]));
  order.forEach(unshareFormulas);
  const names = await readNames(parts, [...sheets.keys()]);
  const customXml = await readCustomXml(parts);
  const settings = await readSettings(parts);
  const content = order.map((sheet) => toContent(book, sheet));
  order.forEach(forgetSpills);
  await engine.load({ sheets: content, names, active: activeSheet(book) });
  const workbook: OpenWorkbook = {
    engine,
    fileName,
    parts: { customXml, settings, pages: new Map(), charts: new Map() },
  };
  originals.set(workbook, { book, parts, sheets, state: stateOf(engine) });
  return workbook;
}

/**
 * The file as it is now, with every formula's calculated value beside it. Waits for the calculation.
 *
 * @throws LossyWorkbook where something of the file as it was opened would not be in it, unless that is accepted
 */
export async function writeWorkbook(
  open: OpenWorkbook,
  { acceptLoss = false }: { readonly acceptLoss?: boolean } = {},
): Promise<Uint8Array> {
  const { engine } = open;
  await engine.settled();
  const original = originals.get(open) ?? {
    book: new ExcelJS.Workbook(),
    parts: null,
    sheets: new Map<string, ExcelJS.Worksheet>(),
    state: new Map<string, SheetState>(),
  };
  const now = stateOf(engine);
  await updateBook(original, engine, now);
  for (const [id, sheet] of original.sheets) updatePage(sheet, open.parts.pages.get(id));
  original.state = now;
  originals.set(open, original);
  const parts = await Package.open(new Uint8Array(await original.book.xlsx.writeBuffer()));
  await writeNames(parts, engine.names(), [...now.keys()]);
  await writeCustomXml(parts, open.parts.customXml);
  await writeSettings(parts, open.parts.settings);
  await writeCharts(parts, engine, open.parts.charts);
  const lost = original.parts === null || acceptLoss ? [] : await losses(original.parts, parts);
  if (lost.length > 0) throw new LossyWorkbook(open.fileName, lost);
  return parts.bytes();
}

async function open(bytes: Uint8Array, fileName: string): Promise<{ book: ExcelJS.Workbook; parts: Package }> {
  const parts = await Package.open(bytes).catch((cause: unknown) => {
    throw unreadable(fileName, bytes, cause);
  });
  // Before exceljs: it would make numbers of what is none, and take all memory for one stray cell.
  const why = await tooLarge(parts);
  if (why !== null) throw refused(fileName, why);
  const wrong = await firstNoNumber(parts);
  if (wrong !== null) throw noNumber(fileName, wrong);
  const book = new ExcelJS.Workbook();
  try {
    // exceljs asks for Node's Buffer in its types, and takes any bytes.
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    if (book.worksheets.length === 0) throw new Error("The package holds no worksheet");
  } catch (cause) {
    throw unreadable(fileName, bytes, cause);
  }
  await refuseMisread(parts, book, fileName);
  return { book, parts };
}

/** What exceljs reads as something else, without a word. @throws UnreadableWorkbook */
async function refuseMisread(parts: Package, book: ExcelJS.Workbook, fileName: string): Promise<void> {
  if (book.properties.date1904) {
    throw refused(
      fileName,
      "deze werkmap telt de dagen vanaf 1904, en dan zijn hier alle datums vier jaar te vroeg. Zet in Excel onder Bestand, Opties, Geavanceerd het 1904-datumsysteem uit en controleer daarna de datums.",
    );
  }
  const read = new Set(book.worksheets.map(({ name }) => name));
  const dropped = (await parts.worksheetNames()).find((name) => !read.has(name));
  if (dropped !== undefined) {
    throw refused(
      fileName,
      `blad ${dropped} kan hier niet worden gelezen, en zonder dat blad klopt de rest niet. Open het bestand in Excel en bewaar het opnieuw als .xlsx.`,
    );
  }
}

async function updateBook(original: Original, engine: Engine, now: ReadonlyMap<string, SheetState>): Promise<void> {
  const { book, sheets, state } = original;
  // exceljs would write names of its own making beside ours.
  book.definedNames.model = [];
  for (const [id, sheet] of sheets) {
    if (now.has(id)) continue;
    book.removeWorksheet(sheet.id);
    sheets.delete(id);
  }
  let position = 0;
  for (const [id, current] of now) {
    const isNew = !sheets.has(id);
    const sheet = sheets.get(id) ?? book.addWorksheet(current.name);
    sheets.set(id, sheet);
    // The types do not name the property by which exceljs orders sheets.
    Object.assign(sheet, { orderNo: position });
    await updateSheet(sheet, engine, id, (isNew ? undefined : state.get(id)) ?? blankState(current.name), current);
    position += 1;
  }
  const activeTab = [...now.keys()].indexOf(engine.activeSheet());
  book.views = [
    { x: 0, y: 0, width: 20000, height: 12000, visibility: "visible", ...firstView(book), firstSheet: 0, activeTab },
  ];
}

/** exceljs loses the cells that share a formula when the first of them changes: give each its own. */
function unshareFormulas(sheet: ExcelJS.Worksheet): void {
  const own: { cell: ExcelJS.Cell; formula: string; result: ExcelJS.CellFormulaValue["result"] }[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value;
      const isShared =
        typeof value === "object" &&
        value !== null &&
        ("sharedFormula" in value || ("shareType" in value && value.shareType === "shared"));
      const formula = isShared ? formulaOf(cell) : undefined;
      if (formula !== undefined) own.push({ cell, formula, result: cell.result });
    }),
  );
  for (const { cell, formula, result } of own) cell.value = { formula, result } as ExcelJS.CellFormulaValue;
}

/** What a formula fills is calculated anew: nothing of an earlier, larger range may stay in the file. */
function forgetSpills(sheet: ExcelJS.Worksheet): void {
  for (const area of arrayAreas(sheet)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row !== area.row || column !== area.column) sheet.getCell(row + 1, column + 1).value = null;
      }
    }
  }
}

function activeSheet(book: ExcelJS.Workbook): string {
  const inFront = book.worksheets[firstView(book)?.activeTab ?? 0];
  const visible = book.worksheets.find((sheet) => sheet.state === "visible");
  const sheet = inFront?.state === "visible" ? inFront : (visible ?? inFront);
  return sheet ? sheetId(sheet) : "";
}

/** A file without views has none at all, whatever the types say. */
function firstView(book: ExcelJS.Workbook): ExcelJS.WorkbookView | undefined {
  return (book.views as ExcelJS.WorkbookView[] | undefined)?.[0];
}
