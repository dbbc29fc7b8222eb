import { twente } from "../../../src/plans";
import { Decimal } from "../../../src/model/money/decimal";
import { cumulativeOf } from "../../../src/model/realisation/realised";
import { counted, monthly, same, standing } from "./support";

/** The cases of docs/realisatie.md, worked out by hand or by scipy.stats 1.17.1, which the text says of each. */

const TEN_MONTHS = counted("2026-10-31", monthly("talks", "2026-01", same(10, 61)));

describe("610 of 650 talks on 31-10-2026", () => {
  test("at the pace of ten months", () => {
    const { value, verdict, outlooks, needed, realised } = standing(14, TEN_MONTHS);
    expect(value?.toFixed()).toBe("610");
    expect(verdict).toBe("open");
    expect(realised.state).toBe("counted");
    expect(cumulativeOf(realised).map(Number)).toEqual([61, 122, 183, 244, 305, 366, 427, 488, 549, 610, 610, 610]);
    // (610 + ½) ÷ 10 × 2 = 122,1; nbinom(610.5, 10/12).ppf([.05, .95]) = 103, 142.
    const [runRate] = outlooks;
    expect(runRate).toMatchObject({ method: "run-rate", low: 713, high: 752 });
    expect(runRate?.expected).toBeCloseTo(732.1, 9);
    expect(runRate?.chance).toBeCloseTo(1, 9);
    expect(needed?.count?.toFixed()).toBe("40");
    expect(needed?.perMonth?.toFixed()).toBe("20");
  });

  test("with 55 a month", () => {
    const { outlooks, needed } = standing(14, TEN_MONTHS, { paces: { talks: new Decimal(55) } });
    // 610 + 2 × 55; poisson(110).ppf([.05, .95]) = 93, 128.
    expect(outlooks[0]).toMatchObject({ method: "own", low: 703, high: 738 });
    expect(outlooks[0]?.expected).toBeCloseTo(720, 9);
    expect(outlooks.map(({ method }) => method)).toEqual(["own", "run-rate", "plan-shape"]);
    // 40 ÷ 55 of a month is 22,14 days, so 23 before the end.
    expect(needed?.outOfReach).toMatchObject({ after: "2026-12-08", basis: "own" });
  });

  test("months that differ widen what may come", () => {
    const uneven = [30, 60, 45, 70, 40, 55, 35, 65, 50, 60];
    const { outlooks } = standing(14, counted("2026-10-31", monthly("talks", "2026-01", uneven)));
    // Pearson 31,176 over 9 is 3,464; nbinom of mean 102,1 and variance 3,464 × 102,1 × 1,2: ppf 70, 138; sf(139) 0,0438.
    expect(outlooks[0]).toMatchObject({ low: 580, high: 648 });
    expect(outlooks[0]?.chance).toBeCloseTo(0.043787534673218796, 9);
  });
});

test("8 of 138 cases: what lies before the first count is not expected any more", () => {
  const { value, realised, outlooks, chance, verdict } = standing(
    27,
    counted("2025-10-31", monthly("cases", "2025-07", [3, 1, 2, 2])),
  );
  expect(value?.toFixed()).toBe("8");
  // January to June 2025 were not counted: told, and neither nil nor still to come.
  expect(realised).toMatchObject({
    state: "partly",
    ahead: 2,
    lacking: expect.arrayContaining(["2025-01", "2025-06"]) as unknown,
  });
  // (8 + ½) ÷ 4 × 2 = 4,25; nbinom(8.5, 4/6).ppf([.05, .95]) = 1, 9.
  expect(outlooks[0]?.expected).toBeCloseTo(12.25, 9);
  expect(outlooks[0]).toMatchObject({ low: 9, high: 17 });
  expect(chance).toBeLessThan(1e-40);
  expect(verdict).toBe("open");
});

test("days that are over, of which nobody counted some, settle nothing and have no chance", () => {
  const later = counted("2026-10-31", monthly("cases", "2026-01", same(10, 40)));
  expect(standing(27, later)).toMatchObject({ verdict: "unknown", chance: null, noOutlook: "nothing-counted" });
  const half = counted("2026-10-31", monthly("cases", "2025-07", same(16, 20)));
  expect(standing(27, half)).toMatchObject({
    value: new Decimal(120),
    verdict: "unknown",
    noOutlook: "not-all-counted",
  });
  // What was counted is enough by itself.
  const enough = counted("2026-10-31", monthly("cases", "2025-07", same(16, 23)));
  expect(standing(27, enough)).toMatchObject({ value: new Decimal(138), verdict: "met", chance: 1 });
});

