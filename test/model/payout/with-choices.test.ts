import { Decimal } from "../../../src/model/money/decimal";
import { unknownPart, unpricedMilestones } from "../../../src/model/payout/unpriced";
import { isCountedWithoutTable, withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import { withConnected, type Figures, type Milestone } from "../../../src/model/plan/figures";
import { smallPlan } from "../../support/small-plan";

// By hand: who takes part, and with how many inhabitants. The plan names Almelo, Borne and Enschede.
const d = (value: number) => new Decimal(value);
const ALMELO = { name: "Almelo", code: "GM0141", inhabitants: d(70) };
const HENGELO = { name: "Hengelo", code: "GM0164", inhabitants: d(80) };
const counts = (of: Readonly<Record<string, number>>): Partial<PayoutChoices> => ({
  count: {
    ...{ on: "2026-01-01", status: "definitive", source: "CBS" },
    of: Object.fromEntries(Object.entries(of).map(([code, count]) => [code, d(count)])),
  },
});
const milestone = (nr: number): Milestone => ({
  ...{ nr, name: `KPI ${nr}`, component: "1", description: "", obligation: "effort", due: "2026-06-30" },
  ...{ total: d(3), iza: d(1), spuk: d(2), scope: "local", scopeAssumed: true, outcome: { status: "open" } },
});
function chosen(figures: Partial<Figures>, choices: Partial<PayoutChoices> = {}) {
  const all = withConnected({ inputs: new Map(), municipalities: [], milestones: [], printedTotals: [], ...figures });
  return withChoices(all, { ...NO_CHOICES, ...choices }, smallPlan.municipalities);
}
function people(figures: Partial<Figures>, choices: Partial<PayoutChoices> = {}) {
  const { municipalities, uncounted } = chosen(figures, choices);
  return [
    municipalities.map(({ name, inhabitants }) => `${name} ${inhabitants.toFixed()}`),
    uncounted?.map(({ name }) => name) ?? null,
  ];
}

test("the workbook's table goes before the plan's list, which asks for a count", () => {
  expect(people({ municipalities: [ALMELO] })).toEqual([["Almelo 70"], null]);
  expect(people({})).toEqual([[], ["Almelo", "Borne", "Enschede"]]);
  expect(people({}, counts({ GM0147: 20 }))).toEqual([["Borne 20"], ["Almelo", "Enschede"]]);
});

test("a table with an error names who takes part, and nobody does it in its place", () => {
  expect(people({ unread: ["municipalities"] })).toEqual([[], null]);
  expect(people({ unread: [] })).toEqual([[], ["Almelo", "Borne", "Enschede"]]);
});

test("a count goes before the table, and leaves who it does not name", () => {
  expect(people({ municipalities: [ALMELO, HENGELO] }, counts({ GM0141: 75 }))).toEqual([
    ["Almelo 75", "Hengelo 80"],
    null,
  ]);
});

test("who joined counts once, who left not at all", () => {
  const joined = [HENGELO, { ...ALMELO, inhabitants: d(1) }];
  expect(people({ municipalities: [ALMELO] }, { joined })).toEqual([["Almelo 70", "Hengelo 80"], null]);
  expect(people({}, { joined })).toEqual([
    ["Hengelo 80", "Almelo 1"],
    ["Borne", "Enschede"],
  ]);
  expect(people({ municipalities: [ALMELO, HENGELO] }, { left: ["GM0141"] })).toEqual([["Hengelo 80"], null]);
});

test("the workbook needs no table once everyone is counted, and someone is", () => {
  const counted = (of: Readonly<Record<string, number>>, left: readonly string[] = []) =>
    isCountedWithoutTable(smallPlan, { ...NO_CHOICES, ...counts(of), left });
  expect(counted({ GM0141: 1, GM0147: 2, GM0153: 3 })).toBe(true);
  expect(counted({ GM0141: 1, GM0147: 2 })).toBe(false);
  expect(counted({ GM0141: 1, GM0147: 2 }, ["GM0153"])).toBe(true);
  expect(counted({}, ["GM0141", "GM0147", "GM0153"])).toBe(false);
});

test("what was noted of a milestone and its scope is laid over the table, and is no assumption", () => {
  const milestones = { 2: { outcome: { status: "met" as const }, scope: "regional" as const } };
  const [first, second] = chosen({ milestones: [milestone(1), milestone(2)] }, { milestones }).milestones;
  expect(first).toEqual(milestone(1));
  expect(second).toMatchObject({ outcome: { status: "met" }, scope: "regional", scopeAssumed: false });
});

test("milestones on which no money hangs: in order, and whether something of them is lost", () => {
  const missed = { ...milestone(1), outcome: { status: "missed" as const } };
  const all = unpricedMilestones([milestone(3), missed, milestone(2)], "2027-12-31");
  expect(all.map((each) => [each.milestone.nr, each.isLost, each.dates.counts])).toEqual([
    [1, true, "2026-06-30"],
    [2, false, "2026-06-30"],
    [3, false, "2026-06-30"],
  ]);
  expect([unknownPart(d(5)), unknownPart(d(0))?.toNumber()]).toEqual([null, 0]);
});
