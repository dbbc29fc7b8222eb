/**
 * The second witness by itself: what it calculates, from the documents alone, against the printed tables. It shares no
 * code with the product; product.test.ts sets the two side by side.
 */
import published from "../../src/plans/twente/published.json";
import theirs from "../../src/plans/ijssel-vecht/published.json";
import { PLAN_ADOPTION, adoptionTimes } from "./adoption";
import { YEARS } from "./by-year";
import { fittingPrices } from "./evidence";
import figures from "./figures/twente.json";
import { ijsselVecht } from "./ijssel-vecht";
import { largestRemainder } from "./largest-remainder";
import { sum } from "./number";
import { MUNICIPALITIES, byInhabitants, recurringSd, requested, sharedRisk, spukOf, worstCase } from "./pots";
import { totalsOf, turningAdoption } from "./totals";
import { twente, twenteStandingStill } from "./twente";
import { printedLine } from "./twente-printed";

const TUBBERGEN = "GM0183";

describe("Twente against its printed tables", () => {
  test.each(twente())("$id, every year within its rounding", ({ id, amounts }) => {
    for (const [at, amount] of amounts.entries()) {
      const printed = printedLine(id).years[String(YEARS[at])] ?? 0;
      expect(amount.div(1000).minus(printed).abs().toNumber()).toBeLessThanOrEqual(0.5);
    }
  });

  test("every printed line that is not a sum is a row, and no other", () => {
    const lines = [...published.impact, ...published.costs].filter((line) => !("isSum" in line && line.isSum));
    const rows = twente().map(({ id }) => printedLine(id));
    expect(new Set(rows)).toEqual(new Set(lines));
    expect(rows).toHaveLength(lines.length);
    expect(figures.costs).toHaveLength(33);
  });

  test("the summary, within the rounding of what it adds", () => {
    const { impact, cost, result, total, zvw, sd } = totalsOf(twente());
    const printed = (section: string): Readonly<Record<string, number>> =>
      published.summary.find((line) => line.section === section && line.isTotal)?.years ?? {};
    for (const [section, years] of [
      ["impact", impact],
      ["costs", cost],
      ["result", result],
    ] as const) {
      for (const [at, amount] of years.entries()) {
        const thousands = printed(section)[String(YEARS[at])] ?? NaN;
        expect(Math.abs(amount.div(1000).toNumber() - thousands)).toBeLessThan(2);
      }
    }
    for (const [amount, thousands] of [
      [total, -3823],
      [zvw, -6603],
      [sd, 2780],
    ] as const) {
      expect(Math.abs(amount.div(1000).toNumber() - thousands)).toBeLessThan(1.5);
    }
  });
});

describe("the evidence for what a cost follows: one price fits the printed cells", () => {
  test.each([
    ["cost.0.absence-zvw", 2025],
    ["cost.1.absence-zvw", 2025],
    ["cost.1.absence-sd", 2025],
    ["cost.7.absence-zvw", 2025],
    ["cost.2.project-lead", 2025],
    ["cost.6.project-lead", 2025],
    ["cost.8.project-lead", 2025],
    ["cost.3-4-5.participation-zvw", 2025],
    ["cost.3-4-5.participation-sd", 2025],
    ["cost.7.participation-zvw", 2025],
    ["cost.7.participation-sd", 2025],
    ["cost.2.participation-zvw", 2027],
    ["cost.2.participation-sd", 2027],
    ["cost.0.absence-sd", 2026],
    ["cost.7.absence-sd", 2026],
    ["cost.3-4-5.project-lead-it", 2027],
  ])("%s, from %i", (id, from) => {
    const prices = fittingPrices(id, from);
    expect(prices.from.toNumber()).toBeLessThan(prices.to.toNumber());
  });

  test("talks had a price of their own in 2025 and 2026, and the core team no one price at all", () => {
    for (const id of ["cost.2.participation-zvw", "cost.2.participation-sd", "cost.0.core-team"]) {
      const prices = fittingPrices(id);
      expect(prices.from.toNumber()).toBeGreaterThan(prices.to.toNumber());
    }
  });
});

