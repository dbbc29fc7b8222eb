import { parseAddress, rectAddress } from "../cells/address";
import { cellNamed, type Grid } from "../cells/grid";
import { sheetNotOurs, sheetProtected, tableInTheWay } from "../problem/problem";
import type { HiddenName } from "../links/hidden-names";
import type { Reading } from "../reading/reading";
import { markedArea, markedAt } from "../sheets/sheet-marks";
import { isOurTitle } from "../sheets/sheet-names";
import { contentOf, type SheetBefore } from "../sheets/snapshot";
import type { SheetLayout } from "../sheets/workbook-change";
import type { OwnSheet } from "../store/store";

/** A result sheet that is in the workbook now. */
export interface PresentSheet extends OwnSheet {
  readonly grid: Grid;
}

/** Our result sheets that are really there, and really ours: noted in the file, and with our mark on them. */
export function presentSheets({ named, store, names }: Reading): readonly PresentSheet[] {
  return store.written.sheets.flatMap((own) => {
    const grid = named.find(({ name }) => name === own.name);
    if (grid === undefined) return [];
    const marked = markedAt(own.name, names);
    // In files from before there were marks, or where they were cleaned away, our title tells.
    const isOurs = marked === undefined ? isOurTitle(own.name, cellNamed(grid, "A1").value) : marked === own.name;
    return isOurs ? [{ ...own, layout: layoutNow(own, names), grid }] : [];
  });
}

/** Where someone inserted rows or columns, ours reach further, and formulas that fill other cells stand elsewhere. */
function layoutNow({ name, layout }: OwnSheet, names: readonly HiddenName[]): SheetLayout {
  const area = markedArea(name, names);
  if (area === null) return layout;
  const { row, column } = area;
  const moved = (spill: string) => {
    const rect = parseAddress(spill);
    return rectAddress({ ...rect, row: rect.row + row, column: rect.column + column });
  };
  return {
    ...layout,
    rows: Math.max(layout.rows, row + area.rows),
    columns: Math.max(layout.columns, column + area.columns),
    spills: row + column === 0 ? layout.spills : layout.spills.map(moved),
  };
}

/** With a sheet that was ours until a user gave it another name, where nothing came in its place: what they typed on it counts. */
export function withFormer(present: readonly PresentSheet[], { former, store }: Reading): readonly PresentSheet[] {
  return [
    ...present,
    ...store.written.sheets.flatMap((own) => {
      const last = former.find(({ was }) => was === own.name);
      const isThere = present.some(({ name }) => name === own.name);
      return last === undefined || isThere ? [] : [{ ...own, grid: last.grid }];
    }),
  ];
}

/**
 * Nothing is written over a sheet that someone else made, or locked.
 * @throws ProblemError
 */
export function refuseToOverwrite(
  { named, sheets, conditions }: Pick<Reading, "named" | "sheets" | "conditions">,
  present: readonly PresentSheet[],
): void {
  const ours = new Set(present.map(({ name }) => name));
  for (const { name } of named) if (!ours.has(name)) throw sheetNotOurs(name);
  for (const { name, isProtected } of sheets) if (isProtected && ours.has(name)) throw sheetProtected(name);
  for (const { name, sheet } of conditions.tables) if (ours.has(sheet)) throw tableInTheWay(name, sheet);
}

/** A reading as far as it is about one of our sheets. */
export function onlySheet(
  { named, sheets, conditions }: Reading,
  wanted: string,
): Pick<Reading, "named" | "sheets" | "conditions"> {
  return {
    named: named.filter(({ name }) => name === wanted),
    sheets: sheets.filter(({ name }) => name === wanted),
    conditions,
  };
}

/** What the sheets of a coming write hold now; null for those that do not exist yet. */
export function beforeWriting(names: readonly string[], present: readonly PresentSheet[]): readonly SheetBefore[] {
  return names.map((name) => {
    const sheet = present.find((candidate) => candidate.name === name);
    return { name, content: sheet === undefined ? null : contentOf(sheet.grid, sheet.layout) };
  });
}

export function countFormulas(present: readonly PresentSheet[]): number {
  return present.flatMap(({ grid }) => grid.formulas.flat()).filter((cell) => String(cell).startsWith("=")).length;
}