describe("71 of 100 talks, at most 73% may lead to specialist care", () => {
  const talks = monthly("talks", "2026-01", same(10, 10));
  const specialist = monthly("talks-specialist", "2026-01", [7, 7, 7, 7, 7, 7, 7, 7, 7, 8]);

  test("with two months to go", () => {
    const { value, whole, outlooks, needed, verdict } = standing(17, counted("2026-10-31", talks, specialist));
    expect([value?.toFixed(), whole?.toFixed(), verdict]).toEqual(["0.71", "100", "open"]);
    // scipy: every count to come of nbinom(100.5, 10/12), each with betabinom(n, 71.5, 29.5): 0,8669; 0,678 to 0,738.
    expect(outlooks[0]?.chance).toBeCloseTo(0.8669424784601664, 2);
    expect(outlooks[0]?.low).toBeCloseTo(0.6779661, 2);
    expect(outlooks[0]?.high).toBeCloseTo(0.7384615, 2);
    // (0,73 × 120,1 − 71) ÷ 20,1
    expect(needed?.share?.toNumber()).toBeCloseTo((0.73 * 120.1 - 71) / 20.1, 9);
  });

  test("when the year is over it is met, and at 74 it is missed", () => {
    const year = monthly("talks", "2026-01", [...same(10, 10), 0, 0]);
    const none = monthly("talks-specialist", "2026-11", [0, 0]);
    expect(standing(17, counted("2026-12-31", year, specialist, none))).toMatchObject({ verdict: "met", chance: 1 });
    const more = monthly("talks-specialist", "2026-01", [...same(10, 7), 2, 2]);
    // Two of none cannot be: nothing is settled by it, the months are named, and days that are over have no chance.
    expect(standing(17, counted("2026-12-31", year, more))).toMatchObject({
      verdict: "unknown",
      chance: null,
      clashing: ["2026-11", "2026-12"],
    });
    const three = monthly("talks-specialist", "2026-01", [10, ...same(9, 7), 0, 0]);
    expect(standing(17, counted("2026-12-31", year, three))).toMatchObject({ verdict: "met" });
    const four = monthly("talks-specialist", "2026-01", [10, 8, ...same(8, 7), 0, 0]);
    expect(standing(17, counted("2026-12-31", year, four))).toMatchObject({ verdict: "missed", chance: 0 });
  });

  test("a part that is not known yet is no nil", () => {
    const { value, whole } = standing(17, counted("2026-10-31", talks, specialist.slice(0, 9)));
    // 63 of the 90 of which both are known.
    expect([value?.toFixed(), whole?.toFixed()]).toEqual(["0.7", "90"]);
  });
});

test("zero so far is counted, and leaves a small chance", () => {
  const { value, outlooks, realised } = standing(14, counted("2026-10-31", monthly("talks", "2026-01", same(10, 0))));
  expect(value?.toFixed()).toBe("0");
  expect(realised.state).toBe("counted");
  // ½ ÷ 10 × 2 = 0,1. By hand: (10 ÷ 12) to the power ½ = 0,9129 that none comes, so nine in ten end at 0 or 1.
  expect(outlooks[0]?.expected).toBeCloseTo(0.1, 9);
  expect(outlooks[0]).toMatchObject({ low: 0, high: 1 });
});

test("nobody counted is unknown, and what has not begun is still to come", () => {
  const nothing = standing(42, TEN_MONTHS);
  expect(nothing).toMatchObject({ value: null, verdict: "unknown", chance: null, noOutlook: "nothing-counted" });
  expect(nothing.realised.state).toBe("unknown");
  const later = standing(15, TEN_MONTHS);
  expect(later.realised.state).toBe("to-come");
  expect(later.value).toBeNull();
  // Twelve months at 61,05 each.
  expect(later.outlooks[0]?.expected).toBeCloseTo(732.6, 9);
});

test("all is met: nothing is needed, and it is certain", () => {
  const { verdict, chance, needed } = standing(14, counted("2026-10-31", monthly("talks", "2026-01", same(10, 65))));
  expect([verdict, chance, needed]).toEqual(["met", 1, null]);
});

test("a correction lowers a count, and may undo that it was met", () => {
  const before = monthly("talks", "2026-01", same(10, 65));
  const corrected = counted("2026-10-31", before, monthly("talks", "2026-03", [5]));
  expect(standing(14, corrected)).toMatchObject({ value: new Decimal(590), verdict: "open" });
});

test("a talk that is registered late counts in the period in which it was held", () => {
  const [first, ...rest] = monthly("talks", "2025-12", [40, ...same(10, 61)]);
  if (!first) throw new Error("a count");
  const late = { ...first, amount: new Decimal(43) };
  const until = "2026-10-31";
  expect(standing(14, counted(until, [first], rest)).value?.toFixed()).toBe("610");
  expect(standing(14, counted(until, [late], rest)).value?.toFixed()).toBe("610");
  expect(standing(13, counted("2025-12-31", [late])).value?.toFixed()).toBe("43");
});

test("a month without a count is expected still, and told", () => {
  const { realised, outlooks, value } = standing(14, counted("2026-10-31", monthly("talks", "2026-01", same(9, 61))));
  expect(realised).toMatchObject({ state: "partly", lacking: ["2026-10"], ahead: 3 });
  expect(value?.toFixed()).toBe("549");
  // (549 + ½) ÷ 9 × 3
  expect(outlooks[0]?.expected).toBeCloseTo(549 + 183.166666, 4);
});

