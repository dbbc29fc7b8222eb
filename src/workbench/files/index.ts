/**
 * Workbooks as files: an .xlsx into an engine and out again, in the browser and in Node.
 *
 * What is opened is read from the package itself (`open.ts`). Between opening and saving its bytes are kept, and saving
 * changes only what differs: comments, validations, conditional formats and print set-up survive although no engine knows
 * them. What exceljs drops and an add-in needs (custom XML, settings, names of formulas) is written in the package itself.
 */
import ExcelJS from "exceljs";
import type { Engine, OpenWorkbook } from "../engine/engine";
import { writeCharts } from "./charts";
import { readCustomXml, writeCustomXml } from "./custom-xml";
import { writeNames } from "./defined-names";
import { LossyWorkbook, losses } from "./losses";
import { readPackage } from "./open";
import { loadOriginal } from "./original-book";
import { updatePage } from "./page-setup";
import { Package } from "./package-parts";
import { readSettings, writeSettings } from "./settings";
import { blankState, stateOf, type SheetState } from "./state";
import { unreadable, UnreadableWorkbook } from "./unreadable";
import type { WorkbookPart } from "./workbook-part";
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

/** What was opened and never saved yet. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly parts: Package;
  readonly workbook: WorkbookPart;
  readonly state: ReadonlyMap<string, SheetState>;
}

const originals = new WeakMap<OpenWorkbook, Original>();
const opened = new WeakMap<OpenWorkbook, Opened>();

/**
 * Reads a file into the engine, in the place of all that it held. The calculation starts afterwards, in a later task:
 * whoever registers functions at once is in time for it.
 *
 * @throws UnreadableWorkbook, with a message in Dutch, where the bytes are no .xlsx
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string, engine: Engine): Promise<OpenWorkbook> {
  const { parts, content, workbook, customXml, settings } = await readAll(bytes).catch((cause: unknown) => {
    throw unreadable(fileName, bytes, cause);
  });
  await engine.load(content);
  const open: OpenWorkbook = { engine, fileName, parts: { customXml, settings, pages: new Map(), charts: new Map() } };
  opened.set(open, { bytes, parts, workbook, state: stateOf(engine) });
  return open;
}

async function readAll(bytes: Uint8Array) {
  const parts = await Package.open(bytes);
  const { content, workbook } = await readPackage(parts);
  return { parts, content, workbook, customXml: await readCustomXml(parts), settings: await readSettings(parts) };
}

/**
 * The file as it is now, with every formula's calculated value beside it. Waits for the calculation.
 *
 * @throws LossyWorkbook where something of the file as it was opened would not be in it, unless that is accepted
 * @throws UnreadableWorkbook where the file can be opened and not be written
 */
export async function writeWorkbook(
  open: OpenWorkbook,
  { acceptLoss = false }: { readonly acceptLoss?: boolean } = {},
): Promise<Uint8Array> {
  const { engine } = open;
  await engine.settled();
  const original = await originalOf(open);
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

/** The book to write in; exceljs reads fewer files than are opened. @throws UnreadableWorkbook */
async function originalOf(open: OpenWorkbook): Promise<Original> {
  const known = originals.get(open);
  if (known) return known;
  const file = opened.get(open);
  if (!file) return { book: new ExcelJS.Workbook(), parts: null, sheets: new Map(), state: new Map() };
  if (file.workbook.date1904) {
    throw notWritable(open, "de werkmap telt de dagen vanaf 1904");
  }
  const { book, sheets } = await loadOriginal(file.bytes, file.workbook.sheets).catch((cause: unknown) => {
    throw notWritable(open, "er staan onderdelen in die hier niet kunnen worden bewaard", cause);
  });
  return { book, parts: file.parts, sheets, state: file.state };
}

function notWritable({ fileName }: OpenWorkbook, why: string, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${fileName} kan wel worden gelezen maar niet worden bewaard: ${why}. Gebruik de invoegtoepassing in Excel zelf; daar bewaart Excel het bestand.`,
    { cause },
  );
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

/** A file without views has none at all, whatever the types say. */
function firstView(book: ExcelJS.Workbook): ExcelJS.WorkbookView | undefined {
  return (book.views as ExcelJS.WorkbookView[] | undefined)?.[0];
}
