import type { PresentSheet } from "../own-sheets/present-sheets";
import { entryWithoutLine, sheetFilledIn } from "../problem/problem";
import { SHEETS } from "../sheets/sheet-names";
import type { Undo } from "../store/store";
import { sisaEntries, strayEntries, withEntries, type SisaEntry } from "./entries";

/** What municipalities filled in on the sheet with their accounts. */
export function filledIn(present: readonly PresentSheet[]): ReadonlyMap<string, SisaEntry> {
  const sheet = present.find(({ name }) => name === SHEETS.sisa);
  return sheet ? sisaEntries(sheet.grid) : new Map<string, SisaEntry>();
}

/**
 * Taking a write back never takes what someone filled in: it stays with its line.
 * @throws ProblemError when the sheet, or the line, that it stands on would go, or can no longer be told
 */
export function keepingEntries(undo: Undo, present: readonly PresentSheet[]): Undo {
  if (undo.before.some(({ name }) => name === SHEETS.sisa)) refuseStrayEntries(present);
  const entries = filledIn(present);
  if (entries.size === 0) return undo;
  const before = undo.before.map((sheet) => {
    if (sheet.name !== SHEETS.sisa) return sheet;
    const content = sheet.content === null ? null : withEntries(sheet.content, entries);
    if (content === null) throw sheetFilledIn(sheet.name);
    return { ...sheet, content };
  });
  return { ...undo, before };
}

/**
 * Nothing is written over what someone filled in on a line that cannot be told.
 * @throws ProblemError
 */
export function refuseStrayEntries(present: readonly PresentSheet[]): void {
  const sheet = present.find(({ name }) => name === SHEETS.sisa);
  const [first, ...others] = sheet ? strayEntries(sheet.grid) : [];
  if (first !== undefined) throw entryWithoutLine({ sheet: SHEETS.sisa, address: first }, others.length);
}
