import { where } from "../../model/plan/finding";
import { isSame } from "./clash";
import { plain } from "./checks";
import { EMPTY_STORE, roomy, type Decisions, type OwnSheet, type Store, type Undo, type Written } from "./store";

type Steps = Pick<Store, "history" | "writes" | "written">;

/**
 * The steps of two stores that can be taken back, newest first, and the sheets that both know of. A step of the other is
 * taken in where it touches nothing that the first holds; so are those behind it, up to the first that does.
 *
 * @param main the one with the most writes
 * @param tell called where a step of the other is left out
 */
export function mergedHistory(main: Store, other: Store, tell: (field: "history") => void): Steps {
  const written = mergedWritten(main, other);
  const known = new Set(main.history.map(keyOf));
  const theirs = other.history.filter((undo) => !known.has(keyOf(undo)));
  const first = theirs.findIndex((undo) => touchesSame(undo, main));
  const taken = first < 0 ? theirs : theirs.slice(0, first);
  if (taken.length < theirs.length) tell("history");
  const ids = new Set(main.history.map(({ id }) => id));
  let writes = Math.max(main.writes, other.writes);
  // The log tells of a write by its number; one that both gave away is nobody's.
  const numbered = taken.map((undo) => (ids.has(undo.id) ? { ...undo, id: (writes += 1) } : undo));
  const all = newestFirst(
    main.history.map((undo) => ({ undo, beside: other.written })),
    numbered.map((undo) => ({ undo, beside: main.written })),
  );
  const { length: room } = roomy(all.map(({ undo }) => undo));
  if (all.length > room) tell("history");
  const own = new Set(all.flatMap(({ undo }) => undo.before.map(({ name }) => name)));
  const isBeside = ({ name }: OwnSheet) => !own.has(name);
  return {
    history: all.slice(0, room).map(({ undo, beside }) => ({
      ...undo,
      // The sheets of the other are still there when this is taken back.
      written: { ...undo.written, sheets: withSheets(undo.written.sheets, beside.sheets.filter(isBeside)) },
    })),
    writes,
    written,
  };
}

/** One list of two, each of which stays in its own order: a step leads to the next. */
function newestFirst<Step extends { readonly undo: Undo }>(mine: readonly Step[], theirs: readonly Step[]) {
  const [left, others] = [[...mine], [...theirs]];
  const all: Step[] = [];
  for (let [one, other] = [left[0], others[0]]; one ?? other; [one, other] = [left[0], others[0]]) {
    const next = other === undefined || (one && one.undo.at >= other.undo.at) ? left.shift() : others.shift();
    if (next) all.push(next);
  }
  return all;
}

/** By what it did and when: numbers are given anew. */
function keyOf({ what, at, cells, inputs, before }: Undo): string {
  return JSON.stringify([what, at, cells, inputs.map(where), before.map(({ name }) => name)]);
}

/** Whether taking this back would change what the other store holds, or what one of its steps would. */
function touchesSame({ before, inputs, kept = {}, links = {} }: Undo, { history, written, ...store }: Store): boolean {
  const sheets = new Set([...written.sheets, ...history.flatMap((undo) => undo.before)].map(({ name }) => name));
  const cells = new Set(history.flatMap((undo) => undo.inputs.flatMap((cell) => [where(cell), cell.name ?? ""])));
  const decided = (key: keyof Decisions) =>
    !isSame(plain(store[key] ?? null), plain(EMPTY_STORE[key] ?? null)) ||
    history.some((undo) => key in (undo.kept ?? {}));
  const settled = new Set(history.flatMap((undo) => Object.keys(undo.links ?? {})));
  return (
    before.some(({ name }) => sheets.has(name)) ||
    inputs.some((cell) => cells.has(where(cell)) || (cell.name !== undefined && cells.has(cell.name))) ||
    (Object.keys(kept) as (keyof Decisions)[]).some((key) => key !== "plan" && decided(key)) ||
    Object.keys(links).some((input) => settled.has(input))
  );
}

/** Every sheet that either knows of, as the last who wrote knows it. */
function mergedWritten(main: Store, other: Store): Written {
  const isLater = (other.written.lastWrite?.at ?? "") > (main.written.lastWrite?.at ?? "");
  const [last, first] = isLater ? [other.written, main.written] : [main.written, other.written];
  return { ...last, sheets: withSheets(last.sheets, first.sheets) };
}

function withSheets(sheets: readonly OwnSheet[], more: readonly OwnSheet[]): readonly OwnSheet[] {
  const known = new Set(sheets.map(({ name }) => name));
  return [...sheets, ...more.filter(({ name }) => !known.has(name))];
}
