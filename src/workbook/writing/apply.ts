import type { Applied, TypedMeanwhile } from "../reading/workbook-reader";
/**
 * The only file that writes in a workbook.
 *
 * Needs ExcelApi 1.14 for what it writes (spilling formulas); the calls themselves are from ExcelApi 1.1 to 1.9. Each
 * exported function queues its work and does one sync, unless it says otherwise. Cells that are not in what it is given
 * are never touched.
 */
import { addExtras, clear, extrasOf, sameLayout, writeLayout, type Extra } from "./apply-looks";
import { rectAddress } from "../cells/address";
import { isSheetMark, markedAt, nameOfFormer, nameOfSheet } from "../sheets/sheet-marks";
import { LOG_SHEET, RESERVED_NAMES, asWeSpell } from "../sheets/sheet-names";
import {
  type Content,
  type SheetChange,
  type SheetLayout,
  type WorkbookChange,
  type LogChange,
} from "../sheets/workbook-change";
import type { CellValue, Grid } from "../cells/grid";
import type { NamedWrite } from "../cells/cell-write";
import { changedMeanwhileWriting } from "../problem/problem";
import { holdsWritten, quoted } from "../cells/spelling";
import { areaOf, namesOf, ourNames, sameFormula, type HiddenName } from "../links/hidden-names";
import type { SheetContent } from "../sheets/snapshot";
import { isLoanName } from "../store/borrowed-json";
import { BEGUN, isTurnName, nameOfTurn, newMark, nextTurn, type Turn } from "../store/turn";
import type { KeptPart, StorePlace } from "../store/one-store";
import { ASIDE, asideXml } from "../store/aside";
import type { OwnSheet, Store, Undo } from "../store/store";
import { storeFromXml, storeToXml, storeVerdict } from "../store/store-xml";
import { loadParts, loadTexts, textsOf } from "../reading/kept-parts";
import { lookBefore } from "./typed-meanwhile";

/** Where to keep a store: in the part that is there, or a new one; and our names, as they are there now. */
export interface Keep {
  readonly store: Store;
  readonly place: StorePlace;
  readonly names: readonly HiddenName[];
  /** Of this write alone. */
  readonly mark: string;
  /** What the log is told of the write. */
  readonly log?: LogChange;
  /** Sheets that are written over, as they were read: on them others fill in what nobody else knows. */
  readonly filledIn?: readonly Grid[];
  /** Excel does not calculate by itself: it is asked to, with a sync more. */
  readonly calculate?: boolean;
}

export async function applyChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  present: readonly OwnSheet[],
  keep: Keep,
): Promise<Applied> {
  takeTurn(context, keep);
  const typed = typedMeanwhile(context, keep);
  suspend(context);
  // All sheets first: formulas on one refer to cells on another.
  const sheets = change.sheets.map((wanted) => {
    const before = present.find(({ name }) => name === wanted.name);
    const sheet = before ? context.workbook.worksheets.getItem(wanted.name) : addSheet(context, wanted.name);
    sheet.load("id");
    return { wanted, before, sheet };
  });
  const extras = sheets.flatMap(({ wanted, before, sheet }) => writeChange(sheet, wanted, before?.layout ?? null));
  return finish(context, keep, {
    extras,
    written: sheets.map(({ sheet }) => sheet),
    there: [...present, ...change.sheets].map(({ name }) => name),
    typed,
  });
}

/** Replaces cells of our sheets by values; looks stay. */
export async function applyValues(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly cells: readonly (readonly CellValue[])[] }[],
  keep: Keep,
): Promise<Applied> {
  takeTurn(context, keep);
  const typed = typedMeanwhile(context, keep);
  suspend(context);
  for (const { name, cells } of sheets) writeCells(context.workbook.worksheets.getItem(name), cells);
  return finish(context, keep, { typed });
}

