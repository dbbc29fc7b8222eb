import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { milestoneDates } from "../../../src/model/payout/calendar";
import { sisaAccounts } from "../../../src/model/payout/sisa";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type MilestoneChoice, type PayoutChoices } from "../../../src/model/plan/choices";
import type { AccountLine } from "../../../src/model/plan/determination-entries";
import { earnedPart, type MilestoneOutcome } from "../../../src/model/plan/milestone-outcome";
import { twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteFigures } from "../../support/twente-figures";

const END = twente.endOfScheme;

function payout(
  milestones: Readonly<Record<number, MilestoneChoice>>,
  more: Partial<PayoutChoices> = {},
  today?: string,
) {
  const figures = withChoices(twenteFigures(), { ...NO_CHOICES, ...more, milestones });
  const { payout: paid } = evaluate(twente, figures, today === undefined ? {} : { today });
  return knownPayout(paid);
}

function rowOf(paid: ReturnType<typeof payout>, nr: number) {
  const row = paid.milestones.find(({ milestone }) => milestone.nr === nr);
  if (!row) throw new Error(`no milestone ${nr}`);
  return row;
}

const outcome = (status: MilestoneOutcome["status"], more: Partial<MilestoneOutcome> = {}): MilestoneChoice => ({
  outcome: { status, ...more },
});
const kept = (paid: ReturnType<typeof payout>) => paid.municipalities.map((each) => each.kept.toNumber());

describe("what becomes of a milestone", () => {
  test.each([
    ["open", {}, 1],
    ["met", {}, 1],
    ["deemed-met", {}, 1],
    ["missed", {}, 0],
    ["later", {}, 1],
    ["later", { on: "2027-12-31" }, 1],
    ["later", { on: "2028-01-01" }, 0],
    ["met", { on: "2028-01-01" }, 0],
    ["partly", { granted: new Decimal("0.4") }, 0.4],
    ["partly", {}, 0],
    ["partly", { granted: new Decimal(7) }, 1],
  ] as const)("%s %o earns %d", (status, more, part) => {
    expect(earnedPart({ due: "2026-12-31", outcome: { status, ...more } }, END).toNumber()).toBe(part);
  });

  test("a milestone due after the end earns nothing while nobody notes that it was met in time", () => {
    expect(earnedPart({ due: "2028-03-31", outcome: { status: "open" } }, END).toNumber()).toBe(0);
    expect(earnedPart({ due: "2028-03-31", outcome: { status: "met", on: "2027-11-30" } }, END).toNumber()).toBe(1);
  });

  test("IZA of a missed milestone is not paid, its SPUK goes back, and nothing else changes", () => {
    const [all, missed] = [payout({}), payout({ 17: outcome("missed") })];
    expect(all.iza.minus(missed.iza).toNumber()).toBe(98_500);
    expect(missed.localRepaid.toNumber()).toBe(109_500);
    expect(missed.regionalRepaid.toNumber()).toBe(0);
    expect(rowOf(missed, 17).repaidCells).toEqual(rowOf(all, 17).cells);
    expect(missed.municipalities.map(({ local }) => local)).toEqual(all.municipalities.map(({ local }) => local));
  });

  test("of a milestone that is partly met the rest goes back", () => {
    const row = rowOf(payout({ 15: outcome("partly", { granted: new Decimal("0.25") }) }), 15);
    expect(row.iza.toNumber()).toBe(50_750);
    expect(row.localRepaid.toNumber()).toBe(169_500);
  });

  test("a confirmed scope moves the money and is no longer assumed", () => {
    const [before, after] = [payout({}), payout({ 1: { scope: "local" } })];
    expect(after.local.minus(before.local).toNumber()).toBe(652_000);
    expect(rowOf(after, 1).milestone.scopeAssumed).toBe(false);
    const assumed = after.notices.find(({ code }) => code === "scope-assumed");
    expect(assumed?.milestones).toHaveLength(46);
  });
});

