import { onlySheet, presentSheets, refuseToOverwrite, type PresentSheet } from "../own-sheets/present-sheets";
import { structureLocked } from "../problem/problem";
import type { Reading } from "../reading/reading";
import { LOG_SHEET, REALISATION_SHEET, SHEETS } from "../sheets/sheet-names";
import { contentOf, type SheetContent } from "../sheets/snapshot";
import type { LogChange } from "../sheets/workbook-change";
import { fitting } from "../store/history-json";
import { withUndo, type OwnSheet, type Store, type Undo } from "../store/store";
import { newMark } from "../store/turn";
import type { Keep } from "../writing/apply";
import { begunLog, longerLog, serialOfMoment, undoneInLog } from "./log";
import type { LogEntry } from "./log-sheet";

/** What only the task itself can tell the log. */
export interface LogNote {
  /** Name of the plan, for the title of a log that is yet to be made; without one no log is made. */
  readonly plan?: string;
  /** Name of the scenario that was calculated with. */
  readonly scenario?: string;
  /** How many inputs it was calculated from. */
  readonly inputs?: number;
  /** Dutch: which of the user's own cells changed, from what to what. */
  readonly changed?: string;
}

/** A write made ready: what goes in the file with it, and what puts the workbook back when it fails half-way. */
export interface Prepared {
  readonly keep: Keep;
  readonly recovery: Undo;
  /** The sheets that it touches, as they will look. */
  readonly writing: readonly OwnSheet[];
  /** The sheets that it takes away. */
  readonly goes: readonly string[];
}

/**
 * A write that can be taken back.
 *
 * @param undo what takes it back, the log aside
 * @param store what must be kept after it, its history aside
 * @throws ProblemError where the log cannot be written
 */
export function prepare(reading: Reading, undo: Undo, store: Store, note: LogNote): Prepared {
  const log = logOf(reading);
  const entry: LogEntry = {
    id: undo.id,
    at: serialOfMoment(new Date(undo.at)),
    what: undo.what,
    scenario: note.scenario ?? "Plan",
    inputs: note.inputs ?? null,
    cells: undo.cells,
    changed: note.changed ?? "",
  };
  const added = undo.before.some(({ content }) => content === null);
  if (reading.conditions.structureLocked && added) throw structureLocked();
  if (log !== null) return together(reading, undo, withUndo(store, undo), log, longerLog(log.grid, entry));
  if (note.plan === undefined || reading.conditions.structureLocked) {
    return together(reading, undo, withUndo(store, undo), null, null);
  }
  const begun = begunLog(note.plan, entry);
  // The log goes only with the write that made it: then all that it tells has been taken back.
  const complete = { ...undo, before: [...undo.before, { name: LOG_SHEET, content: null }] };
  const others = store.written.sheets.filter(({ name }) => name !== LOG_SHEET);
  const sheets = [...others, { name: LOG_SHEET, layout: begun.sheet.layout }];
  const after = withUndo({ ...store, written: { ...store.written, sheets } }, complete);
  return together(reading, complete, after, null, begun);
}

/**
 * A write that takes others back: no step of the history itself; the log marks what it took back.
 *
 * @param undo what takes them back
 * @param recovery the workbook as it is now, as far as that will change
 * @param undone numbers of the writes that are taken back
 * @param store what must be kept after it
 * @throws ProblemError where a sheet would come or go, and may not
 */
export function prepareUndo(
  reading: Reading,
  undo: Undo,
  recovery: Undo,
  undone: readonly number[],
  store: Store,
): Prepared {
  const log = logOf(reading);
  const after = { ...store, writes: recovery.id };
  const absent = (sheets: Undo["before"]) => sheets.flatMap(({ name, content }) => (content === null ? [name] : []));
  const now = absent(recovery.before);
  const then = absent(undo.before);
  const goes = then.filter((name) => !now.includes(name));
  const comes = now.filter((name) => !then.includes(name));
  if (reading.conditions.structureLocked && goes.length + comes.length > 0) throw structureLocked();
  if (log === null || goes.includes(LOG_SHEET)) return { ...together(reading, recovery, after, null, null), goes };
  const change = undoneInLog(log.grid, undone, serialOfMoment(new Date(recovery.at)));
  return { ...together(reading, recovery, after, log, change), goes };
}

function together(
  { place, names, store, conditions, named }: Reading,
  undo: Undo,
  after: Store,
  log: PresentSheet | null,
  change: LogChange | null,
): Prepared {
  const before = log === null ? undo.before : [...undo.before, { name: LOG_SHEET, content: logContent(log) }];
  const touched = new Set(before.map(({ name }) => name));
  const filledIn = named.filter(({ name }) => FILLED_IN.includes(name) && touched.has(name));
  const sheets = new Map([...store.written.sheets, ...after.written.sheets].map((sheet) => [sheet.name, sheet]));
  return {
    keep: {
      store: { ...after, history: fitting(after.history) },
      place,
      names,
      mark: newMark(),
      ...(change && { log: change }),
      filledIn,
      calculate: conditions.manual,
    },
    recovery: { ...undo, before },
    writing: [...sheets.values()].filter(({ name }) => touched.has(name)),
    goes: [],
  };
}

/** Sheets of ours on which others fill in what nobody else knows. */
const FILLED_IN: readonly string[] = [SHEETS.sisa, REALISATION_SHEET];

/** The log that is there; null where there is none. */
function logOf(reading: Reading): PresentSheet | null {
  const log = presentSheets(reading).find(({ name }) => name === LOG_SHEET) ?? null;
  refuseToOverwrite(onlySheet(reading, LOG_SHEET), log === null ? [] : [log]);
  return log;
}

/** With an empty row beneath, which takes away an entry that was half written. */
function logContent({ grid, layout }: PresentSheet): SheetContent {
  const content = contentOf(grid, layout);
  const last = content.cells.at(-1) ?? [];
  return { ...content, cells: [...content.cells, last.map(() => "")] };
}
