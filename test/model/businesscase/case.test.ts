import { evaluate } from "../../../src/model/evaluation/evaluate";
import { amountsOf, contextOf } from "../../../src/model/formula/amounts";
import { NONE, UNKNOWN_ANSWER, known } from "../../../src/model/money/answer";
import { Decimal } from "../../../src/model/money/decimal";
import { chained, compound, constant, derived, indexBySeries, input, times } from "../../../src/model/plan/expression";
import { withConnected, type Figures } from "../../../src/model/plan/figures";
import type { InputDefinition, Plan, RowDefinition } from "../../../src/model/plan/plan";

const SOURCE = { document: "Een plan" };
const YEARS = [2025, 2026, 2027, 2028, 2029];

function row(id: string, more: Partial<RowDefinition> = {}): RowDefinition {
  return {
    id,
    kind: "cost",
    component: "1",
    label: id,
    domain: "sd",
    recurring: false,
    amount: input(id),
    source: SOURCE,
    ...more,
  };
}

function amountInput(id: string): InputDefinition {
  return {
    id,
    label: id,
    short: id,
    unit: "eur",
    perYear: true,
    published: [],
    source: SOURCE,
    bounds: { min: "-1000000", max: "1000000" },
  };
}

/** A plan of rows that are inputs of the same name. */
function planOf(rows: readonly RowDefinition[], more: Partial<Plan> = {}): Plan {
  return {
    id: "plan",
    name: "Een plan",
    source: SOURCE,
    years: YEARS,
    components: [{ id: "1", label: "Eén" }],
    inputs: rows.map(({ id }) => amountInput(id)),
    rows,
    milestones: [],
    municipalities: [],
    inhabitantsOn: null,
    waitList: { off: derived("off", "Af", "people", constant("0")), start: "start", weeks: "weeks" },
    bandwidths: [],
    milestoneVolumes: [],
    discount: [],
    published: [],
    endOfScheme: "2027-12-31",
    ...more,
  };
}

function figuresOf(inputs: Readonly<Record<string, readonly (number | null)[]>>): Figures {
  const decimals = (list: readonly (number | null)[]) =>
    list.map((value) => (value === null ? null : new Decimal(value)));
  return withConnected({
    inputs: new Map(Object.entries(inputs).map(([id, list]) => [id, decimals(list)])),
    municipalities: [],
    milestones: [],
    printedTotals: [],
  });
}

describe("funding", () => {
  const plan = planOf([
    row("project", { domain: { zvw: "1", sd: "3" }, requestedIn: [2025, 2026] }),
    row("talks-sd", { recurring: true, requestedIn: [2025, 2026] }),
    row("talks-zvw", { domain: "zvw", structuralFrom: 2025 }),
    row("expert", { recurring: true, structuralFrom: 2027, requestedIn: [2025, 2026] }),
    row("benefit", { kind: "impact" }),
  ]);
  const figures = figuresOf({
    project: [100, 200, 0, 0, 0],
    "talks-sd": [10, 20, 30, 30, 30],
    "talks-zvw": [1, 2, 3, 3, 3],
    expert: [5, 5, 7, 7, 7],
    benefit: [-50, -100, -200, -200, -200],
  });

  test("what is asked, of whom, once or for good; what is not asked; and no benefit in it", () => {
    const { funding } = evaluate(plan, figures);
    expect(JSON.parse(JSON.stringify(funding))).toEqual({
      years: [2025, 2026],
      spending: {
        incidental: { zvw: "75", sd: "235", total: "310" },
        structural: { zvw: "3", sd: "30", total: "33" },
        total: { zvw: "78", sd: "265", total: "343" },
      },
      requested: {
        incidental: { zvw: "75", sd: "235", total: "310" },
        structural: { zvw: "0", sd: "30", total: "30" },
        total: { zvw: "75", sd: "265", total: "340" },
      },
      outside: {
        incidental: { zvw: "0", sd: "0", total: "0" },
        structural: { zvw: "3", sd: "0", total: "3" },
        total: { zvw: "3", sd: "0", total: "3" },
      },
      iza: "75",
      spuk: "265",
    });
  });

  test("what goes on after the request, per year", () => {
    const { recurring } = evaluate(plan, figures);
    expect(recurring.rows).toEqual(["talks-sd", "talks-zvw", "expert"]);
    expect(recurring.years.map(({ year, zvw, sd }) => [year, zvw?.toNumber(), sd?.toNumber()])).toEqual([
      [2027, 3, 37],
      [2028, 3, 37],
      [2029, 3, 37],
    ]);
  });

  test("a plan that requests nothing has no funding", () => {
    expect(evaluate(planOf([row("project")]), figures).funding).toBeNull();
  });

  test("an unknown amount leaves unknown only what it is part of", () => {
    const { funding } = evaluate(
      plan,
      figuresOf({ project: [100, 200, 0, 0, 0], "talks-sd": [10, null, 30, 30, 30], expert: [5, 5, 7, 7, 7] }),
    );
    expect(funding?.requested.incidental.total?.toNumber()).toBe(310);
    expect(funding?.spuk).toBeNull();
    expect(funding?.iza?.toNumber()).toBe(75);
  });
});

