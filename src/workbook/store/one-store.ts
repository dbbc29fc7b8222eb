import { namesOf, type HiddenName } from "../links/hidden-names";
import { merged } from "./merged";
import { EMPTY_STORE, type Store } from "./store";
import { storeVerdict } from "./store-xml";
import { nameOfTurn } from "./turn";
import { storeUnreadable } from "./unreadable";

/** A custom XML part of ours, as it stands in the file. */
export interface KeptPart {
  readonly id: string;
  readonly xml: string;
}

/** Where a store is kept: in one part, from the next write on. */
export interface StorePlace {
  /** Id of the part; null where there is none yet. */
  readonly part: string | null;
  /** The others, which go with the next write. */
  readonly surplus: readonly SurplusPart[];
}

export interface SurplusPart extends KeptPart {
  /** Dutch: why it is set aside and not merely deleted; null where all that it holds is in the store. */
  readonly aside: string | null;
}

/** What did not go together in the parts of a file. */
export interface Doubled {
  /** Dutch: of what; the part with the most writes was right. */
  readonly clashes: readonly string[];
  /** Dutch: why a part cannot be read, of each that cannot, beside one that can. */
  readonly damaged: readonly string[];
}

export const NOT_DOUBLED: Doubled = { clashes: [], damaged: [] };

export interface OneStore extends Doubled {
  readonly store: Store;
  readonly place: StorePlace;
  /** The names that stand where this store has them: not those that another part gave another place. */
  readonly names: readonly HiddenName[];
}

/**
 * What a file keeps, whatever number of parts of ours it has: there are two where two windows, or an older version of the
 * add-in, began at the same moment. All that are whole are read; the one with the most writes comes first, and of the
 * others comes in what only they hold.
 *
 * @param names ours, as they were read together with the parts
 * @throws ProblemError where none is whole, or one is newer than this add-in
 */
export function oneStore(parts: readonly KeptPart[], names: readonly HiddenName[]): OneStore {
  if (parts.length === 0) return { ...NOT_DOUBLED, store: EMPTY_STORE, place: { part: null, surplus: [] }, names };
  const read = parts.map((part) => ({ part, verdict: storeVerdict(part.xml) }));
  for (const { verdict } of read) if (verdict.kind === "newer") throw storeUnreadable(verdict);
  const whole = read.flatMap(({ part, verdict }) => (verdict.kind === "read" ? [{ part, store: verdict.store }] : []));
  const unreadable = read.flatMap(({ part, verdict }) => (verdict.kind === "damaged" ? [{ part, verdict }] : []));
  const [main, ...others] = whole.sort((a, b) => b.store.writes - a.store.writes || lastOf(b.store) - lastOf(a.store));
  if (main === undefined) throw storeUnreadable(unreadable[0]?.verdict ?? { kind: "damaged", why: "" });
  let { store } = main;
  const clashes = new Set<string>();
  const surplus: SurplusPart[] = [];
  for (const other of others) {
    const both = merged(store, other.store);
    ({ store } = both);
    for (const clash of both.clashes) clashes.add(clash);
    surplus.push({ ...other.part, aside: both.clashes.length === 0 ? null : DOUBLED });
  }
  const damaged = unreadable.map(({ verdict: { why } }) => why);
  surplus.push(...unreadable.map(({ part, verdict: { why } }) => ({ ...part, aside: why })));
  return {
    store,
    place: { part: main.part.id, surplus },
    names: others.length === 0 ? names : namesOfStore(store, whole, names),
    clashes: [...clashes],
    damaged,
  };
}

const DOUBLED = "het bestand bewaarde twee keer iets anders";

function lastOf({ turn }: Store): number {
  return turn.number;
}

/** Whoever wrote last put the names where they stood in its own store. */
function namesOfStore(
  store: Store,
  whole: readonly { readonly store: Store }[],
  names: readonly HiddenName[],
): readonly HiddenName[] {
  const hasTurn = ({ turn }: Store) =>
    names.some(({ name, formula }) => name === nameOfTurn(turn).name && formula === nameOfTurn(turn).formula);
  const latest = whole.reduce(
    (last, next) => (lastOf(next.store) > lastOf(last.store) ? next : last),
    whole[0] ?? { store },
  );
  const writer = (whole.find((each) => hasTurn(each.store)) ?? latest).store;
  const there = new Map(namesOf(writer).map(({ name, formula }) => [name.toLowerCase(), formula]));
  const elsewhere = new Set(
    namesOf(store)
      .filter(({ name, formula }) => there.get(name.toLowerCase()) !== formula)
      .map(({ name }) => name.toLowerCase()),
  );
  return names.filter(({ name }) => !elsewhere.has(name.toLowerCase()));
}