/** Puts values in the controller's own cells: only when a user asked for it, and always with what was there kept. */
export async function applyCells(
  context: Excel.RequestContext,
  writes: readonly NamedWrite[],
  keep: Keep,
): Promise<Applied> {
  takeTurn(context, keep);
  queueCells(context, writes);
  return finish(context, keep);
}

/**
 * Puts what a write changed back as it was.
 * @param present the sheets that are there now, with how they look
 */
export function restore(
  context: Excel.RequestContext,
  undo: Pick<Undo, "before" | "inputs">,
  present: readonly OwnSheet[],
  keep: Keep,
): Promise<Applied> {
  takeTurn(context, keep);
  const typed = typedMeanwhile(context, keep);
  const extras = putBack(context, undo, present);
  const goes = leaving(undo, present);
  const there = [...present, ...undo.before.filter(({ content }) => content !== null)].map(({ name }) => name);
  return finish(context, keep, { there: there.filter((name) => !goes.includes(name)), goes, typed, extras });
}

function typedMeanwhile(context: Excel.RequestContext, { filledIn = [] }: Keep): () => readonly TypedMeanwhile[] {
  const looks = filledIn.map((grid) => ({ sheet: grid.name, look: lookBefore(context, grid) }));
  return () =>
    looks.flatMap(({ sheet, look }) => {
      const contents = look();
      return contents === null ? [] : [{ sheet, contents }];
    });
}

/** Sheets that were not there before. */
function leaving({ before }: Pick<Undo, "before">, present: readonly OwnSheet[]): readonly string[] {
  const gone = new Set(before.filter(({ content }) => content === null).map(({ name }) => name));
  return present.map(({ name }) => name).filter((name) => gone.has(name));
}

function remove({ workbook }: Excel.RequestContext, sheets: readonly string[]): void {
  for (const name of sheets) workbook.worksheets.getItem(name).delete();
}

function putBack(
  context: Excel.RequestContext,
  { before, inputs }: Pick<Undo, "before" | "inputs">,
  present: readonly OwnSheet[],
): readonly Extra[] {
  suspend(context);
  queueCells(context, inputs);
  const now = (name: string) => present.find((sheet) => sheet.name === name);
  const kept = before.filter(({ content }) => content !== null);
  // Sheets that come back first, for the same reason as above.
  const sheets = kept.map(({ name, content }) => ({
    sheet: now(name) ? context.workbook.worksheets.getItem(name) : addSheet(context, name),
    content,
    layout: now(name)?.layout ?? null,
  }));
  return sheets.flatMap(({ sheet, content, layout }) => (content === null ? [] : writeContent(sheet, content, layout)));
}

/**
 * What became of a write that failed. It had been finished after all, and only its answer was lost: then it is left as it
 * is. Or it had begun, and is put back; or it did nothing, so that there is nothing to put back: perhaps because it was
 * another's turn.
 */
export type RolledBack = "finished" | "put-back" | "not-begun";

/** A write that failed, and what was there before it. */
export interface Failed {
  /** What puts back what it wrote. */
  readonly undo: Undo;
  /** The sheets that were being written. */
  readonly writing: readonly OwnSheet[];
  /** Sheets that it takes away. */
  readonly goes: readonly string[];
  /** What was kept before. */
  readonly store: Store;
  /** What was to be kept. */
  readonly keep: Keep;
  /** It was done, and may not stay. */
  readonly unwanted?: true;
}

