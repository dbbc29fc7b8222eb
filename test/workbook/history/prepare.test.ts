import { prepare, prepareUndo } from "../../../src/workbook/history/prepare";
import { logSheet } from "../../../src/workbook/history/log-sheet";
import { ProblemError } from "../../../src/workbook/problem/problem";
import type { Reading } from "../../../src/workbook/reading/reading";
import { LOG_SHEET, REALISATION_SHEET, SHEETS } from "../../../src/workbook/sheets/sheet-names";
import { EMPTY_STORE, type Store, type Undo } from "../../../src/workbook/store/store";
import { grid } from "../support/grids";

/**
 * A write made ready, on a workbook as it is read; the expectations follow from what undo promises: what a write made goes
 * with it, what stood there comes back, and the log stays with its lines, unless all that it tells was taken back.
 */
const AT = "2026-11-22T13:05:00.000Z";
const LAYOUT = logSheet("Twente", {
  ...{ id: 1, at: 46348, what: "Herberekenen", scenario: "Plan", inputs: 3, cells: 5, changed: "" },
}).layout;
const LOG = grid(LOG_SHEET, [
  [`${LOG_SHEET} · Twente`],
  [""],
  [""],
  ["Nr.", "Wanneer", "Wat", "Scenario", "Invoer", "Cellen", "Gewijzigd", "Ongedaan gemaakt"],
  [1, 46348, "Herberekenen", "Plan", 3, 5, "", ""],
]);
const SISA = grid(SHEETS.sisa, [[`${SHEETS.sisa} · Twente`]]);
const own = (...names: readonly string[]) => names.map((name) => ({ name, layout: LAYOUT }));
const storeWith = (...names: readonly string[]): Store => ({
  ...EMPTY_STORE,
  written: { ...EMPTY_STORE.written, sheets: own(...names) },
});
const reading = (more: Partial<Reading> = {}): Reading => ({
  ...{
    sheets: [],
    grids: [],
    named: [],
    former: [],
    names: [],
    definedNames: new Map(),
    moved: [],
    store: EMPTY_STORE,
  },
  conditions: { manual: false, structureLocked: false, readOnly: false, tables: [] },
  place: { part: null, surplus: [] },
  doubled: { clashes: [], damaged: [] },
  ...more,
});
const locked = { manual: false, structureLocked: true, readOnly: false, tables: [] };
const WITH_LOG = { named: [LOG], store: storeWith(LOG_SHEET) };
const content = { cells: [["was"]], formats: [], formatOf: [], layout: LAYOUT };
const write = (id: number, more: Partial<Undo> = {}): Undo => ({
  ...{ id, what: "Herberekenen", at: AT, cells: 5, before: [], inputs: [], written: EMPTY_STORE.written },
  ...more,
});
const namesOf = (sheets: readonly { readonly name: string }[]) => sheets.map(({ name }) => name);
const refused = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : error;
  }
  return null;
};

