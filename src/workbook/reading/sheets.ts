import type { Rect } from "../cells/address";
import { NO_CELLS, cellsOf, loadCells, loadPlace, rectOf, type Cells } from "./cells";
import { isTooLarge, readInParts } from "./in-parts";
import { AIM_BYTES } from "./parts";
import type { ReadingWatch } from "./watch-reading";

/** With its kind, a cell of an ordinary workbook is this long at most. */
const BYTES_PER_CELL = 64;
/** What is read at once without a question. */
export const AT_ONCE = Math.floor(AIM_BYTES / BYTES_PER_CELL);
/** A sheet that nothing is known of is looked at so far to the right first, and as far down as there is room. */
const FIRST_LOOK_COLUMNS = "BH";
const COLUMNS = 60;

/** The used cells of every sheet, by id, with what else was asked in the same sync. */
export interface SheetsRead<T> {
  readonly cells: ReadonlyMap<string, Cells>;
  readonly beside: T;
}

/**
 * Reads the used cells of these sheets: in one sync, and in parts where Excel cannot answer at once.
 *
 * @param size how many cells they held when they were read last; null where that is not known
 * @param loadBeside asks for something else in the first sync
 * @throws OfficeExtension.Error with code ItemNotFound when one of the sheets is gone
 */
export async function readUsedCells<T>(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  size: number | null,
  watch: ReadingWatch,
  loadBeside: () => T,
): Promise<SheetsRead<T>> {
  const known = size !== null && size <= AT_ONCE;
  const window = size === null ? windowFor(sheetIds.length) : null;
  const beside = loadBeside();
  const sheets = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      id,
      place: loadPlace(sheet),
      range: known
        ? loadCells(sheet.getUsedRangeOrNullObject(true))
        : window && loadCells(sheet.getRange(window.address).getUsedRangeOrNullObject(true)),
    };
  });
  try {
    await context.sync();
  } catch (error) {
    // It grew since, or its cells are longer than most: then only the sizes are asked first.
    if (!isTooLarge(error) || (!known && window === null)) throw error;
    return readUsedCells(context, sheetIds, Infinity, watch, loadBeside);
  }
  const cells = new Map<string, Cells>();
  const large: { readonly sheetId: string; readonly rect: Rect }[] = [];
  for (const { id, place, range } of sheets) {
    if (place.isNullObject) cells.set(id, NO_CELLS);
    else if (range !== null && (known || isWithin(rectOf(place), window))) cells.set(id, cellsOf(range));
    else large.push({ sheetId: id, rect: rectOf(place) });
  }
  const inParts = large.length === 0 ? [] : await readInParts(context, large, watch);
  return { cells: new Map([...cells, ...inParts]), beside };
}

interface Window {
  readonly address: string;
  readonly rows: number;
}

/** Of what is looked at first, half is empty at least: few sheets are so wide. */
const FILLED = 0.5;

function windowFor(sheets: number): Window {
  const rows = Math.max(1, Math.floor(AT_ONCE / FILLED / COLUMNS / Math.max(1, sheets)));
  return { address: `A1:${FIRST_LOOK_COLUMNS}${rows}`, rows };
}

function isWithin({ row, column, rows, columns }: Rect, window: Window | null): boolean {
  return window !== null && row + rows <= window.rows && column + columns <= COLUMNS;
}