/** After a write that failed: puts our sheets back, whichever of them the write got to. At most four syncs. */
export async function rollBack(
  context: Excel.RequestContext,
  { undo, writing, goes, store, keep, unwanted }: Failed,
): Promise<RolledBack> {
  const { names, worksheets } = context.workbook;
  worksheets.load("items/name");
  const found = loadParts(context);
  names.load("items/name,items/formula");
  await context.sync();
  const texts = loadTexts(
    context,
    found.items.map(({ id }) => id),
  );
  await context.sync();
  const parts = textsOf(texts);
  const there = new Set(worksheets.items.map(({ name }) => asWeSpell(name)));
  const turn = turnOf(keep);
  const now = ourNames(names);
  // Nobody writes over what cannot be read.
  const kept = parts.flatMap(({ id, xml }) => (id === keep.place.part ? [storeFromXml(xml)] : storesIn(xml)));
  // The store goes last in a batch: where one bears the mark of this write, all was done, but for sheets that go.
  if (unwanted !== true && kept.some((each) => each.turn.mark === turn.mark)) {
    remove(
      context,
      goes.filter((name) => there.has(name)),
    );
    await context.sync();
    // The answer was lost before the looks that may be refused were asked for.
    const stay = keep.store.written.sheets.filter(({ name }) => there.has(name) && !goes.includes(name));
    await addExtras(
      context,
      stay.flatMap(({ name, layout }) =>
        extrasOf(
          worksheets.getItem(name),
          layout,
          undo.before.find((each) => each.name === name)?.content?.layout ?? null,
        ),
      ),
    );
    return "finished";
  }
  // Its turn goes first.
  const begun = nameOfTurn(turn);
  if (!now.some(({ name, formula }) => name === begun.name && formula === begun.formula)) {
    letGo(context, undo, now, kept.length === 0 ? [store] : kept);
    // It failed between the first name and its turn.
    if (now.every((each) => isBegun(each) || !isTurnName(each.name)))
      for (const each of now) if (isBegun(each)) context.workbook.names.getItem(each.name).delete();
    await context.sync();
    return "not-begun";
  }
  const place = await placeNow(context, keep.place, parts);
  const before: Keep = { store, place, names: now, mark: newMark() };
  takeTurn(context, before);
  const present = writing.filter(({ name }) => there.has(name));
  const extras = putBack(context, undo, present);
  remove(context, leaving(undo, present));
  restoreMarks(context, keep.names, now);
  // Names may be there before there is a part to keep anything in.
  if (place.part === null) {
    keepNames(context, now, store);
    context.workbook.names.getItem(nameOfTurn(turnOf(before)).name).delete();
  } else keepStore(context, before);
  await context.sync();
  await addExtras(context, extras);
  return "put-back";
}

/** None for what cannot be read. */
function storesIn(xml: string): readonly Store[] {
  const verdict = storeVerdict(xml);
  return verdict.kind === "read" ? [verdict.store] : [];
}

/** Where the store stands after half a write: of the surplus, what is still there; what was set aside already is not again. */
async function placeNow(
  context: Excel.RequestContext,
  { part, surplus }: StorePlace,
  parts: readonly KeptPart[],
): Promise<StorePlace> {
  const there = new Set(parts.map(({ id }) => id));
  const left = surplus.filter(({ id }) => there.has(id));
  const known = new Set([part, ...surplus.map(({ id }) => id)]);
  // Where it was begun without a part, what came since is its own.
  const own = part !== null && there.has(part) ? part : (parts.find(({ id }) => !known.has(id))?.id ?? null);
  if (left.every(({ aside }) => aside === null)) return { part: own, surplus: left };
  const asides = context.workbook.customXmlParts.getByNamespace(ASIDE);
  asides.load("items/id");
  await context.sync();
  const texts = loadTexts(
    context,
    asides.items.map(({ id }) => id),
  );
  await context.sync();
  const already = new Set(textsOf(texts).map(({ xml }) => xml));
  return {
    part: own,
    surplus: left.map((each) =>
      each.aside !== null && already.has(asideXml(each.xml, each.aside)) ? { ...each, aside: null } : each,
    ),
  };
}

