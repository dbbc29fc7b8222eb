import fc from "fast-check";
import { amountIn, amountsOf } from "../../../src/model/businesscase/amounts";
import type { Context } from "../../../src/model/businesscase/amounts";
import { derivativeIn, derivativesOf } from "../../../src/model/businesscase/derivative";
import type { Change } from "../../../src/model/businesscase/derivative";
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
} from "../../../src/model/businesscase/expression";
import type { Expression } from "../../../src/model/businesscase/expression";
import { isLinearIn } from "../../../src/model/businesscase/linearity";
import { sensitivities, slopeOf } from "../../../src/model/businesscase/sensitivity";
import { Decimal, sum } from "../../../src/model/money/decimal";
import { PLANS, twente } from "../../../src/plans";
import { publishedFigures } from "../../../src/model/businesscase/published-figures";
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
    const context: Context = {
      years: [2025, 2026, 2027, 2028],
      inputs: new Map([
        ["r", [new Decimal("0.028")]],
        ["y", [new Decimal(2025)]],
      ]),
    };
    const slopes = derivativesOf(context, compound("r", "y"), { input: "r", yearIndex: "all" });
    expect(slopes.map((slope) => slope?.toDecimalPlaces(12).toString())).toEqual(["0", "1", "2.056", "3.170352"]);
    const [atBase] = derivativesOf(context, compound("r", "y"), { input: "y", yearIndex: "all" });
    expect(atBase?.toNumber()).toBeCloseTo(-Math.log(1.028), 12);
  });

  test("looks through rounding", () => {
    const context: Context = { years: [2025], inputs: new Map([["a", [new Decimal("2.4")]]]) };
    expect(derivativeIn(context, rounded(times("a", constant("3"))), { input: "a", yearIndex: 0 }, 0)?.toNumber()).toBe(
      3,
    );
  });

  test("is unknown where a number it needs is", () => {
    const context: Context = { years: [2025], inputs: new Map([["a", [new Decimal(2)]]]) };
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
  const context: Context = { years: plan.years, inputs: publishedFigures(plan).inputs };

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

  test("the slope of the whole is that of its years, and of its domains", () => {
    for (const { slope } of sensitivities(plan, context, plan.rows)) {
      const years = sum(slope.amounts);
      expect(
        slope.total
          ?.minus(years ?? NaN)
          .abs()
          .lt("1e-20"),
      ).toBe(true);
      expect(slope.zvw?.plus(slope.sd ?? NaN).toFixed(15)).toBe(slope.total?.toFixed(15));
    }
  });
});

test("which assumption matters most: the inflow of Twente, and by how much", () => {
  const context: Context = { years: twente.years, inputs: publishedFigures(twente).inputs };
  const vg = twente.rows.filter(({ id }) => id.startsWith("vg."));
  const [first] = sensitivities(twente, context, vg);
  const slope = slopeOf(context, vg, { input: "inflow", yearIndex: "all" }).total;
  const total = sum(vg.flatMap(({ amount }) => amountsOf(context, amount)));
  // A hundredth more people is a hundredth more of every row of the talks.
  expect(slope?.times(12046).toFixed(15)).toBe(total?.toFixed(15));
  expect(first?.perHundredth?.times(100).toFixed(15)).toBe(total?.toFixed(15));
});
