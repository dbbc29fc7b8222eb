import fc from "fast-check";
import type { Mark } from "../../../src/model/plan/marks";
import { roomFor } from "../../../src/workbook/store/history-room";
import { merged } from "../../../src/workbook/store/merged";
import { EMPTY_STORE, undoOf, undoable, withUndo, type Store } from "../../../src/workbook/store/store";
import { storeFromXml, storeToXml } from "../../../src/workbook/store/store-xml";

/**
 * Marks of findings in a row count as one of the ten. The second witness spells a history as letters, the newest first,
 * and tells by a pattern of text what ten of them are; the store knows no letters.
 */
const TEN = /^(?:m{1,25}(?=$|w|m)|w){0,10}/;
const kinds = fc.array(fc.constantFrom<("m" | "w")[]>("m", "m", "m", "w"), { maxLength: 80 });
const runs = fc
  .array(fc.tuple(fc.constantFrom("m", "w"), fc.integer({ min: 1, max: 60 })), { maxLength: 14 })
  .map((some) => some.flatMap(([kind, count]) => (kind === "m" ? Array<string>(count).fill("m") : ["w"])));

const mark = (about: string): Mark => ({
  ...{
    id: about,
    plan: "twente",
    code: "total-mismatch",
    about,
    as: "agreed",
    reason: `want ${about}`,
    day: "2026-11-22",
  },
  told: { severity: "error", place: "", message: about, consequence: "", printed: "", computed: "", each: "" },
});

/** One more write: of a mark, or of something else, at a moment of its own. */
function written(store: Store, kind: string, about = `b${store.writes + 1}`): Store {
  const at = new Date(2026, 10, 22, 9, store.writes);
  const { payout, marks } = store;
  if (kind === "w") return withUndo(store, undoOf(store, "Keuze over de uitkering", at, { kept: { payout } }));
  const undo = undoOf(store, "Bevindingen markeren", at, { kept: { marks } });
  return withUndo({ ...store, marks: [...marks, mark(about)] }, undo);
}

/** What `undo(1)` makes of a store. */
function takenBack(store: Store): Store {
  const [last, ...history] = store.history;
  return { ...store, ...last?.kept, history };
}

const spelled = ({ history }: Store) =>
  undoable({ history })
    .history.map(({ isMark }) => (isMark ? "m" : "w"))
    .join("");
const idsOf = ({ history }: Store) => history.map(({ id }) => id);

test("of any writes the ten newest are kept as they count, in the file as well, and what goes is told before", () => {
  fc.assert(
    fc.property(fc.oneof(kinds, runs), (some) => {
      let store: Store = { ...EMPTY_STORE, plan: "twente" };
      for (const kind of some) {
        const coming = written(store, kind);
        const [undo] = coming.history;
        if (undo === undefined) throw new Error("the last write can be taken back");
        // All that there is, is packed to tell it: not at each of so many.
        if (coming.writes % 20 === 0) {
          const { losing, keepsItself } = roomFor(store, undo);
          expect(keepsItself).toBe(true);
          expect([undo.id, ...idsOf(store)]).toEqual([...idsOf(coming), ...losing.map(({ id }) => id)]);
        }
        // No gap: the newest so many.
        expect(idsOf(coming)).toEqual(idsOf(coming).map((_, index) => coming.writes - index));
        const all = kind + spelled(store);
        expect(spelled(coming)).toBe(TEN.exec(all)?.[0]);
        store = coming;
      }
      expect(storeFromXml(storeToXml(store))).toEqual(store);
    }),
    { numRuns: 60, seed: 20261130 },
  );
});

test("ten writes and then a list of findings: nine are still there, and each mark is taken back by itself", () => {
  let store: Store = EMPTY_STORE;
  for (let nr = 0; nr < 10; nr += 1) store = written(store, "w");
  const before = store;
  for (let nr = 1; nr <= 12; nr += 1) store = written(store, "m", `b${nr}`);
  expect(spelled(store)).toBe("m".repeat(12) + "w".repeat(9));
  for (let nr = 12; nr >= 1; nr -= 1) {
    expect(store.marks.map(({ about }) => about)).toEqual(Array.from({ length: nr }, (_, index) => `b${index + 1}`));
    store = takenBack(store);
  }
  expect(store.marks).toEqual([]);
  expect(idsOf(store)).toEqual(idsOf(before).slice(0, 9));
});

test("a write that says something of findings and does something else as well is no mark", () => {
  const both = undoOf(EMPTY_STORE, "Op orde", new Date(0), { kept: { marks: [], payout: EMPTY_STORE.payout } });
  const cell = undoOf(EMPTY_STORE, "Invoer", new Date(0), {
    ...{ kept: { marks: [] }, inputs: [{ sheet: "Invoer", address: "C8", content: 1, after: 2 }] },
  });
  const sheet = undoOf(EMPTY_STORE, "Tabblad", new Date(0), {
    kept: { marks: [] },
    before: [{ name: "A", content: null }],
  });
  const link = undoOf(EMPTY_STORE, "Koppeling", new Date(0), { kept: { marks: [] }, links: { price: null } });
  expect(spelled({ ...EMPTY_STORE, history: [both, cell, sheet, link] })).toBe("wwww");
});

// A copy of a file that both went on with: the oldest steps are the same.
const forked = fc.record({
  shared: fc.array(fc.constantFrom("m", "w"), { maxLength: 6 }),
  mine: fc.array(fc.constantFrom("m", "w"), { maxLength: 14 }),
  theirs: fc.array(fc.constantFrom("m", "w"), { maxLength: 14 }),
});

test("of two copies no mark is lost, and taking back what the list says takes back what the first said, and no more", () => {
  fc.assert(
    fc.property(forked, ({ shared, mine, theirs }) => {
      const begin = shared.reduce<Store>((store, kind) => written(store, kind), { ...EMPTY_STORE, plan: "twente" });
      const main = mine.reduce((store, kind) => written(store, kind, `mine ${store.writes}`), begin);
      const other = theirs.reduce((store, kind) => written(store, kind, `theirs ${store.writes}`), begin);
      let { store } = merged(main, other);
      const all = (of: Store) => of.marks.map(({ about }) => about);
      const only = (of: Store) => all(of).filter((about) => !all(begin).includes(about));
      expect(new Set(all(store))).toEqual(new Set([...all(main), ...only(other)]));
      const taken = spelled(store);
      expect(TEN.exec(taken)?.[0]).toBe(taken);
      // What only the second said goes only by a step of the second, and such a step is there only where the first said nothing.
      const isTheirs = spelled(main).includes("m") ? 0 : only(other).length;
      for (const kind of taken) {
        const before = all(store);
        store = takenBack(store);
        expect(before.length - all(store).length).toBe(kind === "m" ? 1 : 0);
      }
      const left = only(other).filter((about) => all(store).includes(about)).length;
      expect(left).toBeGreaterThanOrEqual(only(other).length - isTheirs);
    }),
    { numRuns: 300, seed: 20261130 },
  );
});
