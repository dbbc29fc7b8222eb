import type { PresentSheet } from "../own-sheets/present-sheets";
import { sheetFilledIn } from "../problem/problem";
import { SHEETS } from "../sheets/sheet-names";
import type { Undo } from "../store/store";
import { sisaEntries, withEntries } from "./entries";
import type { SisaEntry } from "./entries";

/** What municipalities filled in on the sheet with their accounts. */
export function filledIn(present: readonly PresentSheet[]): ReadonlyMap<string, SisaEntry> {
  const sheet = present.find(({ name }) => name === SHEETS.sisa);
  return sheet ? sisaEntries(sheet.grid) : new Map<string, SisaEntry>();
}

/**
 * Taking a write back never takes what someone filled in: it stays with its line.
 * @throws ProblemError when the sheet that it stands on would go
 */
export function keepingEntries(undo: Undo, present: readonly PresentSheet[]): Undo {
  const entries = filledIn(present);
  if (entries.size === 0) return undo;
  const before = undo.before.map((sheet) => {
    if (sheet.name !== SHEETS.sisa) return sheet;
    if (sheet.content === null) throw sheetFilledIn(sheet.name);
    return { ...sheet, content: withEntries(sheet.content, entries) };
  });
  return { ...undo, before };
}