describe("the calendar", () => {
  test("four weeks to judge, accounts by 15 July, those of the lead a year later", () => {
    expect(milestoneDates({ due: "2026-12-31", outcome: { status: "open" } }, END)).toEqual({
      due: "2026-12-31",
      counts: "2026-12-31",
      assessedBy: "2027-01-28",
      payment: "2027-01-28",
      repayment: null,
      municipalAccountsBy: "2027-07-15",
      leadAccountsBy: "2028-07-15",
    });
  });

  test("counts 29 February", () => {
    const dates = milestoneDates({ due: "2028-02-01", outcome: { status: "open" } }, "2028-12-31");
    expect(dates.assessedBy).toBe("2028-02-29");
    const onTheDay = milestoneDates({ due: "2028-02-29", outcome: { status: "missed" } }, "2028-12-31");
    expect([onTheDay.payment, onTheDay.repayment]).toEqual([null, "2028-03-28"]);
  });

  test("due on the last day: it counts, is paid in 2028, and that is said with what hangs on it", () => {
    const paid = payout({});
    const notice = paid.notices.find(({ code }) => code === "assessed-after-end");
    expect(notice?.milestones).toEqual([5, 15, 18, 21, 24, 29, 32, 43]);
    expect(notice?.message).toContain("€ 2.971.000");
    expect(rowOf(paid, 43).dates.payment).toBe("2028-01-28");
    expect(paid.quarters.find(({ year, quarter }) => year === 2028 && quarter === 1)?.iza.toNumber()).toBe(1_406_000);
  });

  test("later than the end: nothing is paid, and that is said", () => {
    const paid = payout({ 43: outcome("later", { on: "2028-02-29" }) });
    const notice = paid.notices.find(({ code }) => code === "after-end");
    expect(notice?.message).toContain("Mijlpaal 43: te laat, na 31-12-2027");
    expect(rowOf(paid, 43).iza.toNumber()).toBe(0);
    expect(rowOf(paid, 43).dates.repayment).toBe("2028-01-28");
  });

  test("a day that does not exist gives way to the day it is due, and that is said", () => {
    const paid = payout({ 4: outcome("met", { on: "2027-02-29" }) });
    expect(rowOf(paid, 4).dates.counts).toBe("2026-12-31");
    expect(paid.notices.find(({ code }) => code === "impossible-date")?.milestones).toEqual([4]);
  });
});

describe("the advance", () => {
  test("by due year, equal, or as entered: another rhythm, the same total", () => {
    const own = { 2025: new Decimal(20), 2026: new Decimal(30), 2027: new Decimal(50) };
    const [due, equal, entered] = [
      payout({}),
      payout({}, { instalments: { kind: "equal" } }),
      payout({}, { instalments: { kind: "own", of: own } }),
    ];
    const local = (paid: typeof due) => paid.years.map((year) => year.local.toNumber());
    expect(local(due)).toEqual([390_000, 979_500, 1_398_500, 0]);
    expect(local(equal)).toEqual([922_667, 922_667, 922_666, 0]);
    expect(local(entered)).toEqual([553_600, 830_400, 1_384_000, 0]);
    expect(kept(equal)).toEqual(kept(due));
    expect(kept(entered)).toEqual(kept(due));
  });

  test("falls in the month that was entered", () => {
    const paid = payout({}, { instalmentMonth: 9 });
    expect(paid.quarters.find(({ year, quarter }) => year === 2026 && quarter === 3)?.local.toNumber()).toBe(979_500);
    expect(paid.rules.instalments).toContain("1 september");
  });

  test("falls in January where what is stored is no month", () => {
    expect(payout({}, { instalmentMonth: 13 }).quarters[0]?.local.toNumber()).toBe(390_000);
  });

  test("an own rhythm without any year gives way to the due years, and that is said", () => {
    const paid = payout({}, { instalments: { kind: "own", of: {} } });
    expect(paid.years.map((year) => year.local.toNumber())).toEqual([390_000, 979_500, 1_398_500, 0]);
    expect(paid.notices.map(({ code }) => code)).toContain("instalments-unusable");
  });
});

