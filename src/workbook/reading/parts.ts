import type { Rect } from "../cells/address";

/** The used cells of a sheet, or some rows of them. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/**
 * Excel on the web answers with 5 MB at most. What is aimed at is less: how long the cells of the next part are is only
 * known from the ones before.
 */
export const AIM_BYTES = 4_000_000;

/** Values, formulas and number formats of a cell together, before anything was read: rather too long than too short. */
export const FIRST_GUESS = 48;

export function cellCount({ rect }: Area): number {
  return rect.rows * rect.columns;
}

/**
 * The first areas that hold no more than so many cells together, and what is left. An area that is too large is split
 * between its rows; a single row is never split.
 */
export function takeCells(
  areas: readonly Area[],
  most: number,
): { readonly taken: readonly Area[]; readonly left: readonly Area[] } {
  const taken: Area[] = [];
  let room = most;
  for (const [index, area] of areas.entries()) {
    const rows = Math.min(area.rect.rows, Math.floor(room / area.rect.columns));
    const atLeastOne = taken.length === 0 ? Math.max(1, rows) : rows;
    if (atLeastOne === 0) return { taken, left: areas.slice(index) };
    const [top, rest] = splitAt(area, atLeastOne);
    taken.push(top);
    room -= cellCount(top);
    if (rest !== null) return { taken, left: [rest, ...areas.slice(index + 1)] };
  }
  return { taken, left: [] };
}

function splitAt({ sheetId, rect }: Area, rows: number): readonly [Area, Area | null] {
  const top: Area = { sheetId, rect: { ...rect, rows } };
  if (rows === rect.rows) return [top, null];
  return [top, { sheetId, rect: { ...rect, row: rect.row + rows, rows: rect.rows - rows } }];
}