test("half a month counts for half", () => {
  const { realised, outlooks } = standing(
    14,
    counted("2026-11-15", monthly("talks", "2026-01", [...same(10, 60), 30])),
  );
  expect(realised.ahead).toBeCloseTo(1.5, 12);
  // 630 in ten and a half months.
  expect(outlooks[0]?.expected).toBeCloseTo(630 + (630.5 / 10.5) * 1.5, 9);
});

describe("municipalities and quarters", () => {
  test("places add up; where one lacks, the sum is at least that", () => {
    const two = [
      monthly("talks", "2026-01", same(3, 20), "GM0141"),
      monthly("talks", "2026-01", same(2, 10), "GM0153"),
    ];
    const { value, realised } = standing(14, counted("2026-03-31", ...two));
    expect(value?.toFixed()).toBe("80");
    expect(realised.segments.slice(0, 3).map(({ state }) => state)).toEqual(["counted", "counted", "partly"]);
  });

  test("a quarter beside months of another municipality, and the region as a whole before its parts", () => {
    const quarter = [{ measure: "talks", period: "2026-K1", place: "GM0141", amount: new Decimal(60) }];
    const months = monthly("talks", "2026-01", same(3, 10), "GM0153");
    expect(standing(14, counted("2026-03-31", quarter, months)).value?.toFixed()).toBe("90");
    const region = [{ measure: "talks", period: "2026-K1", amount: new Decimal(95) }];
    expect(standing(14, counted("2026-03-31", quarter, months, region)).value?.toFixed()).toBe("95");
  });

  test("where the region was counted, some municipalities are a part of it, and all of them are the region", () => {
    const region = monthly("talks", "2026-01", same(2, 60));
    const some = monthly("talks", "2026-03", [40], "GM0141");
    const partly = standing(14, counted("2026-03-31", region, some));
    // As line A4 of MGN Realisatie says: 60 + 60, and in March 40 at least.
    expect([partly.value?.toFixed(), partly.realised.state, partly.realised.lacking[0]]).toEqual([
      "160",
      "partly",
      "2026-03",
    ]);
    const all = twente.municipalities.map(({ code }) => monthly("talks", "2026-03", [4], code));
    const whole = standing(14, counted("2026-03-31", region, ...all));
    // 120 + 14 × 4.
    expect([whole.value?.toFixed(), whole.realised.segments[2]?.state]).toEqual(["176", "counted"]);
  });

  test("what lies after the day says nothing", () => {
    expect(standing(14, counted("2026-02-28", monthly("talks", "2026-01", same(6, 10)))).value?.toFixed()).toBe("20");
  });
});

describe("the original wait list", () => {
  const list = (period: string, amount: number) => [
    { measure: "wait-list-original", period, amount: new Decimal(amount) },
  ];
  const start = list("2025-06", 1_200);

  test("on the day itself: the 1st of July is the end of June, or of the second quarter", () => {
    expect(standing(4, counted("2026-07-31", start, list("2026-K2", 1_045)))).toMatchObject({ verdict: "met" });
    expect(standing(4, counted("2026-07-31", start, list("2026-06", 1_046)))).toMatchObject({ verdict: "missed" });
  });

  test("before it: who left so far is a count", () => {
    const { value, outlooks } = standing(4, counted("2025-12-31", start, list("2025-12", 1_126)));
    expect(value?.toFixed()).toBe("74");
    // (74 + ½) ÷ 6 a month, and six months and a day to go.
    expect(outlooks[0]?.expected).toBeCloseTo(74 + (74.5 / 6) * (6 + 1 / 31), 9);
  });

  test("without the first measurement it is unknown", () => {
    expect(standing(4, counted("2026-07-31", list("2026-06", 1_046)))).toMatchObject({
      verdict: "unknown",
      value: null,
    });
  });
});

test("a new target holds from its day on, and the old one stays visible", () => {
  const targets = [{ nr: 14, target: new Decimal(600), on: "2026-02-01", reason: "Afspraak stuurgroep" }];
  const after = standing(14, TEN_MONTHS, { targets });
  expect(after.verdict).toBe("met");
  expect([after.target.value, after.target.published].map(Number)).toEqual([600, 650]);
  const later = [{ ...targets[0], nr: 14, target: new Decimal(600), on: "2026-12-01", reason: "Later" }];
  expect(standing(14, TEN_MONTHS, { targets: later }).verdict).toBe("open");
});

test("the plan's shape scales what the plan counts on", () => {
  const { outlooks } = standing(15, TEN_MONTHS);
  const shape = outlooks.find(({ method }) => method === "plan-shape");
  // 610 of the 10/12 × 722,76 that the plan counts on in these months; 1.445,52 in 2027.
  expect(shape?.expected).toBeCloseTo((610.5 / (722.76 * (10 / 12))) * 1445.52, 6);
});
