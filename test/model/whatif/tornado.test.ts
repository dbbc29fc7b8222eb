import fc from "fast-check";
import { contextOf } from "../../../src/model/formula/amounts";
import { derivativeIn } from "../../../src/model/formula/derivative";
import { Decimal, ONE, sum } from "../../../src/model/money/decimal";
import { input, plus, times } from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { OutcomeFunction } from "../../../src/model/whatif/outcome/outcome-function";
import { outcomeKinds } from "../../../src/model/whatif/outcome/outcomes";
import { gradientOf } from "../../../src/model/whatif/sensitivity/gradient";
import { sensitivitiesOf } from "../../../src/model/whatif/sensitivity/outcome-sensitivity";
import { tornado } from "../../../src/model/whatif/sensitivity/tornado";
import { PLANS, twente } from "../../../src/plans";
import { NAMES, YEARS, anyContext, anyExpression } from "../../support/any-expression";
import { onePlan, outcome } from "./support";

const plans = PLANS.map((plan) => [plan.name, plan] as const);
const close = (a: Decimal, b: Decimal) => a.minus(b).abs().lte(a.abs().plus(1).times(1e-25));

describe("a linear model", () => {
  // 3a + 2b a year, with a = 10 and b = 1, 2 and 4: a is 90 in all and b 14.
  const plan = onePlan(plus(times("a", "three"), times("b", "two")), {
    a: { values: ["10"] },
    b: { values: ["1", "2", "4"] },
    two: { values: ["2"] },
    three: { values: ["3"], range: { low: "1", high: "4", basis: "published", source: twente.source } },
  });
  const figures = publishedFigures(plan);

  test("each bar is its closed form, the widest first", () => {
    const found = tornado(plan, figures, outcome(plan, "result"), { percent: 20 });
    expect(found?.base.toNumber()).toBe(104);
    expect(
      found?.bars.map(({ range, atLow, atHigh, swing }) => [
        range.input.id,
        ...[atLow, atHigh, swing].map((value) => value.toNumber()),
      ]),
    ).toEqual([
      ["three", 104 - 2 * 30, 104 + 30, 90],
      ["a", 104 - 18, 104 + 18, 36],
      ["b", 104 - 2.8, 104 + 2.8, 5.6],
      ["two", 104 - 2.8, 104 + 2.8, 5.6],
    ]);
    expect(found?.bars.map(({ range }) => range.basis)).toEqual(["published", "percent", "percent", "percent"]);
  });

  test("with the same percentage of each, what is published counts for nothing", () => {
    const found = tornado(plan, figures, outcome(plan, "result"), { percent: 20, same: true });
    // 90 of the 104 rest on "three" and on "a", 14 on "b" twice: a fifth less and a fifth more of each.
    expect(found?.bars.map(({ range, swing }) => [range.input.id, swing.toNumber(), range.basis])).toEqual([
      ["a", 36, "same"],
      ["three", 36, "same"],
      ["b", 5.6, "same"],
      ["two", 5.6, "same"],
    ]);
  });

  test("in one year only what happens in that year counts, and so many bars as were asked are given", () => {
    const found = tornado(plan, figures, outcome(plan, "result", 2027), { top: 2 });
    expect(found?.bars.map(({ range, swing }) => [range.input.id, swing.toNumber()])).toEqual([
      ["three", 30],
      ["a", 6],
    ]);
  });

  test("an unknown input makes an unknown tornado", () => {
    expect(tornado(plan, withConnected({ inputs: new Map() }), outcome(plan, "result"))).toBeNull();
  });
});

test.each(plans)("%s: every bar is what working it out again gives", (_, plan) => {
  const figures = publishedFigures(plan);
  const result = outcome(plan, "result");
  const of = new OutcomeFunction(plan, figures, result);
  const found = tornado(plan, figures, result);
  expect(found?.bars.length).toBeGreaterThan(3);
  for (const { range, atLow, atHigh } of found?.bars ?? []) {
    expect(close(atLow, of.at(new Map([[range.input.id, range.low]])) ?? ONE)).toBe(true);
    expect(close(atHigh, of.at(new Map([[range.input.id, range.high]])) ?? ONE)).toBe(true);
  }
});

test("all derivatives at once are those that are worked out one by one, of any expression", () => {
  fc.assert(
    fc.property(anyExpression({ quotients: true, rounding: true, powers: true }), anyContext, (of, context) => {
      const terms = YEARS.map((_, yearIndex) => ({ of, yearIndex, weight: ONE }));
      const gradient = gradientOf(context, { id: "any", label: "", unit: "eur", terms });
      for (const name of NAMES) {
        const oneByOne = sum(
          YEARS.map((_, yearIndex) => derivativeIn(context, of, { input: name, yearIndex: "all" }, yearIndex)),
        );
        const atOnce = sum(gradient?.get(name) ?? []);
        expect(atOnce && oneByOne && close(atOnce, oneByOne)).toBe(true);
      }
    }),
  );
});

test("a series that is taken to be something else passes nothing on to what it is made of", () => {
  const figures = publishedFigures(twente);
  const instead = new Map([["talks", new Map(twente.years.map((_, year) => [year, new Decimal(100)]))]]);
  const gradient = gradientOf(contextOf(twente, { ...figures, instead }), outcome(twente, "row vg.prevented"));
  expect(gradient?.get("inflow")).toBeUndefined();
  expect(sum(gradient?.get("price-multi") ?? [])?.isZero()).toBe(false);
});

test("the talks' rows grow by as many hundredths as the inflow does", () => {
  const figures = publishedFigures(twente);
  const rows = twente.rows.filter(({ id }) => id.startsWith("vg."));
  expect(rows).toHaveLength(7);
  for (const { id } of rows) {
    const inflow = sensitivitiesOf(twente, figures, outcome(twente, `row ${id}`)).find(
      (each) => each.input.id === "inflow",
    );
    expect(inflow?.elasticity?.minus(1).abs().lt(1e-30)).toBe(true);
    expect(inflow?.linear).toBe(true);
  }
});

test("the waiting weeks move the two rows of the wait list and no other", () => {
  const figures = publishedFigures(twente);
  const moved = outcomeKinds(twente, { milestones: [] })
    .filter(({ group }) => group === "row")
    .filter(({ id }) => new OutcomeFunction(twente, figures, outcome(twente, id)).restsOn("wait-weeks"));
  expect(moved.map(({ id }) => id)).toEqual(["vg.waitlist-sd", "vg.waitlist-zvw"]);
});

test("an outcome of one input names just that", () => {
  const plan = onePlan(input("a"), { a: { values: ["1"] }, b: { values: ["1"] } });
  expect(tornado(plan, publishedFigures(plan), outcome(plan, "result"))?.bars).toHaveLength(1);
});