/** The cell of a write, by its name where it has one; a null object where that name or its cell is gone. */
export function rangeOfWrite(
  { workbook }: Excel.RequestContext,
  { name, sheet, address }: Omit<NamedWrite, "content">,
): Excel.Range {
  return name === undefined
    ? workbook.worksheets.getItem(sheet).getRange(address)
    : workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

/**
 * Takes hold of cells of the user that are about to be written: from now on they are found by their hidden names, wherever
 * they go. One sync.
 *
 * @param cells with what was read in them
 * @param names ours, as they were read
 * @returns our names with those of these cells
 * @throws ProblemError where something moved, or one of them holds something else, since the reading
 */
export async function holdCells(
  context: Excel.RequestContext,
  cells: readonly NamedWrite[],
  names: readonly HiddenName[],
): Promise<readonly HiddenName[]> {
  const collection = context.workbook.names;
  const now = collection.load("items/name,items/formula");
  const read = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = cells.flatMap(({ name, sheet, address }): HiddenName[] =>
    name === undefined ? [] : [{ name, formula: areaOf({ sheet, address }) }],
  );
  for (const { name, formula } of wanted) {
    const before = read.get(name.toLowerCase());
    if (before === undefined) collection.add(name, formula).visible = false;
    // Left by a write that was never done.
    else if (!sameFormula(before, formula)) collection.getItem(name).formula = formula;
  }
  const asked = cells.map((cell) => ({ cell, range: rangeOfWrite(context, cell).load("formulas") }));
  await context.sync();
  const moved = ourNames(now).some(({ name, formula }) => {
    const before = read.get(name.toLowerCase());
    return before !== undefined && !isTurnName(name) && !sameFormula(before, formula);
  });
  const changed = asked.some(
    ({ cell, range }) => range.isNullObject || !holdsWritten(range.formulas[0]?.[0] as CellValue, cell.content),
  );
  if (moved || changed) throw changedMeanwhileWriting();
  const held = new Map(wanted.map(({ name, formula }) => [name.toLowerCase(), { name, formula }]));
  return [...names.filter(({ name }) => !held.has(name.toLowerCase())), ...held.values()];
}

/** Takes the names off cells that were held for a write that was not done. */
function letGo(
  { workbook }: Excel.RequestContext,
  { inputs }: Undo,
  now: readonly HiddenName[],
  stores: readonly Store[],
): void {
  const kept = new Set(stores.flatMap(namesOf).map(({ name }) => name));
  const held = new Set(inputs.map(({ name }) => name));
  for (const { name } of now) if (held.has(name) && !kept.has(name)) workbook.names.getItem(name).delete();
}

/**
 * Begins a loan: puts hidden names on the cells that are going to be borrowed, and keeps what they hold.
 * @param keep a store with those cells in it
 */
export function beginLoan(context: Excel.RequestContext, keep: Keep): Promise<Applied> {
  takeTurn(context, keep);
  for (const { name, sheet, address } of keep.store.borrowed) {
    if (name === undefined) continue;
    context.workbook.names.add(name, areaOf({ sheet, address })).visible = false;
  }
  return finish(context, keep);
}

/** Queues contents for cells of the user. Where a name is gone, such as that of a borrowed cell, nothing is written. */
export function queueCells({ workbook }: Excel.RequestContext, writes: readonly NamedWrite[]): void {
  for (const { name, content, sheet, address } of writes) {
    const range =
      name === undefined
        ? workbook.worksheets.getItem(sheet).getRange(address)
        : workbook.names.getItem(name).getRange();
    range.formulas = [[content]];
  }
}

/** Takes away names that a loan left behind in a file in which nothing is kept. */
export async function removeLoanNames(context: Excel.RequestContext, names: readonly HiddenName[]): Promise<void> {
  for (const { name } of names) if (isLoanName(name)) context.workbook.names.getItem(name).delete();
  await context.sync();
}

/** Keeps the store and writes none but the log's cells. */
export function applyStore(context: Excel.RequestContext, keep: Keep): Promise<Applied> {
  takeTurn(context, keep);
  return finish(context, keep);
}

interface Finish {
  /** Sheets that were written. */
  readonly written?: readonly Excel.Worksheet[];
  /** Our sheets that are in the workbook by now, as far as this write knows. */
  readonly there?: readonly string[];
  /** Sheets that are taken away. */
  readonly goes?: readonly string[];
  /** What someone filled in meanwhile, once that was looked at. */
  readonly typed?: () => readonly TypedMeanwhile[];
  /** Looks that may be refused. */
  readonly extras?: readonly Extra[];
}

/** Log and store last: whoever finds them finds the rest. */
async function finish(
  context: Excel.RequestContext,
  keep: Keep,
  { written: sheets = [], there = [], goes = [], typed = () => [], extras = [] }: Finish = {},
): Promise<Applied> {
  const log = keep.log === undefined ? null : writeLog(context, keep.log);
  keepMarks(context, keep, log === null ? there : [...there, LOG_SHEET]);
  const part = keepStore(context, keep);
  // A sheet that is gone cannot be brought back as it was: nothing that may fail comes after.
  remove(context, goes);
  await context.sync();
  if (keep.calculate === true) {
    context.application.calculate("Recalculate");
    await context.sync();
  }
  const refused = await addExtras(context, [...extras, ...(log?.extras ?? [])]);
  const made = log === null ? [] : [log.sheet];
  return { sheetIds: [...sheets, ...made].map(({ id }) => id), part: part.id, typed: typed(), refused };
}

/** @returns the log, where it was made */
function writeLog(
  context: Excel.RequestContext,
  { sheet, blocks }: LogChange,
): { readonly sheet: Excel.Worksheet; readonly extras: readonly Extra[] } | null {
  const log = sheet === null ? context.workbook.worksheets.getItem(LOG_SHEET) : addSheet(context, LOG_SHEET);
  if (sheet !== null) log.load("id");
  const extras = sheet === null ? [] : writeChange(log, sheet, null);
  for (const { address, cells } of blocks) {
    log.getRange(address).formulas = cells.map((row) => row.map(written));
  }
  return sheet === null ? null : { sheet: log, extras };
}

/**
 * Puts the mark of each sheet of ours on it, and takes those away of sheets that we know no longer. A sheet that a user gave
 * another name keeps a mark, as theirs.
 *
 * @param there our sheets that are in the workbook by now
 */
function keepMarks({ workbook }: Excel.RequestContext, { store, names }: Keep, there: readonly string[]): void {
  for (const sheet of RESERVED_NAMES) {
    const own = store.written.sheets.find(({ name }) => name === sheet);
    const mark = names.find(({ name }) => name.toLowerCase() === nameOfSheet(sheet).toLowerCase());
    if (own !== undefined && !there.includes(sheet)) continue;
    const at = markedAt(sheet, names);
    if (mark && typeof at === "string" && at !== sheet)
      workbook.names.add(nameOfFormer(sheet, names), mark.formula).visible = false;
    if (own === undefined) {
      if (mark) workbook.names.getItem(mark.name).delete();
      continue;
    }
    const formula = areaOf({ sheet, address: rectAddress({ ...own.layout, row: 0, column: 0 }) });
    if (mark === undefined) workbook.names.add(nameOfSheet(sheet), formula).visible = false;
    else if (!sameFormula(mark.formula, formula)) workbook.names.getItem(mark.name).formula = formula;
  }
}

/** The marks as they were read. */
function restoreMarks(
  { workbook }: Excel.RequestContext,
  before: readonly HiddenName[],
  now: readonly HiddenName[],
): void {
  const marks = (names: readonly HiddenName[]) =>
    new Map(names.filter(({ name }) => isSheetMark(name)).map((mark) => [mark.name, mark.formula]));
  const [were, are] = [marks(before), marks(now)];
  for (const [name, formula] of were) {
    const there = are.get(name);
    if (there === undefined) workbook.names.add(name, formula).visible = false;
    // Of a sheet that went: the mark is as it was.
    else if (there !== formula && !formula.includes("#REF!")) workbook.names.getItem(name).formula = formula;
  }
  for (const name of are.keys()) if (!were.has(name)) workbook.names.getItem(name).delete();
}

function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.showGridlines = false;
  return sheet;
}