describe("a write", () => {
  test("begins a log where it knows the plan; the log goes with that write, and is ours from then on", () => {
    const { keep, recovery, goes, writing } = prepare(reading(), write(1), EMPTY_STORE, { plan: "Twente" });
    expect(keep.store.history).toEqual([write(1, { before: [{ name: LOG_SHEET, content: null }] })]);
    expect(recovery.before).toEqual([{ name: LOG_SHEET, content: null }]);
    expect(namesOf(keep.store.written.sheets)).toEqual([LOG_SHEET]);
    expect(namesOf(writing)).toEqual([LOG_SHEET]);
    expect(keep.store.writes).toBe(1);
    expect(goes).toEqual([]);
    // Number, moment aside, what, scenario, inputs, cells, changed, not taken back.
    const [id, , ...line] = keep.log?.sheet?.cells[4] ?? [];
    expect([id, ...line]).toEqual([1, { text: "Herberekenen" }, { text: "Plan" }, null, 5, { text: "" }, null]);
  });

  test("keeps the sheets that there were, and an old log that was noted only once", () => {
    const store = storeWith("MGN A", LOG_SHEET);
    const { keep } = prepare(reading(), write(1), store, { plan: "Twente" });
    expect(namesOf(keep.store.written.sheets)).toEqual(["MGN A", LOG_SHEET]);
  });

  test("makes no log without a plan, nor where no sheet may come", () => {
    for (const { keep } of [
      prepare(reading(), write(1), EMPTY_STORE, {}),
      prepare(reading({ conditions: locked }), write(1), EMPTY_STORE, { plan: "Twente" }),
    ]) {
      expect(keep).not.toHaveProperty("log");
      expect(keep.store.history).toEqual([write(1)]);
    }
  });

  test("adds a line to the log that is there, with what the task tells; the log comes back with the rest", () => {
    const note = { plan: "Twente", scenario: "Hoog", inputs: 7, changed: "Invoer!C8: 1 → 2" };
    const { keep, recovery } = prepare(reading(WITH_LOG), write(2), WITH_LOG.store, note);
    const [block] = keep.log?.blocks ?? [];
    expect(block?.address).toBe("A6:H6");
    const [id, , ...line] = block?.cells[0] ?? [];
    expect([id, ...line]).toEqual([
      ...[2, { text: "Herberekenen" }, { text: "Hoog" }, 7, 5, { text: "Invoer!C8: 1 → 2" }, null],
    ]);
    expect(keep.store.history).toEqual([write(2)]);
    expect(namesOf(recovery.before)).toEqual([LOG_SHEET]);
    const cells = recovery.before[0]?.content?.cells ?? [];
    expect(cells).toHaveLength(6);
    expect(cells[4]?.slice(0, 3)).toEqual([1, 46348, "Herberekenen"]);
    expect(cells[5]).toEqual(["", "", "", "", "", "", "", ""]);
  });

  test("is refused where it would add a sheet to a locked workbook, and not where it adds none", () => {
    const there = reading({ ...WITH_LOG, conditions: locked });
    const added = write(2, {
      before: [
        { name: "MGN A", content },
        { name: "MGN B", content: null },
      ],
    });
    expect(refused(() => prepare(there, added, WITH_LOG.store, {}))).toBe("structure-locked");
    expect(refused(() => prepare(there, write(2, { before: [{ name: "MGN A", content }] }), WITH_LOG.store, {}))).toBe(
      null,
    );
    expect(refused(() => prepare(reading(WITH_LOG), added, WITH_LOG.store, {}))).toBe(null);
  });

  test("is refused over a sheet of someone else with the name of the log", () => {
    const foreign = reading({ named: [grid(LOG_SHEET, [["mijn eigen logboek"]])] });
    expect(refused(() => prepare(foreign, write(1), EMPTY_STORE, { plan: "Twente" }))).toBe("sheet-not-ours");
  });

  test("takes along what others filled in on sheets that it touches, and only those", () => {
    const realisation = grid(REALISATION_SHEET, [[`${REALISATION_SHEET} · Twente`]]);
    const there = reading({ named: [LOG, SISA, realisation], store: storeWith(LOG_SHEET) });
    const touched = (...names: readonly string[]) =>
      namesOf(
        prepare(there, write(2, { before: names.map((name) => ({ name, content })) }), there.store, {}).keep.filledIn ??
          [],
      );
    expect(touched(SHEETS.sisa)).toEqual([SHEETS.sisa]);
    expect(touched(REALISATION_SHEET)).toEqual([REALISATION_SHEET]);
    expect(touched()).toEqual([]);
  });

  test("asks Excel to calculate where it does not by itself, and bears a mark of its own", () => {
    const manual = reading({ conditions: { manual: true, structureLocked: false, readOnly: false, tables: [] } });
    const [a, b] = [manual, reading()].map((each) => prepare(each, write(1), EMPTY_STORE, {}).keep);
    expect([a?.calculate, b?.calculate]).toEqual([true, false]);
    expect(a?.mark).not.toBe(b?.mark);
  });

  test("tells which of our sheets it touches, as they will be", () => {
    const there = reading({ store: storeWith("MGN A", "MGN B") });
    const { writing } = prepare(there, write(1, { before: [{ name: "MGN B", content }] }), there.store, {});
    expect(namesOf(writing)).toEqual(["MGN B"]);
  });
});

describe("a write that takes others back", () => {
  const undo = (before: Undo["before"], now: Undo["before"], there = reading(WITH_LOG)) =>
    prepareUndo(there, write(1, { before }), write(3, { before: now }), [1], there.store);

  test("is no step itself, has a number, and is marked in the log", () => {
    const { keep, recovery } = undo([{ name: "MGN A", content }], [{ name: "MGN A", content }]);
    expect(keep.store.history).toEqual([]);
    expect(keep.store.writes).toBe(3);
    expect(keep.log?.blocks.map(({ address }) => address)).toEqual(["H5"]);
    expect(namesOf(recovery.before)).toEqual(["MGN A", LOG_SHEET]);
  });

  test("finds the log among our other sheets", () => {
    const there = reading({ named: [SISA, LOG], store: storeWith(SHEETS.sisa, LOG_SHEET) });
    const { keep } = undo([{ name: "MGN A", content }], [{ name: "MGN A", content }], there);
    expect(keep.log?.blocks.map(({ address }) => address)).toEqual(["H5"]);
  });

  test("takes away what the write had added, and no sheet that is not there now either", () => {
    const absent = (name: string) => ({ name, content: null });
    expect(undo([absent("MGN A")], [{ name: "MGN A", content }]).goes).toEqual(["MGN A"]);
    expect(undo([absent("MGN A"), absent("MGN B")], [{ name: "MGN A", content }, absent("MGN B")]).goes).toEqual([
      "MGN A",
    ]);
    expect(undo([{ name: "MGN A", content }], [absent("MGN A")]).goes).toEqual([]);
  });

  test("marks nothing in a log that goes too, nor where there is none", () => {
    const { keep, goes } = undo([{ name: LOG_SHEET, content: null }], [{ name: LOG_SHEET, content }]);
    expect(goes).toEqual([LOG_SHEET]);
    expect(keep).not.toHaveProperty("log");
    expect(undo([], [], reading()).keep).not.toHaveProperty("log");
  });

  test("is refused in a locked workbook where a sheet would come, go, or both, and not where none does", () => {
    const there = reading({ ...WITH_LOG, conditions: locked });
    const [absent, present] = [
      { name: "MGN A", content: null },
      { name: "MGN A", content },
    ];
    const other = [
      { name: "MGN B", content: null },
      { name: "MGN B", content },
    ] as const;
    expect(refused(() => undo([absent], [present], there))).toBe("structure-locked");
    expect(refused(() => undo([present], [absent], there))).toBe("structure-locked");
    expect(refused(() => undo([absent, other[1]], [present, other[0]], there))).toBe("structure-locked");
    expect(refused(() => undo([present], [present], there))).toBe(null);
    expect(refused(() => undo([absent], [absent], there))).toBe(null);
    expect(refused(() => undo([absent], [present]))).toBe(null);
  });
});
