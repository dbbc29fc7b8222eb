import type { Mark } from "../../src/model/plan/marks";
import { clash } from "../../src/workbook/store/clash";
import { merged } from "../../src/workbook/store/merged";
import { partXml } from "../../src/workbook/store/part-text";
import { EMPTY_STORE, undoOf, type Store } from "../../src/workbook/store/store";
import { storeFromXml, storeToXml } from "../../src/workbook/store/store-xml";

// What was said of findings, as the file keeps it. The second witness is what was put in.

const mark = (about: string, reason: string): Mark => ({
  id: `twente|total-mismatch|${about}`,
  plan: "twente",
  code: "total-mismatch",
  about,
  as: "agreed",
  reason,
  day: "2026-11-22",
  told: {
    severity: "error",
    place: "Kosten!E63",
    message: `${about} klopt niet.`,
    consequence: "",
    printed: "1.00",
    computed: "2.00",
    each: "",
  },
});
const A = mark("Kosten!2026", "zo staat het in het plan");
const B = mark("Kosten!2027", "de accountant heeft het gezien");
const storeWith = (...marks: readonly Mark[]): Store => ({ ...EMPTY_STORE, plan: "twente", marks });

test("what was said goes in the file and comes out of it, also in what takes it back", () => {
  const undo = undoOf(EMPTY_STORE, "Bevindingen markeren", new Date(2026, 10, 22), { kept: { marks: [A] } });
  const again = storeFromXml(storeToXml({ ...storeWith(A, B), history: [undo] }));
  expect(again.marks).toEqual([A, B]);
  expect(again.history[0]?.kept).toEqual({ marks: [A] });
});

test("a file from before findings could be marked has none", () => {
  expect(storeFromXml(partXml(JSON.stringify({ plan: "twente" })))).toMatchObject({ plan: "twente", marks: [] });
});

test("a mark of a newer version that this one does not understand stays in the file", () => {
  const newer = { ...A, id: "newer", as: "asked" } as unknown as Mark;
  const read = storeFromXml(storeToXml(storeWith(newer, B)));
  expect(read.marks).toEqual([B]);
  expect(storeToXml(read)).toContain('"as":"asked"');
});

test("of two stores all marks are kept; where both said something else of one finding, the first, and it is told", () => {
  expect(merged(storeWith(A), storeWith(B))).toMatchObject({ store: { marks: [A, B] }, clashes: [] });
  const other = { ...A, reason: "iets anders" };
  expect(merged(storeWith(A), storeWith(other))).toMatchObject({
    store: { marks: [A] },
    clashes: ["de markeringen van bevindingen"],
  });
});

test("two windows that mark two findings do not clash; two that say something else of one do", () => {
  const overtaken = (mine: Mark) => ({
    undo: undoOf(EMPTY_STORE, "Bevindingen markeren", new Date(2026, 10, 22), { kept: { marks: [] } }),
    store: storeWith(),
    keep: { store: storeWith(mine) },
  });
  expect(clash(overtaken(A), storeWith(B))).toBe(false);
  expect(clash(overtaken(A), storeWith({ ...A, reason: "iets anders" }))).toBe(true);
});