function turnOf({ store, names, mark }: Keep): Turn {
  return nextTurn(store.turn, names, mark);
}

/**
 * Before anything else of a write: fails where another write came since the reading, and then nothing was done. A batch goes
 * through to its end before another begins.
 */
function takeTurn({ workbook }: Excel.RequestContext, keep: Keep): void {
  const turns = keep.names.filter(({ name }) => isTurnName(name));
  if (!turns.some(isBegun)) workbook.names.add(BEGUN.name, BEGUN.formula).visible = false;
  for (const turn of turns) if (!isBegun(turn)) workbook.names.getItem(turn.name).delete();
  const { name, formula } = nameOfTurn(turnOf(keep));
  workbook.names.add(name, formula).visible = false;
}

function isBegun({ name }: HiddenName): boolean {
  return name.toLowerCase() === BEGUN.name;
}

function keepStore(context: Excel.RequestContext, keep: Keep): Excel.CustomXmlPart {
  const { store, place, names } = keep;
  const { part, surplus } = place;
  keepNames(context, names, store);
  const parts = context.workbook.customXmlParts;
  for (const { id, xml, aside } of surplus) {
    if (aside !== null) parts.add(asideXml(xml, aside));
    parts.getItem(id).delete();
  }
  const xml = storeToXml({ ...store, turn: turnOf(keep) });
  const kept = part === null ? parts.add(xml) : parts.getItem(part);
  if (part !== null) kept.setXml(xml);
  kept.load("id");
  return kept;
}

