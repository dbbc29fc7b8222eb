import { RESERVED_NAMES } from "./change/reserved-names";
import type { CellKind, CellValue, Grid } from "./grid";
import { follow } from "./settle/follow";
import type { LinkChange } from "./settle/follow";
import { ourNames } from "./settle/names";
import type { HiddenName } from "./settle/names";
import { EMPTY_STORE, NAMESPACE } from "./store";
import type { Store } from "./store";
import { storeFromXml } from "./store-xml";

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
  /** Id of the custom XML part, where there is one. */
  readonly part: string | null;
}

/** What must be known to read a workbook in one go. */
export interface Known {
  readonly sheetIds: readonly string[];
  readonly part: string | null;
}

/** Reads every sheet and what we kept: two syncs, the first for the names. */
export async function readWorkbook(context: Excel.RequestContext): Promise<Reading> {
  const sheets = loadSheets(context);
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return readSheets(context, sheets, { sheetIds: sheets.items.map(({ id }) => id), part: parts.items[0]?.id ?? null });
}

/**
 * Reads the sheets that are known: one sync.
 * @throws OfficeExtension.Error with code ItemNotFound when one of them is gone: then everything must be read
 */
export function readKnown(context: Excel.RequestContext, known: Known): Promise<Reading> {
  return readSheets(context, loadSheets(context), known);
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  { sheetIds, part }: Known,
): Promise<Reading> {
  const ranges = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // An empty sheet has no used range; formatted empty cells hold no figures.
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
    return { id, range };
  });
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const xml = part === null ? null : context.workbook.customXmlParts.getItem(part).getXml();
  await context.sync();

  const infos = sheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected }));
  const all = ranges.flatMap(({ id, range }): Grid[] => {
    const info = infos.find((sheet) => sheet.id === id);
    return info === undefined ? [] : [gridOf(info.name, range)];
  });
  const ours = ourNames(names);
  const kept = xml === null ? EMPTY_STORE : storeFromXml(xml.value);
  const { links, changes } = follow(
    kept.links,
    ours,
    infos.map(({ name }) => name),
  );
  return {
    sheets: infos,
    grids: all.filter(({ name }) => !RESERVED_NAMES.includes(name)),
    named: all.filter(({ name }) => RESERVED_NAMES.includes(name)),
    store: { ...kept, links },
    names: ours,
    moved: changes,
    part,
  };
}

function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return worksheets;
}

function gridOf(name: string, range: Excel.Range): Grid {
  if (range.isNullObject) return { name, top: 0, left: 0, values: [], formulas: [], numberFormats: [], kinds: [] };
  // Office.js types its matrices as any[][]; these are the kinds of values it documents for a range.
  const values = range.values as CellValue[][];
  return {
    name,
    top: range.rowIndex,
    left: range.columnIndex,
    values,
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    kinds: range.valueTypes.map((row) => row.map(kindOf)),
  };
}

function kindOf(type: Excel.RangeValueType | string): CellKind {
  switch (type) {
    case "Empty":
      return "empty";
    case "Boolean":
      return "boolean";
    case "Double":
    case "Integer":
      return "number";
    case "Error":
      return "error";
    default:
      return "text";
  }
}
