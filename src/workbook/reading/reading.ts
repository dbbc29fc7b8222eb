import type { Grid } from "../cells/grid";
import { follow, followHistory, type LinkChange } from "../links/follow";
import { otherNames, ourNames, type HiddenName } from "../links/hidden-names";
import { RESERVED_NAMES, asWeSpell } from "../sheets/sheet-names";
import { changedMeanwhileWriting } from "../problem/problem";
import { formerSheets, type FormerSheet } from "../sheets/sheet-marks";
import { oneStore, type Doubled, type KeptPart, type OneStore, type StorePlace } from "../store/one-store";
import type { Store } from "../store/store";
import { latestTurn } from "../store/turn";
import type { Cells } from "./cells";
import { loadConditions, type Conditions } from "./conditions";
import { isSameParts, loadParts, loadTexts, textsOf } from "./kept-parts";
import { readUsedCells } from "./sheets";
import { UNWATCHED, type ReadingWatch } from "./watch-reading";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface FormerGrid extends FormerSheet {
  readonly grid: Grid;
}

/** A workbook's cells, and what we keep in it. */
export interface Reading {
  readonly sheets: readonly SheetInfo[];
  /** The controller's own sheets that were read. */
  readonly grids: readonly Grid[];
  /** Sheets that bear one of our names, whoever made them. */
  readonly named: readonly Grid[];
  /** Sheets that were ours until a user gave them another name. */
  readonly former: readonly FormerGrid[];
  /** As it was kept, with its links where their cells stand now. */
  readonly store: Store;
  /** Our hidden names, which keep the links on their cells. */
  readonly names: readonly HiddenName[];
  /** All other names of the workbook: by name in lower case, what it stands for. */
  readonly definedNames: ReadonlyMap<string, string>;
  /** Links that stand elsewhere than they were kept, or nowhere. */
  readonly moved: readonly LinkChange[];
  readonly conditions: Conditions;
  /** Where the next write keeps the store. */
  readonly place: StorePlace;
  /** What did not go together, where the file kept more than one store. */
  readonly doubled: Doubled;
}

/** What must be known to read a workbook in one go. */
export interface Known {
  readonly sheetIds: readonly string[];
  /** Ids of the custom XML parts of ours. */
  readonly parts: readonly string[];
  /** How many cells were used, at the last reading. */
  readonly cells: number;
}

/** What is made of the parts of ours that a file has. @throws ProblemError where nothing may be made of them */
export type ReadParts = (parts: readonly KeptPart[], names: readonly HiddenName[]) => OneStore;

/** So often is read anew where another keeps something for the first time meanwhile. */
const MOST_ATTEMPTS = 4;

/**
 * Reads every sheet and what we kept: two syncs, the first for the names; more where the workbook is large.
 * @throws ProblemError "stopped" when someone stopped it
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  watch: ReadingWatch = UNWATCHED,
  readParts: ReadParts = oneStore,
  attempts = MOST_ATTEMPTS,
): Promise<Reading> {
  const sheets = loadSheets(context);
  const parts = loadParts(context);
  await context.sync();
  const known = { sheetIds: sheets.items.map(({ id }) => id), parts: parts.items.map(({ id }) => id), cells: null };
  const reading = await readSheets(context, known, watch, readParts);
  if (reading !== null) return reading;
  if (attempts === 1) throw changedMeanwhileWriting();
  return readWorkbook(context, watch, readParts, attempts - 1);
}

/**
 * Reads the sheets that are known: one sync; more where the workbook is large.
 * @returns null where what we keep stands elsewhere than it did: then everything must be read
 * @throws OfficeExtension.Error with code ItemNotFound when one of them is gone: then too
 */
export function readKnown(context: Excel.RequestContext, known: Known, watch: ReadingWatch): Promise<Reading | null> {
  return readSheets(context, known, watch, oneStore);
}

async function readSheets(
  context: Excel.RequestContext,
  { sheetIds, parts, cells: size }: Omit<Known, "cells"> & { readonly cells: number | null },
  watch: ReadingWatch,
  readParts: ReadParts,
): Promise<Reading | null> {
  const { cells, beside } = await readUsedCells(context, sheetIds, size, watch, () => ({
    sheets: loadSheets(context),
    names: context.workbook.names.load("items/name,items/formula"),
    conditions: loadConditions(context),
    there: loadParts(context),
    texts: loadTexts(context, parts),
  }));
  const { sheets, names, conditions, there, texts } = beside;
  if (!isSameParts(there, parts)) return null;
  const hidden = new Set(sheets.items.flatMap(({ id, visibility }) => (visibility === "Visible" ? [] : [id])));
  const infos = sheets.items.map(({ id, name, protection }) => ({
    id,
    name: asWeSpell(name),
    isProtected: protection.protected,
  }));
  const all = infos.flatMap(({ id, name }): Grid[] => {
    const used = cells.get(id);
    return used === undefined ? [] : [gridOf(name, used, hidden.has(id))];
  });
  const ours = ourNames(names);
  const former = formerSheets(RESERVED_NAMES, ours).flatMap((sheet): FormerGrid[] => {
    const grid = all.find(({ name }) => name === sheet.name);
    return grid === undefined ? [] : [{ ...sheet, grid }];
  });
  return {
    ...keptOf(
      textsOf(texts),
      ours,
      infos.map(({ name }) => name),
      readParts,
    ),
    sheets: infos,
    grids: all.filter((grid) => !RESERVED_NAMES.includes(grid.name) && former.every((was) => was.grid !== grid)),
    former,
    named: all.filter(({ name }) => RESERVED_NAMES.includes(name)),
    names: ours,
    definedNames: otherNames(names),
    conditions: conditions(),
  };
}

/** What the file keeps at this moment, and no cell: two syncs. */
export async function readKept(
  context: Excel.RequestContext,
  attempts = MOST_ATTEMPTS,
): Promise<Pick<Reading, "store" | "names" | "place">> {
  const { names, worksheets } = context.workbook;
  const before = loadParts(context);
  await context.sync();
  const parts = before.items.map(({ id }) => id);
  const there = loadParts(context);
  const texts = loadTexts(context, parts);
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  if (!isSameParts(there, parts)) {
    if (attempts === 1) throw changedMeanwhileWriting();
    return readKept(context, attempts - 1);
  }
  const ours = ourNames(names);
  const { store, place } = keptOf(
    textsOf(texts),
    ours,
    worksheets.items.map(({ name }) => name),
  );
  return { store, names: ours, place };
}

/** Whose turn was the last at this moment: one sync. */
export async function readTurn(context: Excel.RequestContext): Promise<number> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return latestTurn(ourNames(names));
}

/** With its links where their cells stand now. */
function keptOf(
  parts: readonly KeptPart[],
  ours: readonly HiddenName[],
  sheets: readonly string[],
  readParts: ReadParts = oneStore,
): Pick<Reading, "store" | "moved" | "place" | "doubled"> {
  const { store, names, place, clashes, damaged } = readParts(parts, ours);
  const { changes, ...followed } = follow(store, names, sheets);
  return {
    store: { ...store, ...followed, history: followHistory(store.history, names, sheets) },
    moved: changes,
    place,
    doubled: { clashes, damaged },
  };
}

function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  return worksheets;
}

function gridOf(name: string, { rect, values, formulas, numberFormats, kinds }: Cells, isHidden: boolean): Grid {
  return { name, top: rect.row, left: rect.column, values, formulas, numberFormats, kinds, isHidden };
}
