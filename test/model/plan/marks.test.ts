import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import type { Finding } from "../../../src/model/plan/finding";
import {
  markText,
  markedFindings,
  withMark,
  withoutMarks,
  type Mark,
  type Saying,
} from "../../../src/model/plan/marks";

// What was said of a finding holds for what it told, and for nothing else. The second witness is the rule in words:
// the same in every field holds, the same subject with anything else is one of before, and the rest is gone.

const TOTAL: Finding = {
  code: "total-mismatch",
  about: "Kosten!Totaal kosten, 2026",
  severity: "error",
  place: { sheet: "Kosten", address: "E63" },
  printed: new Decimal(20089),
  computed: new Decimal(20090),
  consequence: { text: "Het totaal is te laag." },
  message: "Totaal kosten klopt niet.",
  remedy: "Zet er een optelling.",
};
const OTHER: Finding = { ...TOTAL, about: "Kosten!Totaal kosten, 2027", place: { sheet: "Kosten", address: "F63" } };
const AGREED: Saying = {
  plan: "twente",
  finding: TOTAL,
  as: "agreed",
  reason: "zo staat het in het plan",
  day: "2026-12-03",
  instead: null,
};

/** What stands after it was said; it must not be refused. */
function after(before: readonly Mark[], saying: Saying): readonly Mark[] {
  const said = withMark(before, saying);
  if (said === null) throw new Error("nothing else was said of it");
  return said;
}

const marks = after([], AGREED);
const of = (findings: readonly Finding[], said: readonly Mark[] = marks) => {
  const { findings: weighed, gone } = markedFindings(findings, said);
  return {
    open: weighed.filter(({ mark }) => mark === null).length,
    held: weighed.flatMap(({ mark, finding }) => (mark === null ? [] : [finding.about])),
    before: weighed.flatMap(({ before, finding }) => (before === null ? [] : [finding.about])),
    gone: gone.length,
  };
};

test("a mark holds for what was marked, and for nothing beside it", () => {
  expect(of([TOTAL, OTHER])).toEqual({ open: 1, held: [TOTAL.about], before: [], gone: 0 });
  expect(markText(marks[0] ?? AGREED)).toBe("akkoord op 3-12-2026, want zo staat het in het plan");
  expect(markText({ as: "seen", reason: "", day: "2026-12-03" })).toBe("gezien op 3-12-2026");
});

const CHANGES: Readonly<Record<string, Partial<Finding>>> = {
  "another amount in the cell": { printed: new Decimal(20088) },
  "another amount computed": { computed: new Decimal(20091) },
  "a cent": { printed: new Decimal("20089.01") },
  "another cell": { place: { sheet: "Kosten", address: "E64" } },
  "a cell of another sheet": { place: { sheet: "Baten", address: "E63" } },
  "worse than it was": { severity: "rounding" },
  "another consequence": { consequence: { text: "Het totaal is veel te laag." } },
  "another of what is only counted": { each: ["Huur, 2027"] },
  "another sentence": { message: "Totaal kosten klopt nog steeds niet." },
};

test.each(Object.entries(CHANGES))("%s: it is open again, and what was said before is told", (_, change) => {
  expect(of([{ ...TOTAL, ...change }, OTHER])).toEqual({ open: 2, held: [], before: [TOTAL.about], gone: 0 });
});

test("under other assumptions a mark holds where the same is told, and says nothing where it is not", () => {
  const other: Finding = { ...TOTAL, printed: new Decimal(20088) };
  expect(markedFindings([TOTAL], marks, "what-if").findings.map(({ mark }) => mark)).toEqual(marks);
  expect(markedFindings([other], marks, "what-if")).toEqual({
    findings: [{ finding: other, mark: null, before: null }],
    gone: [],
  });
});

test("what Excel calculates otherwise beyond the cent changes nothing", () => {
  expect(of([{ ...TOTAL, computed: new Decimal("20090.0000000001") }]).held).toEqual([TOTAL.about]);
});

test("a finding that went takes its mark along, and none other gets it", () => {
  expect(of([OTHER])).toEqual({ open: 1, held: [], before: [], gone: 1 });
  expect(of([{ ...TOTAL, code: "parts-mismatch" }])).toEqual({ open: 1, held: [], before: [], gone: 1 });
});

