import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, ZERO } from "../../../src/model/money/decimal";
import type { Milestone } from "../../../src/model/plan/figures";
import { OPEN } from "../../../src/model/plan/milestone-outcome";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { waitingTarget, waitingText } from "../../../src/model/waitlist/waiting-target";
import { centraalGelderland, twente } from "../../../src/plans";

const ASKED = { nr: 16, since: "2026-03-31", on: "2027-10-01", change: "-0.03", reading: "Aanname." } as const;
const YEARS = [2026, 2027, 2028];
const weeks = (...values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : new Decimal(value)));

// By hand: 31 March is 2 months and 30/31 of a month into its year, 1 October three quarters of its year.
test("the wait on a day lies in a straight line between the positions of two years", () => {
  const found = waitingTarget(ASKED, YEARS, weeks(22, 20, 16), OPEN);
  expect(found.before?.toNumber()).toBeCloseTo(22 - (2 * (2 + 30 / 31)) / 12, 12);
  expect(found.required?.toNumber()).toBeCloseTo(0.97 * (22 - (2 * (2 + 30 / 31)) / 12), 12);
  expect(found.computed?.toNumber()).toBe(17);
  expect(found.met).toBe(true);
  expect(waitingTarget(ASKED, YEARS, weeks(22, 22, 22), OPEN).met).toBe(false);
});

test("what is not known stays unknown, and is said so", () => {
  const found = waitingTarget(ASKED, YEARS, weeks(22, 20, null), OPEN);
  expect([found.computed, found.met]).toEqual([null, null]);
  expect(waitingText(found)).toContain("Berekend: een onbekend aantal weken, of het plan dit haalt, is onbekend.");
});

test("what was noted is told beside what the plan foresees", () => {
  const found = waitingTarget(ASKED, YEARS, weeks(22, 20, 16), { status: "missed" });
  expect(found.met).toBe(true);
  expect(waitingText(found)).toContain("17,0 weken, wordt volgens het plan gehaald; genoteerd: niet gehaald.");
});

test("a target that the plan misses is said to be missed by the plan", () => {
  const found = waitingTarget(ASKED, YEARS, weeks(22, 22, 22), OPEN);
  expect(waitingText(found)).toContain("Berekend: 22,0 weken, wordt volgens het plan niet gehaald. Aanname.");
});

test("what was noted of the milestone that asks it stands beside it, not what was noted of another", () => {
  const milestones = [13, 16].map((nr) => milestone(nr, nr === 16 ? "missed" : "met"));
  const { waiting } = evaluate(centraalGelderland, { ...publishedFigures(centraalGelderland), milestones }).waitList;
  expect(waiting?.noted).toEqual({ status: "missed" });
});

function milestone(nr: number, status: "met" | "missed"): Milestone {
  const words = {
    name: `KPI ${nr}`,
    component: "2",
    description: "",
    obligation: "result",
    due: "2027-10-01",
  } as const;
  const money = { total: ZERO, iza: ZERO, spuk: ZERO, scope: "regional", scopeAssumed: false } as const;
  return { nr, ...words, ...money, outcome: { status } };
}

// The plan's own positions: 1.028 people wait 20,9 weeks; then 1.088, 959 and 690 (text beside figure 6).
test("Centraal Gelderland meets KPI 13 by far, other plans ask for none", () => {
  const { waiting } = evaluate(centraalGelderland, publishedFigures(centraalGelderland)).waitList;
  expect(waiting?.asked.nr).toBe(16);
  expect(waiting?.before?.toNumber()).toBeCloseTo((20.9 / 1028) * (1088 - 129 * ((2 + 30 / 31) / 12)), 9);
  expect(waiting?.computed?.toNumber()).toBeCloseTo((20.9 / 1028) * (959 - (959 - 689.6) * 0.75), 9);
  expect(waiting?.met).toBe(true);
  expect(evaluate(twente, publishedFigures(twente)).waitList.waiting).toBeNull();
});