describe("payback", () => {
  const of = (...amounts: readonly (number | null)[]) =>
    evaluate(planOf([row("a")], { years: YEARS.slice(0, amounts.length) }), figuresOf({ a: amounts })).payback;

  test.each<[string, readonly (number | null)[], object]>([
    [
      "in its fifth year",
      [10, 5, 0, -7, -8],
      { turnsPositive: known(2028), paidBack: known(2029), withinFiveYears: known(true) },
    ],
    [
      "not in five years",
      [10, 5, 0, -7, -7],
      { turnsPositive: known(2028), paidBack: NONE, withinFiveYears: known(false) },
    ],
    [
      "not in three, which says nothing of five",
      [10, 5, -7],
      { turnsPositive: known(2027), paidBack: NONE, withinFiveYears: NONE },
    ],
    [
      "unknown",
      [10, null, 0, -7, -8],
      { turnsPositive: UNKNOWN_ANSWER, paidBack: UNKNOWN_ANSWER, withinFiveYears: UNKNOWN_ANSWER },
    ],
  ])("%s", (_, amounts, payback) => {
    expect(of(...amounts)).toEqual(payback);
  });
});

describe("present value", () => {
  const index = compound("rate", "base");
  const plan = planOf([row("indexed", { amount: times("indexed", index) }), row("fixed", { constantPrices: true })], {
    priceIndex: index,
    discount: [
      { fromYear: 2021, rate: "0.1", source: SOURCE },
      { fromYear: 2028, rate: "0.5", source: SOURCE },
    ],
  });
  const figures = figuresOf({ indexed: [1, 1, 1, 1, 1], fixed: [2, 2, 2, 2, 2], rate: [0.04], base: [2025] });

  test("real flows at the rate of each year: indexed rows without their index, others as they are", () => {
    const { presentValue } = evaluate(plan, figures);
    expect(presentValue?.baseYear).toBe(2025);
    expect(presentValue?.years.map(({ real }) => real?.toFixed(20))).toEqual(
      YEARS.map(() => new Decimal(3).toFixed(20)),
    );
    const factors = [1, 1 / 1.1, 1 / 1.21, 1 / 1.21 / 1.5, 1 / 1.21 / 2.25];
    presentValue?.years.forEach(({ factor }, at) => expect(factor?.toNumber()).toBeCloseTo(factors[at] ?? NaN, 14));
    expect(presentValue?.total?.toNumber()).toBeCloseTo(3 * factors.reduce((sum, factor) => sum + factor, 0), 12);
  });

  test("another rate may be chosen; none before the first year is none at all", () => {
    const none = evaluate(plan, figures, { discount: [{ fromYear: 2021, rate: "0", source: SOURCE }] });
    expect(none.presentValue?.total?.toFixed(20)).toBe(new Decimal(15).toFixed(20));
    expect(
      evaluate(plan, figures, { discount: [{ fromYear: 2026, rate: "0", source: SOURCE }] }).presentValue,
    ).toBeNull();
  });
});

test("bandwidths: within, on the limit, outside, unknown, and only in their years", () => {
  const bandwidth = {
    id: "b",
    label: "Aandeel",
    of: input("a"),
    unit: "share",
    min: "0.18",
    max: "0.5",
    source: SOURCE,
  } as const;
  const plan = planOf([row("a")], { bandwidths: [{ ...bandwidth, from: 2026 }] });
  const [found] = evaluate(plan, figuresOf({ a: [9, 0.18, 0.51, null, 0.3] })).bandwidths;
  expect(found?.years.map(({ year, within }) => [year, within])).toEqual([
    [2026, true],
    [2027, false],
    [2028, null],
    [2029, true],
  ]);
});

describe("an index by a rate for each year", () => {
  const context = contextOf(
    { years: YEARS },
    figuresOf({ series: [0.5, 0.02, 0.03, -0.01, 0.04], rate: [0.028], base: [2025] }),
  );

  test("starts from one in the first year, and grows by each year's own rate", () => {
    const values = amountsOf(context, indexBySeries("series")).map((value) => value?.toNumber());
    expect(values[0]).toBe(1);
    expect(values[4]).toBeCloseTo(1.02 * 1.03 * 0.99 * 1.04, 14);
  });

  test("by one rate it is the index that compounds from the first year", () => {
    const one = amountsOf(context, indexBySeries("rate")).map((value) => value?.toFixed(25));
    expect(one).toEqual(amountsOf(context, compound("rate", "base")).map((value) => value?.toFixed(25)));
  });

  test("is unknown from an unknown year on", () => {
    const broken = contextOf({ years: YEARS }, figuresOf({ link: [2, 2, null, 2, 2] }));
    expect(amountsOf(broken, chained("link")).map((value) => value?.toNumber() ?? null)).toEqual([
      1,
      2,
      null,
      null,
      null,
    ]);
  });
});
