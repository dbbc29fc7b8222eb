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
  finding: TOTAL,
  as: "agreed",
  reason: "zo staat het in het plan",
  day: "2026-12-03",
  instead: null,
};

const marks = withMark([], AGREED);
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
  "another sentence": { message: "Totaal kosten klopt nog steeds niet." },
};

test.each(Object.entries(CHANGES))("%s: it is open again, and what was said before is told", (_, change) => {
  expect(of([{ ...TOTAL, ...change }, OTHER])).toEqual({ open: 2, held: [], before: [TOTAL.about], gone: 0 });
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
  const both = withMark(marks, { ...AGREED, finding: twin, as: "seen", reason: "" });
  expect(markedFindings([twin, TOTAL], both).findings.map(({ mark }) => mark?.as)).toEqual(["seen", "agreed"]);
  // One of them goes: the other is not told that it was something else before.
  expect(of([twin], both)).toEqual({ open: 0, held: [TOTAL.about], before: [], gone: 1 });
});

test("what is said again takes the place of what was said before", () => {
  const now: Finding = { ...TOTAL, printed: new Decimal(20080) };
  const [before] = marks;
  const again = withMark(marks, { ...AGREED, finding: now, day: "2026-12-09", instead: before ?? null });
  expect(again).toHaveLength(1);
  expect(of([now], again)).toEqual({ open: 0, held: [TOTAL.about], before: [], gone: 0 });
  expect(withoutMarks(again, again)).toEqual([]);
});

test("whatever is marked and whatever is found: every mark is held, of before, or gone, and none twice", () => {
  const finding = fc.record({
    about: fc.constantFrom("a", "b"),
    printed: fc.constantFrom(1, 2).map((amount) => new Decimal(amount)),
    message: fc.constantFrom("x", "y"),
  });
  const findings = fc.uniqueArray(finding, { selector: (each) => JSON.stringify(each) });
  fc.assert(
    fc.property(findings, findings, (then, now) => {
      const made = (some: typeof then) => some.map((each): Finding => ({ ...TOTAL, ...each }));
      const said = made(then).reduce<readonly Mark[]>((all, each) => withMark(all, { ...AGREED, finding: each }), []);
      const { findings: weighed, gone } = markedFindings(made(now), said);
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