/** Only what differs is written, and only names of ours. Where borrowed cells stand, Excel alone knows. */
function keepNames({ workbook }: Excel.RequestContext, present: readonly HiddenName[], store: Store): void {
  const others = present.filter(({ name }) => !isTurnName(name) && !isSheetMark(name));
  const now = new Map(others.map(({ name, formula }) => [name.toLowerCase(), formula]));
  for (const { name } of store.borrowed) if (name !== undefined) now.delete(name.toLowerCase());
  for (const { name, formula } of namesOf(store)) {
    const before = now.get(name.toLowerCase());
    if (before === undefined) workbook.names.add(name, formula).visible = false;
    else if (!sameFormula(before, formula)) workbook.names.getItem(name).formula = formula;
    now.delete(name.toLowerCase());
  }
  for (const name of now.keys()) workbook.names.getItem(name).delete();
}

function writeChange(sheet: Excel.Worksheet, wanted: SheetChange, before: SheetLayout | null): readonly Extra[] {
  const relaid = before === null || !sameLayout(before, wanted.layout);
  if (relaid) {
    if (before !== null) clear(sheet, before);
    writeLayout(sheet, wanted.layout);
  }
  writeCells(
    sheet,
    wanted.cells.map((row) => row.map(written)),
  );
  return relaid ? extrasOf(sheet, wanted.layout, before) : [];
}

function writeContent(sheet: Excel.Worksheet, content: SheetContent, now: SheetLayout | null): readonly Extra[] {
  const relaid = now === null || !sameLayout(now, content.layout);
  if (relaid) {
    if (now !== null) clear(sheet, now);
    writeLayout(sheet, content.layout);
  }
  if (content.formatOf.length > 0) {
    rangeFor(sheet, content.formatOf).numberFormat = content.formatOf.map((row) =>
      row.map((index) => content.formats[index] ?? "General"),
    );
  }
  writeCells(sheet, content.cells);
  return relaid ? extrasOf(sheet, content.layout, now) : [];
}

/** Formulas and constants go in together: a constant is a formula to Excel, and one call does both. */
function writeCells(sheet: Excel.Worksheet, cells: readonly (readonly CellValue[])[]): void {
  if (cells.length > 0) rangeFor(sheet, cells).formulas = cells.map((row) => [...row]);
}

function rangeFor(sheet: Excel.Worksheet, cells: readonly (readonly unknown[])[]): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
}

function written(content: Content): CellValue {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  return "formula" in content ? content.formula : quoted(content.text);
}
