import type { Grid } from "../cells/grid";
import { follow, followHistory, type LinkChange } from "../links/follow";
import { ourNames, type HiddenName } from "../links/hidden-names";
import { RESERVED_NAMES, asWeSpell } from "../sheets/sheet-names";
import { EMPTY_STORE, NAMESPACE, type Store } from "../store/store";
import { storeFromXml } from "../store/store-xml";
import { latestTurn } from "../store/turn";
import type { Cells } from "./cells";
import { loadConditions, type Conditions } from "./conditions";
import { readUsedCells } from "./sheets";
import { UNWATCHED, type ReadingWatch } from "./watch-reading";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A workbook's cells, and what we keep in it. */
export interface Reading {
  readonly sheets: readonly SheetInfo[];
  /** The controller's own sheets that were read. */
  readonly grids: readonly Grid[];
  /** Sheets that bear one of our names, whoever made them. */
  readonly named: readonly Grid[];
  /** As it was kept, with its links where their cells stand now. */
  readonly store: Store;
  /** Our hidden names, which keep the links on their cells. */
  readonly names: readonly HiddenName[];
  /** Links that stand elsewhere than they were kept, or nowhere. */
  readonly moved: readonly LinkChange[];
  readonly conditions: Conditions;
  /** Id of the custom XML part, where there is one. */
  readonly part: string | null;
}

/** What must be known to read a workbook in one go. */
export interface Known {
  readonly sheetIds: readonly string[];
  readonly part: string | null;
  /** How many cells were used, at the last reading. */
  readonly cells: number;
}

/**
 * Reads every sheet and what we kept: two syncs, the first for the names; more where the workbook is large.
 * @throws ProblemError "stopped" when someone stopped it
 */
export async function readWorkbook(context: Excel.RequestContext, watch: ReadingWatch = UNWATCHED): Promise<Reading> {
  const sheets = loadSheets(context);
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const known = { sheetIds: sheets.items.map(({ id }) => id), part: parts.items[0]?.id ?? null, cells: null };
  return readSheets(context, known, watch);
}

/**
 * Reads the sheets that are known: one sync; more where the workbook is large.
 * @throws OfficeExtension.Error with code ItemNotFound when one of them is gone: then everything must be read
 */
export function readKnown(context: Excel.RequestContext, known: Known, watch: ReadingWatch): Promise<Reading> {
  return readSheets(context, known, watch);
}

async function readSheets(
  context: Excel.RequestContext,
  { sheetIds, part, cells: size }: Omit<Known, "cells"> & { readonly cells: number | null },
  watch: ReadingWatch,
): Promise<Reading> {
  const { cells, beside } = await readUsedCells(context, sheetIds, size, watch, () => ({
    sheets: loadSheets(context),
    names: context.workbook.names.load("items/name,items/formula"),
    conditions: loadConditions(context),
    xml: part === null ? null : context.workbook.customXmlParts.getItem(part).getXml(),
  }));
  const { sheets, names, conditions, xml } = beside;
  const infos = sheets.items.map(({ id, name, protection }) => ({
    id,
    name: asWeSpell(name),
    isProtected: protection.protected,
  }));
  const all = infos.flatMap(({ id, name }): Grid[] => {
    const used = cells.get(id);
    return used === undefined ? [] : [gridOf(name, used)];
  });
  const ours = ourNames(names);
  return {
    ...keptOf(
      xml?.value ?? null,
      ours,
      infos.map(({ name }) => name),
    ),
    sheets: infos,
    grids: all.filter(({ name }) => !RESERVED_NAMES.includes(name)),
    named: all.filter(({ name }) => RESERVED_NAMES.includes(name)),
    names: ours,
    conditions: conditions(),
    part,
  };
}

/** What the file keeps at this moment, and no cell: two syncs. */
export async function readKept(context: Excel.RequestContext): Promise<Pick<Reading, "store" | "names" | "part">> {
  const { customXmlParts, names, worksheets } = context.workbook;
  const parts = customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const part = parts.items[0]?.id ?? null;
  const xml = part === null ? null : customXmlParts.getItem(part).getXml();
  await context.sync();
  const ours = ourNames(names);
  const { store } = keptOf(
    xml?.value ?? null,
    ours,
    worksheets.items.map(({ name }) => name),
  );
  return { store, names: ours, part };
}

/** Whose turn was the last at this moment: one sync. */
export async function readTurn(context: Excel.RequestContext): Promise<number> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return latestTurn(ourNames(names));
}

/** With its links where their cells stand now. */
function keptOf(
  xml: string | null,
  names: readonly HiddenName[],
  sheets: readonly string[],
): Pick<Reading, "store" | "moved"> {
  const kept = xml === null ? EMPTY_STORE : storeFromXml(xml);
  const { changes, ...followed } = follow(kept, names, sheets);
  return { store: { ...kept, ...followed, history: followHistory(kept.history, names, sheets) }, moved: changes };
}

function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return worksheets;
}

function gridOf(name: string, { rect, values, formulas, numberFormats, kinds }: Cells): Grid {
  return { name, top: rect.row, left: rect.column, values, formulas, numberFormats, kinds };
}
