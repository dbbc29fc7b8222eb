import fc from "fast-check";
import { amountIn, contextOf, type Context } from "../../../src/model/formula/amounts";
import { derivativeIn, type Change } from "../../../src/model/formula/derivative";
import { isLinearIn } from "../../../src/model/formula/linearity";
import { foremost, sensitivities } from "../../../src/model/formula/sensitivity";
import { Decimal, sum } from "../../../src/model/money/decimal";
import {
  chained,
  compound,
  constant,
  cumulative,
  minus,
  over,
  plus,
  rounded,
  times,
  type Expression,
} from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { PLANS, twente } from "../../../src/plans";
import { NAMES, anyContext, anyExpression } from "../../support/any-expression";

/** The same context with an input that is so much larger, in one year or in all. */
function shifted(context: Context, { input, yearIndex }: Change, step: Decimal): Context {
  const values = context.inputs.get(input) ?? [];
  const moved = values.map((value, index) =>
    values.length === 1 || yearIndex === "all" || yearIndex === index ? (value?.plus(step) ?? null) : value,
  );
  return { ...context, inputs: new Map(context.inputs).set(input, moved) };
}

function difference(context: Context, of: Expression, change: Change, yearIndex: number, step: Decimal): Decimal {
  const after = amountIn(shifted(context, change, step), of, yearIndex);
  const before = amountIn(shifted(context, change, step.negated()), of, yearIndex);
  if (!after || !before) throw new Error("these expressions have a value");
  return after.minus(before).div(step.times(2));
}

const anyChange = fc.record<Change>({
  input: fc.constantFrom(...NAMES),
  yearIndex: fc.constantFrom("all" as const, 0, 1, 2, 3),
});
const anyYear = fc.integer({ min: 0, max: 3 });

