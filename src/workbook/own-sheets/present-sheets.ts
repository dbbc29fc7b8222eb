import { cellNamed, type Grid } from "../cells/grid";
import { sheetNotOurs, sheetProtected, tableInTheWay } from "../problem/problem";
import type { Reading } from "../reading/reading";
import { isOurTitle } from "../sheets/sheet-names";
import { contentOf, type SheetBefore } from "../sheets/snapshot";
import type { OwnSheet } from "../store/store";

/** A result sheet that is in the workbook now. */
export interface PresentSheet extends OwnSheet {
  readonly grid: Grid;
}

/** Our result sheets that are really there, and really ours: noted in the file, and with our title on them. */
export function presentSheets({ named, store }: Reading): readonly PresentSheet[] {
  return store.written.sheets.flatMap((own) => {
    const grid = named.find(({ name }) => name === own.name);
    return grid !== undefined && isOurTitle(own.name, cellNamed(grid, "A1").value) ? [{ ...own, grid }] : [];
  });
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
