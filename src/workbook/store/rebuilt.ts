import type { HiddenName } from "../links/hidden-names";
import { RESERVED_NAMES } from "../sheets/sheet-names";
import { markedArea, markedAt } from "../sheets/sheet-marks";
import { isLoanName } from "./borrowed-json";
import { NOT_DOUBLED, oneStore, type KeptPart, type OneStore } from "./one-store";
import { EMPTY_STORE, type OwnSheet, type Store } from "./store";
import { storeVerdict } from "./store-xml";
import { isTurnName } from "./turn";
import { storeUnreadable } from "./unreadable";

/** Whether a file that keeps nothing of ours has names of ours all the same: then it kept something before. */
export function isMissing(parts: number, names: readonly HiddenName[]): boolean {
  return parts === 0 && names.some(({ name }) => !isTurnName(name) && !isLoanName(name));
}

/**
 * What can be made of parts of which none can be read, and of the names: what is understood of the part that holds the
 * most, with our sheets where their marks stand. All parts are set aside. Where one is whole, that is read.
 *
 * @throws ProblemError where one is newer than this add-in: over that nothing is ever built
 */
export function rebuiltStore(parts: readonly KeptPart[], names: readonly HiddenName[]): OneStore {
  const read = parts.map((part) => ({ part, verdict: storeVerdict(part.xml) }));
  if (read.some(({ verdict }) => verdict.kind === "read")) return oneStore(parts, names);
  const damaged = read.flatMap(({ part, verdict }) => {
    if (verdict.kind === "newer") throw storeUnreadable(verdict);
    return verdict.kind === "damaged" ? [{ part, verdict }] : [];
  });
  const [rest = EMPTY_STORE] = damaged
    .map(({ verdict }) => verdict.rest)
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return {
    ...NOT_DOUBLED,
    store: withMarkedSheets(rest, names),
    place: { part: null, surplus: damaged.map(({ part, verdict }) => ({ ...part, aside: verdict.why })) },
    names,
  };
}

/** Nothing is known of their looks: the next write makes them anew. */
function withMarkedSheets(store: Store, names: readonly HiddenName[]): Store {
  const { sheets } = store.written;
  const marked = RESERVED_NAMES.flatMap((name): OwnSheet[] => {
    const area = markedArea(name, names);
    if (area === null || markedAt(name, names) !== name || sheets.some((own) => own.name === name)) return [];
    const { row, column, rows, columns } = area;
    const layout = { rows: row + rows, columns: column + columns, blocks: [], columnWidths: [], rowHeights: {} };
    return [{ name, layout: { ...layout, frozenRows: 0, spills: [] } }];
  });
  return { ...store, written: { ...store.written, sheets: [...sheets, ...marked] } };
}
