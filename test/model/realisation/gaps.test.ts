import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import type { Actual } from "../../../src/model/realisation/actuals";
import { realisationScenario } from "../../../src/model/realisation/as-scenario";
import { realisationOf } from "../../../src/model/realisation/realisation";
import { askedText, lackingText, neededText, reachText, soFarText } from "../../../src/model/realisation/words";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";
import { counted, monthly, same, standing as standingOf } from "./support";

/**
 * What nobody counted is unknown, and no nil. The second witness is the truth itself: any numbers in the gaps. What is said
 * of a table with gaps must hold of each table that it may stand for.
 */

const TODAY = "2026-10-31";
const figures = twenteFigures();
/** Of one milestone only: the others take the time. */
const standing = (nr: number, actuals: Parameters<typeof standingOf>[1]) =>
  standingOf(nr, actuals, {}, { ...figures, milestones: figures.milestones.filter((each) => each.nr === nr) });
const talks = (amounts: readonly number[], place?: string) => monthly("talks", "2026-01", amounts, place);

/** Ten months of talks, and of those that led to specialist care, of which some were not counted. */
const histories = fc
  .array(
    fc.record({
      talks: fc.integer({ min: 0, max: 90 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      isTalksKnown: fc.boolean(),
      isPartKnown: fc.boolean(),
    }),
    { minLength: 10, maxLength: 10 },
  )
  .map((months) => {
    const parts = months.map(({ talks: all, part }) => Math.floor(all * part));
    const whole = [talks(months.map((month) => month.talks)), monthly("talks-specialist", "2026-01", parts)];
    const known = months.map((month) => [month.isTalksKnown, month.isPartKnown] as const);
    const gapped = whole.map((counts, of) => counts.filter((_, index) => known[index]?.[of === 0 ? 0 : 1]));
    return { whole, gapped };
  });

test("what is said of a count with gaps holds whatever stands in them, and never more surely than without", () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(TODAY, "2026-12-31"), ({ whole, gapped }, until) => {
      const truth = standing(14, counted(until, ...whole));
      const told = standing(14, counted(until, ...gapped));
      const hasGap = told.realised.lacking.length > 0;
      if (told.value !== null && truth.value !== null) expect(told.value.lte(truth.value)).toBe(true);
      if (told.verdict === "met" || told.verdict === "missed") expect(told.verdict).toBe(truth.verdict);
      if (hasGap) {
        expect(told.needed?.outOfReach ?? null).toBeNull();
        if (told.verdict !== "met") expect([null, true]).toContain(told.needed?.isAtMost ?? null);
      }
      // Nothing counted is no need known; with a gap it is at most so much.
      if (told.value === null && hasGap) expect(told.needed).toBeNull();
      const needed = truth.verdict === "met" ? new Decimal(0) : (truth.needed?.count ?? null);
      if (told.needed?.count && needed) expect(needed.lte(told.needed.count)).toBe(true);
    }),
    { numRuns: 60, seed: 20261130 },
  );
});

test("one count less never makes less needed, nor settles what was open", () => {
  fc.assert(
    fc.property(histories, fc.nat(9), ({ gapped }, nth) => {
      const before = standing(14, counted(TODAY, ...gapped));
      const [counts = [], parts = []] = gapped;
      const after = standing(
        14,
        counted(
          TODAY,
          counts.filter((_, index) => index !== nth % counts.length),
          parts,
        ),
      );
      if (counts.length === 0) return;
      if (before.verdict === "open" || before.verdict === "unknown")
        expect(["open", "unknown"]).toContain(after.verdict);
      if (before.needed?.count && after.needed?.count) expect(after.needed.count.gte(before.needed.count)).toBe(true);
      if (after.needed?.isAtMost === false) expect(after.realised.lacking).toEqual([]);
    }),
    { numRuns: 60, seed: 20261130 },
  );
});

test("a share is settled only where all of it is known, and then as it is", () => {
  fc.assert(
    fc.property(histories, ({ whole, gapped }) => {
      const over = (parts: readonly (readonly Actual[])[]) =>
        standing(
          17,
          counted(
            "2026-12-31",
            ...parts,
            monthly("talks", "2026-11", [0, 0]),
            monthly("talks-specialist", "2026-11", [0, 0]),
          ),
        );
      const told = over(gapped);
      if (told.verdict === "met" || told.verdict === "missed") {
        expect(told.realised.state).toBe("counted");
        expect(told.verdict).toBe(over(whole).verdict);
      }
    }),
    { numRuns: 60, seed: 20261130 },
  );
});

describe("nil and unknown, side by side", () => {
  const nil = standing(14, counted(TODAY, talks([...same(9, 61), 0])));
  const unknown = standing(14, counted(TODAY, talks(same(9, 61))));

  test("nil is known: 650 − 549 = 101", () => {
    expect([soFarText(nil), neededText(nil)]).toEqual(["549", "101, dat is 50,5 per maand"]);
    expect(nil.needed?.outOfReach).not.toBeNull();
    expect(lackingText(nil)).toBeNull();
  });

  test("unknown says at least, and at most", () => {
    expect([soFarText(unknown), neededText(unknown)]).toEqual([
      "ten minste 549",
      "hoogstens 101, dat is hoogstens 50,5 per maand",
    ]);
    expect(reachText(unknown, TODAY)).toBeNull();
    expect(lackingText(unknown)).toBe("Niet of niet volledig geteld: oktober 2026.");
    expect(askedText(unknown)).toBe("ten minste 650");
  });

  test("nothing counted of what has begun is no need known; of what has not begun it is all of it", () => {
    const earlier = counted(TODAY, monthly("talks", "2025-10", [40, 40, 40]));
    expect(standing(14, earlier)).toMatchObject({ value: null, needed: null });
    expect(standing(14, earlier).realised.state).toBe("unknown");
    // 1.300 in 2027.
    expect(neededText(standing(15, earlier))).toBe("1.300, dat is 108,3 per maand");
  });

  test("what lies before the first count is told to be left out of the forecast", () => {
    const late = standing(14, counted(TODAY, monthly("talks", "2026-03", same(8, 61))));
    expect(lackingText(late)).toBe(
      "Niet of niet volledig geteld: januari 2026 tot en met februari 2026; voor maanden vóór de eerste telling rekent de prognose niets.",
    );
  });
});