describe("who takes part, and by what key", () => {
  test("a municipality leaves or joins and the total stays", () => {
    const joined = [{ code: "GM9999", name: "Nieuwstad", inhabitants: new Decimal(10_000) }];
    const paid = payout({}, { left: ["GM0183"], joined });
    expect(paid.municipalities).toHaveLength(14);
    expect(kept(paid).reduce((sum, amount) => sum + amount, 0)).toBe(2_768_000);
  });

  test("another count takes the place of the workbook's, and says when it is provisional", () => {
    const of = { GM0183: new Decimal(43_014) };
    const paid = payout(
      {},
      { count: { on: "2026-01-01", status: "provisional", source: "CBS StatLine 03759ned", of } },
    );
    const tubbergen = paid.municipalities.find(({ municipality }) => municipality.code === "GM0183");
    expect(tubbergen?.share.toNumber()).toBeCloseTo(43_014 / 664_660, 12);
    expect(paid.notices.find(({ code }) => code === "count-provisional")?.message).toContain("1-1-2026");
  });

  test("equal parts differ by a euro at most; a key of nothing gives way to inhabitants", () => {
    const equal = kept(payout({}, { key: { kind: "equal" } }));
    expect(Math.max(...equal) - Math.min(...equal)).toBe(1);
    const nobody = payout({}, { key: { kind: "hours", of: {} } });
    expect(kept(nobody)).toEqual(kept(payout({})));
    expect(nobody.notices.map(({ code }) => code)).toContain("key-unusable");
  });

  test("percentages that are not 100 together are proportions, and that is said", () => {
    const of = { GM0141: new Decimal(30), GM0153: new Decimal(30) };
    const paid = payout({}, { key: { kind: "percentages", of } });
    expect(paid.municipalities.filter(({ local }) => local.gt(0)).map(({ local }) => local.toNumber())).toEqual([
      1_384_000, 1_384_000,
    ]);
    expect(paid.notices.find(({ code }) => code === "percentages-not-100")?.message).toContain("60%");
  });
});

describe("what is at risk on a day", () => {
  const met2025 = Object.fromEntries(
    [13, 16, 19, 22, 27, 30].map((nr) => [nr, outcome("met", { on: "2025-12-31" })] as const),
  );

  test("received and not yet earned, never below nil", () => {
    const total = (paid: ReturnType<typeof payout>) =>
      paid.atRisk?.municipalities.reduce((sum, each) => sum + each.atRisk.toNumber(), 0);
    expect(total(payout({}, {}, "2024-12-31"))).toBe(0);
    expect(total(payout({}, {}, "2026-06-30"))).toBe(390_000 + 979_500);
    expect(total(payout(met2025, {}, "2026-06-30"))).toBe(979_500);
    expect(total(payout({ ...met2025, 11: outcome("missed") }, {}, "2026-06-30"))).toBe(979_500 - 109_500);
  });

  test("what falls due in the next quarter", () => {
    const next = payout({}, {}, "2026-11-22").atRisk?.nextQuarter;
    expect([next?.year, next?.quarter, next?.stake.milestones, next?.stake.localRepay.toNumber()]).toEqual([
      2027,
      1,
      [47],
      160_500,
    ]);
  });

  test("the result milestones are 4.171 thousand; the worst case is all that is not settled", () => {
    const risk = payout(met2025, {}, "2026-11-22").atRisk;
    const all = payout({}, {}, "2026-11-22").atRisk;
    const stake = all?.resultsMissed;
    expect(stake?.localRepay.plus(stake.regionalRepay).plus(stake.izaForgone).toNumber()).toBe(4_171_000);
    expect(all?.municipalities.every(({ worstKept }) => worstKept.isZero())).toBe(true);
    expect(risk?.municipalities.reduce((sum, { worstKept }) => sum + worstKept.toNumber(), 0)).toBe(390_000);
    expect(risk?.eachMissed.every(({ milestones }) => !milestones.includes(13))).toBe(true);
  });

  test("the expected value follows the chances, and is absent without any", () => {
    expect(payout({}, {}, "2026-11-22").atRisk?.expected).toBeNull();
    const risk = payout(
      { 17: { chance: new Decimal("0.25") }, 4: { chance: new Decimal("0.5") } },
      {},
      "2026-11-22",
    ).atRisk;
    expect(risk?.expected?.local.toNumber()).toBe(2_768_000 - 0.75 * 109_500);
    expect(risk?.expected?.regional.toNumber()).toBe(5_805_500 - 0.5 * 79_000);
    const expected = risk?.municipalities.reduce((sum, each) => sum + (each.expectedKept?.toNumber() ?? NaN), 0);
    expect(expected).toBeCloseTo(2_768_000 - 0.75 * 109_500, 6);
  });
});

