import { Decimal } from "../../../src/model/money/decimal";
import { constant, minus, plus, times } from "../../../src/model/plan/expression";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { reverse } from "../../../src/model/whatif/breakeven/reverse";
import { OutcomeFunction } from "../../../src/model/whatif/outcome/outcome-function";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";
import { onePlan, outcome } from "./support";

const figures = twenteFigures();
const fall = outcome(twente, "wait-list milestone 5", "all", figures.milestones);
const stress = (percent: number) =>
  reverse(twente, figures, { outcome: fall, threshold: new Decimal(437), demand: "at-least" }, { percent })!;

test("every input that makes milestone 5 fail on its own is given, the least change first", () => {
  const { holds, threats } = stress(10);
  const of = new OutcomeFunction(twente, figures, fall);
  expect(holds).toBe(true);
  expect(threats.map(({ range }) => range.input.id).sort()).toEqual([...of.inputs()].sort());
  const margins = threats.map(({ margin }) => margin?.toNumber() ?? NaN);
  expect(margins).toEqual([...margins].sort((a, b) => a - b));
  for (const { range, valuesAtMargin, atBadEnd, failsAlone } of threats) {
    expect(failsAlone).toBe(atBadEnd.lt(437));
    expect(
      of
        .at(new Map([[range.input.id, valuesAtMargin ?? []]]))
        ?.minus(437)
        .abs()
        .lt("1e-8"),
    ).toBe(true);
  }
});

test("with less room fewer fail alone; together they still do", () => {
  const { threats, worst } = stress(0.5);
  expect(threats.some(({ failsAlone }) => !failsAlone)).toBe(true);
  const alone = threats.map(({ failsAlone }) => failsAlone);
  expect(alone).toEqual([...alone].sort((a, b) => Number(b) - Number(a)));
  expect(worst?.fails).toBe(true);
});

test("at the joint margin, all inputs together just meet the milestone", () => {
  const { worst, threats } = stress(10);
  const margin = worst?.margin ?? new Decimal(NaN);
  expect(threats.every((threat) => threat.margin?.gt(margin))).toBe(true);
  const moved = new Map(
    (worst?.ends ?? []).map(({ range, end }) => [
      range.input.id,
      range.base.map((value, at) => value.plus((range[end][at] ?? value).minus(value).times(margin))),
    ]),
  );
  expect(new OutcomeFunction(twente, figures, fall).at(moved)?.minus(437).abs().lt("1e-8")).toBe(true);
});

test("what fails to begin with has no margin left", () => {
  const already = reverse(twente, figures, { outcome: fall, threshold: new Decimal(500), demand: "at-least" });
  expect(already?.holds).toBe(false);
  expect(already?.threats.every(({ margin }) => margin?.isZero())).toBe(true);
});

test("what is bad on its own may be good where the others are bad too: the worst of all is found", () => {
  // (a − 1)(b − 1), and a little of each: on its own each is worst when low, but both low is good.
  const range = (low: string, high: string) => ({ low, high, basis: "published" as const, source: twente.source });
  const plan = onePlan(
    plus(
      times(minus("a", constant("1")), minus("b", constant("1"))),
      times(constant("0.01"), "a"),
      times(constant("0.02"), "b"),
    ),
    {
      a: { values: ["1"], range: range("0", "2") },
      b: { values: ["1"], range: range("0", "2") },
    },
  );
  const found = reverse(plan, publishedFigures(plan), {
    outcome: outcome(plan, "result", 2025),
    threshold: new Decimal(0),
    demand: "at-least",
  });
  expect(found?.threats.map(({ badEnd }) => badEnd)).toEqual(["low", "low"]);
  // Both low gives 1; a low and b high −1 + 2 × 0.02.
  expect(found?.worst?.outcome.toNumber()).toBeCloseTo(-0.96, 10);
  expect(found?.worst?.fails).toBe(true);
});

test("of a cost, what is dangerous is what makes it higher", () => {
  const cost = reverse(twente, figures, {
    outcome: outcome(twente, "cost"),
    threshold: new Decimal(20_500_000),
    demand: "at-most",
  });
  expect(cost?.holds).toBe(true);
  expect(cost?.threats.every(({ badEnd, atBadEnd }) => badEnd === "high" && atBadEnd.gt(cost.base))).toBe(true);
});
