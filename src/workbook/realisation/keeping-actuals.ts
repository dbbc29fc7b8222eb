import type { CellValue, Grid } from "../cells/grid";
import { municipalityKey } from "../figures/municipality-name";
import type { PresentSheet } from "../own-sheets/present-sheets";
import { countWithoutLine, sheetFilledIn } from "../problem/problem";
import { REALISATION_SHEET } from "../sheets/sheet-names";
import type { SheetContent } from "../sheets/snapshot";
import type { OwnSheet, Undo } from "../store/store";
import { realisationEntries, typedKeys, type CodeOf, type Entries } from "./entries";

/** Within one file a municipality is called by its name. */
const byName: CodeOf = municipalityKey;

/**
 * Nothing is written over what someone filled in where it cannot be told what it is.
 * @throws ProblemError
 */
export function refuseStrayCounts({ stray }: Entries): void {
  const [first] = stray;
  const figures = stray.reduce((sum, each) => sum + each.figures, 0);
  if (first !== undefined) throw countWithoutLine({ sheet: REALISATION_SHEET, address: first.address }, figures - 1);
}

/**
 * Taking writes back never takes what someone filled in: it stays with its period and measure.
 *
 * @param undo what takes them back
 * @param steps the writes that are taken back, newest first: between two of them something may have been filled in
 * @throws ProblemError when the sheet, or the place, that it stands in would go, or can no longer be told
 */
export function keepingActuals(undo: Undo, steps: readonly Undo[], present: readonly PresentSheet[]): Undo {
  const target = undo.before.find(({ name }) => name === REALISATION_SHEET);
  const sheet = present.find(({ name }) => name === REALISATION_SHEET);
  if (target === undefined || sheet === undefined) return undo;
  refuseStrayCounts(realisationEntries(sheet.grid, byName));
  const typed = new Map([...between(steps), sheet].flatMap(typedOn));
  if (typed.size === 0) return undo;
  const content = target.content === null ? null : withTyped(target.content, typed);
  if (content === null) throw sheetFilledIn(REALISATION_SHEET);
  return { ...undo, before: undo.before.map((each) => (each === target ? { ...each, content } : each)) };
}

/** The sheet as each write but the oldest found it, the oldest first. */
function between(steps: readonly Undo[]): readonly PresentSheet[] {
  const found = [...steps].reverse().flatMap(({ before, written }): PresentSheet[] => {
    const content = before.find(({ name }) => name === REALISATION_SHEET)?.content;
    const own = written.sheets.find(({ name }) => name === REALISATION_SHEET);
    return content == null || own === undefined ? [] : [asPresent(own, content)];
  });
  const oldest = [...steps].reverse().find(({ before }) => before.some(({ name }) => name === REALISATION_SHEET));
  const isKept = oldest?.before.some(({ name, content }) => name === REALISATION_SHEET && content !== null);
  return isKept === true ? found.slice(1) : found;
}

function typedOn(sheet: PresentSheet): readonly (readonly [string, CellValue])[] {
  const { entries } = realisationEntries(sheet.grid, byName);
  const keys = typedKeys(sheet, entries);
  return entries.flatMap(({ key, cell }) => (keys.has(key) ? [[key, cell.formula ?? cell.value] as const] : []));
}

function withTyped(content: SheetContent, typed: ReadonlyMap<string, CellValue>): SheetContent | null {
  const { places } = realisationEntries(gridOf(content), byName);
  const cells = content.cells.map((row) => [...row]);
  for (const [key, value] of typed) {
    const place = places.get(key);
    const row = place && cells[place.row];
    if (place === undefined || row === undefined) return null;
    row[place.column] = value;
  }
  return { ...content, cells };
}

function asPresent(own: OwnSheet, content: SheetContent): PresentSheet {
  return { ...own, grid: gridOf(content) };
}

/** A kept sheet as if it were read: an apostrophe in front says that it is a text. */
function gridOf({ cells }: SheetContent): Grid {
  const bare = (cell: CellValue) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);
  const isFormula = (cell: CellValue) => typeof cell === "string" && cell.startsWith("=");
  return {
    name: REALISATION_SHEET,
    top: 0,
    left: 0,
    values: cells.map((row) => row.map((cell) => (isFormula(cell) ? "" : bare(cell)))),
    formulas: cells.map((row) => row.map(bare)),
    numberFormats: cells.map((row) => row.map(() => "General")),
    kinds: cells.map((row) =>
      row.map((cell) => {
        if (cell === "" || isFormula(cell)) return "empty";
        return typeof cell === "string" ? "text" : typeof cell === "number" ? "number" : "boolean";
      }),
    ),
  };
}