test("of two that are about the same, each keeps its own", () => {
  const twin: Finding = { ...TOTAL, place: { sheet: "Kosten", address: "E70" } };
  const both = after(marks, { ...AGREED, finding: twin, as: "seen", reason: "" });
  expect(markedFindings([twin, TOTAL], both).findings.map(({ mark }) => mark?.as)).toEqual(["seen", "agreed"]);
  // One of them goes: the other is not told that it was something else before.
  expect(of([twin], both)).toEqual({ open: 0, held: [TOTAL.about], before: [], gone: 1 });
});

test("what is said again takes the place of what was said before", () => {
  const now: Finding = { ...TOTAL, printed: new Decimal(20080) };
  const [before] = marks;
  const again = after(marks, { ...AGREED, finding: now, day: "2026-12-09", instead: before ?? null });
  expect(again).toHaveLength(1);
  expect(of([now], again)).toEqual({ open: 0, held: [TOTAL.about], before: [], gone: 0 });
  expect(withoutMarks(again, again)).toEqual([]);
});

test("what a colleague said meanwhile is not taken away by who did not see it", () => {
  const [agreed] = marks;
  if (agreed === undefined) throw new Error("one mark");
  const stale: Saying = { ...AGREED, as: "seen", reason: "" };
  expect(withMark(marks, stale)).toBeNull();
  // Of before, and changed since in another window.
  const changed = [{ ...agreed, reason: "de accountant heeft het gezien" }];
  const now: Finding = { ...TOTAL, printed: new Decimal(20080) };
  expect(withMark(changed, { ...stale, finding: now, instead: agreed })).toBeNull();
  expect(withoutMarks(changed, [agreed])).toBeNull();
  // Whose place it takes was seen; or it was taken away already.
  expect(withMark(marks, { ...stale, instead: agreed })?.map(({ as }) => as)).toEqual(["seen"]);
  expect(withMark([], { ...stale, finding: now, instead: agreed })).toHaveLength(1);
  expect(withoutMarks([], [agreed])).toEqual([]);
});

test("of two findings that differ in their sentence alone both can be marked", () => {
  const twin: Finding = { ...TOTAL, message: "Totaal kosten klopt nog steeds niet." };
  const both = after(marks, { ...AGREED, finding: twin, as: "seen", reason: "" });
  expect(markedFindings([twin, TOTAL], both).findings.map(({ mark }) => mark?.as)).toEqual(["seen", "agreed"]);
});

describe("whatever is marked and whatever is found", () => {
  const finding = fc
    .record({
      about: fc.constantFrom("a", "b"),
      printed: fc.constantFrom(1, 2).map((amount) => new Decimal(amount)),
      message: fc.constantFrom("x", "y"),
    })
    .map((drawn): Finding => ({ ...TOTAL, ...drawn }));
  const findings = fc.uniqueArray(finding, { selector: (each) => JSON.stringify(each) });
  const allMarked = (some: readonly Finding[]) =>
    some.reduce<readonly Mark[]>((all, each) => after(all, { ...AGREED, finding: each }), []);

  test("every mark is held, of before, or gone, and none twice", () => {
    fc.assert(
      fc.property(findings, findings, (then, now) => {
        const said = allMarked(then);
        expect(said).toHaveLength(then.length);
        const { findings: weighed, gone } = markedFindings(now, said);
        const used = weighed.flatMap(({ mark, before }) => [mark, before].filter((each) => each !== null));
        expect([...used, ...gone].map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
        for (const { finding: found, mark } of weighed) {
          if (mark === null) continue;
          expect([mark.about, mark.told.message, mark.told.printed]).toEqual([
            found.about,
            found.message,
            found.printed?.toFixed(2),
          ]);
        }
      }),
    );
  });

  test("where nothing changed every finding is held, and no mark is gone", () => {
    fc.assert(
      fc.property(findings, (same) => {
        const { findings: weighed, gone } = markedFindings(same, allMarked(same));
        expect(weighed.map(({ mark }) => mark?.told.message)).toEqual(same.map(({ message }) => message));
        expect(gone).toEqual([]);
      }),
    );
  });
});