describe("the yearly accounts", () => {
  // What a reader of `recalc --json` gets: nothing entered, nil and something that is no amount are told apart here.
  test("hold what was entered, on the line it was entered on", () => {
    const paid = payout({ 13: outcome("met", { on: "2025-12-31" }) });
    const on = { code: "GM0141", year: 2025, milestone: "KPI 16", correction: { kind: "empty" } } as const;
    const none = { kind: "empty" } as const;
    const typed = (value: number) => ({ kind: "amount", amount: new Decimal(value) }) as const;
    const indicator = (...lines: readonly AccountLine[]) =>
      sisaAccounts(paid, END, lines)
        .find(({ municipality, year }) => municipality.code === "GM0141" && year === 2025)
        ?.indicators.find(({ nr }) => nr === 16);
    expect(indicator()).toMatchObject({ spending: none, correction: none, spendingNotMet: none });
    const full = { ...on, spending: typed(0), correction: typed(-5), notMet: typed(7) };
    expect(indicator(full)).toMatchObject({ spending: typed(0), correction: typed(-5), spendingNotMet: typed(7) });
    const elsewhere = [
      { ...full, year: 2026 },
      { ...full, code: "GM0147" },
      { ...full, milestone: "KPI 16|2" },
    ];
    expect(indicator(...elsewhere)).toMatchObject({ spending: none, correction: none });
    expect(indicator({ ...on, spending: { kind: "unreadable" } })?.spending).toEqual({ kind: "unreadable" });
  });

  test("ask what only the municipality knows, and cap by what is earned", () => {
    const paid = payout({ 13: outcome("met", { on: "2025-12-31" }), 16: outcome("missed") });
    const accounts = sisaAccounts(paid, END);
    const almelo = accounts.find(({ municipality, year }) => municipality.code === "GM0141" && year === 2025);
    expect([almelo?.dueBy, almelo?.leadDueBy]).toEqual(["2026-07-15", "2027-07-15"]);
    const of = (nr: number) => almelo?.indicators.find((indicator) => indicator.nr === nr);
    expect(of(13)).toMatchObject({ met: true, final: true, spending: { kind: "empty" } });
    expect(of(13)?.spendingNotMet).toEqual({ kind: "amount", amount: new Decimal(0) });
    expect(of(13)?.cap).toEqual(rowOf(paid, 13).cells[0]);
    expect(of(16)).toMatchObject({ met: false, final: true, spendingNotMet: { kind: "empty" } });
    expect(of(17)).toMatchObject({ met: false, final: false });
    const last = accounts.find(({ municipality, year }) => municipality.code === "GM0141" && year === 2027);
    expect(last?.indicators.every(({ final }) => final)).toBe(true);
    expect(last?.indicators).toHaveLength(22);
  });
});
