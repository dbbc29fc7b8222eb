import { borrowedFromJson, unreturnedFromJson } from "./borrowed-json";
import { isRecord, parsed, plain } from "./checks";
import { choicesFromJson } from "./choices-json";
import { WORDS } from "./field-words";
import { hasWholeHistory, isWritten, historyFromJson, historyToJson } from "./history-json";
import { linksFromJson, tablesFromJson } from "./links-json";
import { marksFromJson } from "./marks-json";
import { isKept, notUnderstood, withNotUnderstood } from "./not-understood";
import { partText, partXml } from "./part-text";
import { besidesRegister, hasWholeRegister, registerFromJson, registerToJson } from "./register-json";
import { scenariosFromJson } from "./scenarios-json";
import { settlementFromJson } from "./settlement-json";
import { EMPTY_STORE, type Store } from "./store";
import { turnFromJson } from "./turn";
import { storeUnreadable, type Unreadable } from "./unreadable";

/** What came of reading a part of ours. */
export type StoreVerdict = { readonly kind: "read"; readonly store: Store } | UnreadableStore;

/** Nothing is ever written over it. */
export interface UnreadableStore extends Unreadable {
  readonly xml: string;
  /** What of it is understood all the same, and can be relied on. */
  readonly rest: Store;
}

export function storeToXml(store: Store): string {
  return partXml(JSON.stringify(withNewer(store)));
}

/** @throws ProblemError where it is damaged, or newer than this add-in */
export function storeFromXml(xml: string): Store {
  const verdict = storeVerdict(xml);
  if (verdict.kind === "read") return verdict.store;
  throw storeUnreadable(verdict);
}

/** A part is read at every change of a sheet, and most often is what it was. */
let last: { readonly xml: string; readonly verdict: StoreVerdict } | null = null;

export function storeVerdict(xml: string): StoreVerdict {
  if (last?.xml !== xml) last = { xml, verdict: verdictOn(xml) };
  return last.verdict;
}

function verdictOn(xml: string): StoreVerdict {
  const text = partText(xml);
  if (text.kind === "newer") return { kind: "newer", why: "", xml, rest: EMPTY_STORE };
  if (text.kind === "damaged") return { ...text, xml, rest: EMPTY_STORE };
  const fields = text.isWhole ? parsed(text.json) : null;
  if (!isRecord(fields))
    return { kind: "damaged", why: "het is beschadigd of door iets anders gewijzigd", xml, rest: EMPTY_STORE };
  const store = storeOf(fields);
  const lost = lostFields(fields, store);
  if (lost.length === 0) return { kind: "read", store };
  return { kind: "damaged", why: `niet te begrijpen zijn ${lost.join(", ")}`, xml, rest: store };
}

type Fields = Readonly<Record<string, unknown>>;

function storeOf(fields: Fields): Store {
  const {
    plan,
    links,
    tables,
    written,
    writes,
    turn,
    steps,
    history,
    undo,
    borrowed,
    unreturned,
    payout,
    settlement,
    scenarios,
    marks,
    ownPlan,
    letters,
    ...other
  } = fields;
  const understood = {
    links: linksFromJson(links),
    tables: tablesFromJson(tables),
    payout: choicesFromJson(payout),
    settlement: settlementFromJson(settlement),
    scenarios: scenariosFromJson(scenarios),
    marks: marksFromJson(marks),
  };
  return {
    ...understood,
    letters: registerFromJson(letters),
    plan: typeof plan === "string" ? plan : null,
    written: isWritten(written) ? written : EMPTY_STORE.written,
    writes: typeof writes === "number" && Number.isSafeInteger(writes) ? writes : 0,
    turn: turnFromJson(turn),
    history: historyFromJson({ steps, history, undo }),
    borrowed: borrowedFromJson(borrowed),
    unreturned: unreturnedFromJson(unreturned),
    ownPlan: ownPlan ?? null,
    other,
    newer: notUnderstood(
      { links, tables, payout, settlement, scenarios, marks, letters: besidesRegister(letters) },
      plain({ ...understood, letters: {} }),
    ),
  };
}

/** As it goes in the file, with what this version did not understand, its history aside. */
function withNewer({ other, history, letters, newer, ...known }: Store): Fields {
  const whole = { ...other, ...known, steps: historyToJson(history), letters: registerToJson(letters) };
  return newer === null ? whole : (withNotUnderstood(plain(whole), newer) as Fields);
}

/** What is there and would not go back in the file as it is, in words. */
function lostFields({ steps, history, undo, letters, ...fields }: Fields, store: Store): readonly string[] {
  const again = plain(withNewer({ ...store, history: [], letters: EMPTY_STORE.letters })) as Fields;
  const lost = Object.keys(fields).filter((key) => !isKept(fields[key], again[key]));
  const unusable = [
    ...(hasWholeHistory({ steps, history, undo }) ? [] : ["history"]),
    ...(hasWholeRegister(letters) ? [] : ["letters"]),
  ];
  return [...lost, ...unusable].map((key) => WORDS[key] ?? key);
}