describe("who bears what", () => {
  test("municipalities 5.254.588 and Tubbergen 175.713; the care parties 2.922.000", () => {
    expect(requested(twente(), "municipal").toFixed(0)).toBe("8575588");
    expect(sharedRisk(twente(), "municipal").toFixed(0)).toBe("5254588");
    expect(sharedRisk(twente(), "care").toFixed(0)).toBe("2922000");
    const each = byInhabitants(sharedRisk(twente(), "municipal"));
    expect(each.get(TUBBERGEN)?.toNumber()).toBe(175_713);
    expect(sum(each.values()).toNumber()).toBe(5_254_588);
  });

  test("milestones 4 and 5 missed: 158.000 from the regional pot, 5.284 for Tubbergen", () => {
    const { local, regional } = spukOf([4, 5]);
    expect([local.toNumber(), regional.toNumber()]).toEqual([0, 158_000]);
    expect(byInhabitants(regional).get(TUBBERGEN)?.toNumber()).toBe(5284);
  });

  test("everything missed: Tubbergen 92.562 of its own and 194.135 in the regional pot", () => {
    const cases = worstCase();
    expect(cases.get(TUBBERGEN)).toMatchObject({ local: 92_562, regional: 194_135, total: 286_697 });
    expect([...cases.values()].reduce((all, { total }) => all + total, 0)).toBe(8_573_500);
    // What the regional pot asks of each is never a whole euro from its exact share.
    for (const { code, inhabitants } of MUNICIPALITIES) {
      expect(Math.abs((cases.get(code)?.regional ?? NaN) - (5_805_500 * inhabitants) / 643_153)).toBeLessThan(1);
    }
  });

  test("from 2028 Tubbergen pays 46.473 and then 48.910 a year", () => {
    expect([2028, 2029].map((year) => byInhabitants(recurringSd(twente(), year)).get(TUBBERGEN)?.toNumber())).toEqual([
      46_473, 48_910,
    ]);
  });

  test("a tie goes to the lower code", () => {
    const even = ["b", "a", "c"].map((code) => ({ code, weight: 1 }));
    expect([...largestRemainder(2, even)].filter(([, part]) => part.eq(1)).map(([code]) => code)).toEqual(["b", "a"]);
  });
});

describe("the result of five years, costs standing still and moving", () => {
  const both = (change = {}) =>
    [twenteStandingStill(change), twente(change)].map((rows) => totalsOf(rows).total.toFixed(0));

  test.each([
    ["as planned", {}, "-3822060", "-3822060"],
    ["4% inflation", { inflation: "0.04" }, "-4025871", "-3751788"],
    ["6% inflation", { inflation: "0.06" }, "-4377981", "-3636730"],
    ["half the adoption", { adoption: adoptionTimes("0.5") }, "4904412", "3163912"],
  ])("%s", (_, change, still, moving) => {
    expect(both(change)).toEqual([still, moving]);
  });

  test("the result is nil at 78,1% of the adoption, and at 72,6% with costs that move", () => {
    const turns = (rows: typeof twente) =>
      turningAdoption((factor) => totalsOf(rows({ adoption: adoptionTimes(factor) })).total).toNumber();
    expect(turns(twenteStandingStill)).toBeCloseTo(0.781008, 6);
    expect(turns(twente)).toBeCloseTo(0.726448, 6);
    expect(adoptionTimes("1")).toEqual(PLAN_ADOPTION);
  });
});

describe("IJssel-Vecht against its printed tables", () => {
  // As far as published assumptions carry: prices that are printed rounded (746, 267,90, 173), and a use of the social
  // domain that the plan words in two ways.
  const WITHIN: Readonly<Record<string, number>> = {
    "talks.less-ggz": 0.0001,
    "talks.secondary": 0.0004,
    "cost.upscaling-ggz": 0.00002,
    "cost.execution-zvw": 0.00002,
    "cost.more-poh": 0.0025,
    "cost.more-sd": 0.007,
  };
  const lines = [...theirs.table1.rows, ...theirs.table2.rows, ...theirs.table3.rows]
    .filter(({ rows }) => rows.every((id) => ijsselVecht()[id]))
    .filter((line) => !("domain" in line));

  test.each(lines)("$label ($rows)", ({ rows, years }) => {
    for (const [year, printed] of Object.entries(years)) {
      const computed = sum(rows.map((id) => ijsselVecht()[id]![Number(year) - 2025]!)).abs();
      const within = Math.max(1, printed * Math.max(0, ...rows.map((id) => WITHIN[id] ?? 0)));
      expect(Math.abs(computed.toNumber() - printed)).toBeLessThanOrEqual(within);
    }
  });
});