describe("the derivative", () => {
  test("is the finite difference, however large the step, where the amount is a straight line", () => {
    const kinds = anyExpression({ quotients: true, rounding: false, powers: true });
    fc.assert(
      fc.property(kinds, anyContext, anyChange, anyYear, (of, context, change, year) => {
        fc.pre(isLinearIn(of, change.input));
        const exact = derivativeIn(context, of, change, year);
        const found = difference(context, of, change, year, new Decimal(1000));
        expect(exact?.minus(found).abs().lte(found.abs().plus(1).times("1e-25"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is where ever smaller differences go, for any expression", () => {
    const kinds = anyExpression({ quotients: true, rounding: false, powers: true });
    fc.assert(
      fc.property(kinds, anyContext, anyChange, anyYear, (of, context, change, year) => {
        const exact = derivativeIn(context, of, change, year);
        const found = difference(context, of, change, year, new Decimal("1e-10"));
        expect(exact?.minus(found).abs().lte(found.abs().plus(1).times("1e-8"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("of an index, by the rule of calculus: years × (1 + rate)^(years − 1)", () => {
    const inputs = new Map([
      ["r", [new Decimal("0.028")]],
      ["y", [new Decimal(2025)]],
    ]);
    const context = contextOf({ years: [2025, 2026, 2027, 2028] }, withConnected({ inputs }));
    const slopes = context.years.map((_, year) =>
      derivativeIn(context, compound("r", "y"), { input: "r", yearIndex: "all" }, year),
    );
    expect(slopes.map((slope) => slope?.toDecimalPlaces(12).toString())).toEqual(["0", "1", "2.056", "3.170352"]);
    const atBase = derivativeIn(context, compound("r", "y"), { input: "y", yearIndex: "all" }, 0);
    expect(atBase?.toNumber()).toBeCloseTo(-Math.log(1.028), 12);
  });

  test("looks through rounding", () => {
    const context: Context = contextOf(
      { years: [2025] },
      withConnected({ inputs: new Map([["a", [new Decimal("2.4")]]]) }),
    );
    expect(derivativeIn(context, rounded(times("a", constant("3"))), { input: "a", yearIndex: 0 }, 0)?.toNumber()).toBe(
      3,
    );
  });

  test("is unknown where a number it needs is", () => {
    const context: Context = contextOf(
      { years: [2025] },
      withConnected({ inputs: new Map([["a", [new Decimal(2)]]]) }),
    );
    const change: Change = { input: "a", yearIndex: 0 };
    expect(derivativeIn(context, times("a", "absent"), change, 0)).toBeNull();
    expect(derivativeIn(context, over("a", minus("a", "a")), change, 0)).toBeNull();
  });
});

test("what is a straight line, and what is not", () => {
  expect(isLinearIn(plus(times("a", "b"), cumulative("a")), "a")).toBe(true);
  expect(isLinearIn(over("a", "b"), "a")).toBe(true);
  const curved = [times("a", "a"), over("b", "a"), compound("a", "y"), chained("a"), rounded("a")];
  expect(curved.map((of) => isLinearIn(of, "a"))).toEqual(curved.map(() => false));
});

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  const context: Context = contextOf(plan, publishedFigures(plan));

  test("every row, by every input in which it is a straight line: the derivative is the finite difference", () => {
    for (const { amount } of plan.rows) {
      for (const { id, published } of plan.inputs) {
        if (published.length === 0 || !isLinearIn(amount, id)) continue;
        const change: Change = { input: id, yearIndex: "all" };
        const last = plan.years.length - 1;
        const slope = derivativeIn(context, amount, change, last);
        const found = difference(context, amount, change, last, new Decimal("0.5"));
        expect(slope?.minus(found).abs().lt("1e-20")).toBe(true);
      }
    }
  });

  const all = plan.rows.map(({ amount }) => amount);
  const resultIn = (given: Context, year: number) =>
    sum(all.map((of) => amountIn(given, of, year))) ?? new Decimal(NaN);

  test("in every year, by every input: what a hundredth more does is found by doing it", () => {
    const found = plan.years.flatMap((_, year) =>
      sensitivities(plan, context, all, year).flatMap(({ input: { id }, perHundredth, linear }) => {
        if (perHundredth === null || !linear) return [];
        const more = (context.inputs.get(id) ?? []).map((value) => value?.times("1.01") ?? null);
        const grown = { ...context, inputs: new Map(context.inputs).set(id, more) };
        const found = resultIn(grown, year).minus(resultIn(context, year));
        return [{ id, year, apart: found.minus(perHundredth).abs().gt("1e-20") }];
      }),
    );
    expect(found.length).toBeGreaterThan(plan.rows.length);
    expect(found.filter(({ apart }) => apart)).toEqual([]);
  });

  test("the most important comes first, and what does nothing is not shown", () => {
    const last = plan.years.length - 1;
    const sizes = sensitivities(plan, context, all, last).map(
      ({ perHundredth }) => perHundredth?.abs().toNumber() ?? 0,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const shown = foremost(sensitivities(plan, context, all, last));
    expect(shown.map(({ perHundredth }) => perHundredth?.abs().toNumber())).toEqual(sizes.slice(0, shown.length));
    expect(shown.every(({ perHundredth }) => perHundredth?.isZero() === false)).toBe(true);
  });
});

test("which assumption matters most: the inflow of Twente, and by how much", () => {
  const context: Context = contextOf(twente, publishedFigures(twente));
  const vg = twente.rows.filter(({ id }) => id.startsWith("vg.")).map(({ amount }) => amount);
  const effects = sensitivities(twente, context, vg, 2);
  const total = sum(vg.map((of) => amountIn(context, of, 2)));
  // A hundredth more people is a hundredth more of every row of the talks.
  const inflow = effects.find(({ input }) => input.id === "inflow");
  expect(inflow?.perUnit?.times(12046).toFixed(15)).toBe(total?.toFixed(15));
  expect(inflow?.perHundredth?.times(100).toFixed(15)).toBe(total?.toFixed(15));
  expect(effects[0]?.perHundredth?.abs().gte(inflow?.perHundredth?.abs() ?? NaN)).toBe(true);
});

test("inflation is no straight line, a calendar year has no hundredth, and the unknown stays unknown", () => {
  const inputs = new Map(publishedFigures(twente).inputs);
  inputs.delete("price-multi");
  const prevented = twente.rows.find(({ id }) => id === "vg.prevented");
  if (!prevented) throw new Error("no such row");
  const effects = sensitivities(twente, contextOf(twente, withConnected({ inputs })), [prevented.amount], 2);
  const of = (id: string) => effects.find(({ input }) => input.id === id);
  expect(of("inflation")?.linear).toBe(false);
  expect(of("inflow")).toMatchObject({ perUnit: null, perHundredth: null, linear: true });
  expect(of("price-multi")?.perUnit?.isNegative()).toBe(true);
  expect(of("price-multi")?.perHundredth).toBeNull();
  expect(effects.filter(({ input }) => input.unit === "year").map(({ perHundredth }) => perHundredth)).toEqual([null]);
  expect(foremost(effects)).toEqual([]);
});