/** "Is de periode voorbij en is niet alles geteld, dan is er geen kans en geen oordeel": docs/realisatie.md. */
describe("days that are over, of which a later month was not counted", () => {
  const settled = { outlooks: [], chance: null, verdict: "unknown" };
  const year = monthly("talks", "2026-01", same(10, 60));

  test("5 of 100 talks in January 2025 and nothing after it has no chance; 100 of 100 is enough", () => {
    const january = (amount: number) => standing(13, counted(TODAY, monthly("talks", "2025-01", [amount]), year));
    expect(january(5)).toMatchObject({ ...settled, value: new Decimal(5), noOutlook: "not-all-counted" });
    expect(january(5).realised).toMatchObject({ ahead: 0, state: "partly" });
    expect(january(100)).toMatchObject({ value: new Decimal(100), verdict: "met", chance: 1 });
  });

  test("a stray count of before the plan does not make what nobody counted still to come", () => {
    const stray = standing(13, counted(TODAY, monthly("talks", "2024-11", [5]), year));
    expect(stray).toMatchObject({ ...settled, value: null, noOutlook: "nothing-counted" });
  });

  test("a share of a year of which the part lacks December", () => {
    const whole = monthly("talks", "2026-01", same(12, 10));
    const part = monthly("talks-specialist", "2026-01", same(11, 7));
    const december = standing(17, counted("2026-12-31", whole, part));
    // 77 of the 110 of which both are known.
    expect(december).toMatchObject({ ...settled, value: new Decimal("0.7"), noOutlook: "not-all-counted" });
  });

  test("a list that was not measured on the day itself: 1.200 less 1.000 half a year before it", () => {
    const list = [
      { measure: "wait-list-original", period: "2025-06", amount: new Decimal(1_200) },
      { measure: "wait-list-original", period: "2025-12", amount: new Decimal(1_000) },
    ];
    expect(standing(4, counted(TODAY, list))).toMatchObject({
      ...settled,
      value: new Decimal(200),
      noOutlook: "not-all-counted",
    });
  });

  test("a month that is not over, of days that are", () => {
    const milestones = figures.milestones.map((each) => (each.nr === 13 ? { ...each, due: "2026-10-15" } : each));
    const of = twente.milestoneMeasures?.find(({ nr }) => nr === 13);
    if (of === undefined) throw new Error("milestone 13 has a measure");
    const own = { ...twente, milestoneMeasures: [{ ...of, window: { from: "2026-01-01" } }] };
    const nine = counted("2026-10-20", monthly("talks", "2026-01", same(9, 10)));
    const [told] = realisationOf(own, { ...figures, milestones }, nine).standings.filter(({ nr }) => nr === 13);
    // 90 of 100, and nobody counted 1 to 15 October.
    expect(told).toMatchObject({ ...settled, value: new Decimal(90), noOutlook: "not-all-counted" });
    expect(told).toMatchObject({ realised: { lacking: ["2026-10"], ahead: 0 } });
  });

  test("its year in the scenario of what was counted stays as in the plan", () => {
    const run = realisationOf(twente, figures, counted(TODAY, monthly("talks", "2025-01", [5]), year));
    const [first, second] = realisationScenario(twente, run).series["talks"] ?? [];
    // 2026: 600 + 600,5 ÷ 10 × 2.
    expect([first, second]).toEqual([null, "720.1"]);
  });
});

describe("a part and a whole by municipality", () => {
  const [one, other] = ["GM0141", "GM0153"];
  const specialist = (amounts: readonly number[], place: string) =>
    monthly("talks-specialist", "2026-01", amounts, place);

  test("a part that only one of them counted is no share of what both did", () => {
    const some = counted(TODAY, talks(same(10, 10), one), talks(same(10, 30), other), specialist(same(10, 7), one));
    const { value, whole, verdict } = standing(17, some);
    // 7 of 10, and not 7 of 40.
    expect([value?.toFixed(), whole?.toFixed(), verdict]).toEqual(["0.7", "100", "open"]);
  });

  test("two that each counted one of the two make no share", () => {
    const crossed = counted(
      "2026-12-31",
      talks([...same(11, 10), 10], one),
      talks(same(11, 10), other),
      specialist(same(11, 7), one),
      specialist([...same(11, 7), 7], other),
    );
    const { value, whole, verdict } = standing(17, crossed);
    // December: the whole of one, and the part of the other.
    // The year is over: no chance either, as docs/realisatie.md has it.
    expect([value?.toFixed(), whole?.toFixed(), verdict]).toEqual(["0.7", "220", "unknown"]);
  });
});

test("who left a list since it was last measured is not known: 155 − 74 = 81 at most", () => {
  const list = (period: string, amount: number) => [
    { measure: "wait-list-original", period, amount: new Decimal(amount) },
  ];
  const measured = (until: string) =>
    neededText(standing(4, counted(until, list("2025-06", 1_200), list("2025-12", 1_126))));
  expect(measured("2025-12-31")).toMatch(/^81, /);
  expect(measured("2026-02-28")).toMatch(/^hoogstens 81, /);
});
