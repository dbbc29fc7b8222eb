import { Decimal, ZERO } from "../../../src/model/money/decimal";
import { compound, constant, input, minus, plus, rounded, times } from "../../../src/model/plan/expression";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { breakeven } from "../../../src/model/whatif/breakeven/breakeven";
import { breakevenLine } from "../../../src/model/whatif/breakeven/breakeven-line";
import { turnsAlong } from "../../../src/model/whatif/breakeven/crossings";
import { breakevenText, precise } from "../../../src/model/whatif/breakeven/breakeven-text";
import { OutcomeFunction } from "../../../src/model/whatif/outcome/outcome-function";
import { PLANS, centraalGelderland, ijsselVecht, twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";
import { onePlan, outcome } from "./support";

const CENT = "0.005";
const OUTCOMES = ["result", "impact", "cost", "zvw", "sd", "zvw-after-grant"] as const;

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  const figures = publishedFigures(plan);

  test.each(OUTCOMES)("%s: every answer, put back into the input, gives the threshold to the cent", (id) => {
    const total = outcome(plan, id);
    const of = new OutcomeFunction(plan, figures, total);
    const threshold = of.base()?.times("0.95").toDecimalPlaces(0) ?? ZERO;
    const inputs = plan.inputs.filter((each) => of.restsOn(each.id) && each.unit !== "year");
    expect(inputs.length).toBeGreaterThan(0);
    let solved = 0;
    for (const { id: name } of inputs) {
      const { answers, linear, verdict } = breakeven(plan, figures, { input: name, outcome: total, threshold });
      // A series that is nought in every year moves nothing.
      if (linear && verdict !== "no-effect") expect([name, answers.length]).toEqual([name, 1]);
      for (const { values, jumps } of answers) {
        const back = of.at(new Map([[name, values]]));
        if (!jumps) expect([name, back?.minus(threshold).abs().lte(CENT)]).toEqual([name, true]);
        solved += 1;
      }
    }
    expect(solved).toBeGreaterThan(0);
  });
});

const square = onePlan(minus(times("x", "x"), constant("9")), {
  x: { values: ["5"], bounds: { min: "-10", max: "10" } },
});

test("several answers are all given, and where it rises", () => {
  const found = breakeven(square, publishedFigures(square), {
    input: "x",
    outcome: outcome(square, "result", 2025),
    threshold: ZERO,
  });
  expect([found.linear, found.verdict]).toEqual([false, "found"]);
  expect(found.answers.map(({ x, rising }) => [x.toDecimalPlaces(12).toNumber(), rising])).toEqual([
    [-3, false],
    [3, true],
  ]);
});

test("none is told, with what it comes to within the limits", () => {
  const below = outcome(square, "result", 2025);
  const found = breakeven(square, publishedFigures(square), {
    input: "x",
    outcome: below,
    threshold: new Decimal(-10),
  });
  expect([found.verdict, found.answers]).toEqual(["never", []]);
  expect([found.reach?.lowest.outcome.toNumber(), found.reach?.highest.outcome.toNumber()]).toEqual([-9, 91]);
  expect(breakevenText(found, square.years)).toContain("nergens −€ 10. Het loopt van −€ 9");
});

test("where rounding makes it jump over the threshold, it says so", () => {
  const plan = onePlan(rounded(times(constant("10"), "x")), { x: { values: ["1"], bounds: { min: "0", max: "2" } } });
  const found = breakeven(plan, publishedFigures(plan), {
    input: "x",
    outcome: outcome(plan, "result", 2025),
    threshold: new Decimal("12.5"),
  });
  const [answer] = found.answers;
  expect(found.answers).toHaveLength(1);
  expect([answer?.jumps, answer?.outcome.toNumber()]).toEqual([true, 13]);
  expect(answer?.x.minus("1.25").abs().lt("1e-20")).toBe(true);
});

test("where rounding keeps it at the threshold for a while, both ends of that are given", () => {
  const plan = onePlan(rounded(times(constant("10"), "x")), { x: { values: ["1"], bounds: { min: "0", max: "2" } } });
  const ask = { input: "x", outcome: outcome(plan, "result", 2025), threshold: new Decimal(12) };
  const { answers } = breakeven(plan, publishedFigures(plan), ask);
  // 11,5 is rounded to 12, and 12,5 to 13.
  expect(answers.map(({ x, flat, rising }) => [x.toDecimalPlaces(20).toNumber(), flat, rising])).toEqual([
    [1.15, "above", true],
    [1.25, "below", true],
  ]);
});

describe("flat stretches", () => {
  const places = (of: (x: number) => number, from = -10, until = 10, step = 0.5) =>
    Array.from({ length: (until - from) / step + 1 }, (_, at) => from + at * step).map((x) => ({ x, gap: of(x) }));
  const told = (of: (x: Decimal) => Decimal, ...range: number[]) => {
    const [from, until, step] = range;
    return turnsAlong(
      of,
      places((x) => of(new Decimal(x)).toNumber(), from, until, step),
    ).map(({ x, flat, rising }) => [x.toDecimalPlaces(12).toNumber(), flat, rising]);
  };
  const floor = (of: Decimal) => Decimal.max(0, of);

  test("a floor is told once, where it begins", () => {
    expect(told((x) => floor(new Decimal("5.2").minus(x)))).toEqual([[5.2, "above", false]]);
    expect(told((x) => floor(x.minus("5.2")))).toEqual([[5.2, "below", true]]);
    expect(told((x) => floor(x.minus("5.2")).negated())).toEqual([[5.2, "below", false]]);
  });

  test("a valley with a flat bottom has two ends, also one that lies between two places", () => {
    expect(told((x) => floor(x.abs().minus("2.25")))).toEqual([
      [-2.25, "above", false],
      [2.25, "below", true],
    ]);
    const step = (x: Decimal) => floor(x.minus("0.3")).minus(floor(new Decimal("0.2").minus(x)));
    expect(told(step, -1, 1, 1)).toEqual([
      [0.2, "above", true],
      [0.3, "below", true],
    ]);
  });

  test("what is zero in one place is one answer, on a place or beside it, and two next to each other are two", () => {
    expect(told((x) => x.minus(3))).toEqual([[3, null, true]]);
    expect(told((x) => new Decimal("3.1").minus(x))).toEqual([[3.1, null, false]]);
    expect(told((x) => x.plus(10))).toEqual([[-10, null, true]]);
    expect(told((x) => x.times(x.minus("0.5")))).toEqual([
      [0, null, false],
      [0.5, null, true],
    ]);
  });

  test("zero everywhere is no turn", () => {
    expect(told(() => ZERO)).toEqual([]);
  });
});

test("Centraal Gelderland's list is empty from 107,667% of the treatments, and stays so", () => {
  const figures = publishedFigures(centraalGelderland);
  const stock = outcome(centraalGelderland, "wait-list.stock", 2029);
  const ask = { input: "treatments", outcome: stock, threshold: ZERO, varying: { by: "factor" } as const };
  const found = breakeven(centraalGelderland, figures, ask);
  // 0,6 × (243 + 437 + 959) × (f − 1) = 75,4: what is left of the list in 2029.
  expect(found.answers.map(({ x, flat, rising }) => [x.toFixed(5), flat, rising])).toEqual([
    ["1.07667", "above", false],
  ]);
  expect(found.reach?.lowest.outcome.isZero()).toBe(true);
  const text = breakevenText(found, centraalGelderland.years);
  expect(text).toContain("op 107,67% van nu");
  expect(text).toContain("vanaf hier verandert een hogere waarde niets");
  expect(text).not.toContain("een hogere waarde maakt");
});

test("a list that is empty whatever the input is, is always so", () => {
  const figures = publishedFigures(centraalGelderland);
  const none = { ...figures, inputs: new Map([...figures.inputs, ["wait-list-growth", [new Decimal(-5_000)]]]) };
  const stock = outcome(centraalGelderland, "wait-list.stock", 2029);
  const found = breakeven(centraalGelderland, none, { input: "treatments", outcome: stock, threshold: ZERO });
  expect([found.verdict, found.answers]).toEqual(["always", []]);
});

test("what the input does not touch is no-effect, or always; what is missing is unknown", () => {
  const plan = onePlan(input("a"), { a: { values: ["7"] }, b: { values: ["1"] } });
  const result = outcome(plan, "result", 2025);
  const ask = (name: string, threshold: number, figures = publishedFigures(plan)) =>
    breakeven(plan, figures, { input: name, outcome: result, threshold: new Decimal(threshold) }).verdict;
  expect([ask("b", 0), ask("b", 7)]).toEqual(["no-effect", "always"]);
  expect(ask("a", 7, { ...publishedFigures(plan), inputs: new Map() })).toBe("unknown");
  expect(() => ask("c", 0)).toThrow("no input c");
});

describe("one value, one factor, one year", () => {
  const plan = onePlan(input("s"), { s: { values: ["1", "2", "4"], bounds: { min: "0", max: "20" } } });
  const question = { input: "s", outcome: outcome(plan, "result"), threshold: new Decimal(14) };
  const ask = (varying: Parameters<typeof breakeven>[2]["varying"]) =>
    breakeven(plan, publishedFigures(plan), varying ? { ...question, varying } : question);

  test.each([
    ["a factor, which is usual for a series", undefined, "2", [2, 4, 8]],
    ["a factor", { by: "factor" }, "2", [2, 4, 8]],
    ["one value for all years", { by: "value" }, "4.6667", [4.6667, 4.6667, 4.6667]],
    ["one year", { by: "year", year: 2026 }, "9", [1, 9, 4]],
  ] as const)("%s", (_, varying, x, values) => {
    const [answer] = ask(varying).answers;
    expect(answer?.x.toDecimalPlaces(4).toFixed()).toBe(x);
    expect(answer?.values.map((value) => value.toDecimalPlaces(4).toNumber())).toEqual(values);
  });

  test("beyond the limits of the input it is found, and told to be outside", () => {
    const found = breakeven(plan, publishedFigures(plan), {
      ...question,
      varying: { by: "year", year: 2025 },
      threshold: new Decimal(99),
    });
    expect([found.verdict, found.answers.map(({ x, withinBounds }) => [x.toNumber(), withinBounds])]).toEqual([
      "outside",
      [[93, false]],
    ]);
    expect(breakevenText(found, plan.years)).toContain("buiten de grenzen");
  });

  test("a year that the input does not have is refused", () => {
    expect(() => ask({ by: "year", year: 2031 })).toThrow("no value of its own");
  });
});

test("a power of the input is searched, and found exactly", () => {
  const plan = onePlan(times(constant("100"), compound("rate", "from")), {
    rate: { values: ["0.02"], bounds: { min: "-0.1", max: "0.25" } },
    from: { values: ["2025"], bounds: { min: "2000", max: "2100" } },
  });
  const found = breakeven(plan, publishedFigures(plan), {
    input: "rate",
    outcome: outcome(plan, "result", 2027),
    threshold: new Decimal(121),
  });
  expect(found.answers.map(({ x }) => x.toDecimalPlaces(12).toNumber())).toEqual([0.1]);
});

test("a published range is held against the answer", () => {
  const [answer] = breakeven(ijsselVecht, publishedFigures(ijsselVecht), {
    input: "ggz-referral",
    outcome: outcome(ijsselVecht, "zvw-after-grant"),
    threshold: ZERO,
  }).answers;
  expect([answer?.withinBounds, answer?.withinRange]).toEqual([true, true]);
});

test("of two inputs together every point of the line gives the threshold", () => {
  const figures = twenteFigures();
  const fall = outcome(twente, "wait-list milestone 5", "all", figures.milestones);
  const threshold = new Decimal(437);
  const xs = [800, 925, 1000].map((value) => new Decimal(value).div(1000));
  const { points } = breakevenLine(
    twente,
    figures,
    { outcome: fall, threshold },
    { input: "adoption", xs },
    { input: "consults" },
  );
  const of = new OutcomeFunction(twente, figures, fall);
  const adoption = figures.inputs.get("adoption") ?? [];
  expect(points.map(({ ys }) => ys.length)).toEqual([1, 1, 1]);
  for (const { x, ys } of points) {
    const changed = new Map([
      ["adoption", adoption.map((value) => (value ?? ZERO).times(x))],
      ["consults", ys[0]?.values ?? []],
    ]);
    expect(of.at(changed)?.minus(threshold).abs().lt("1e-30")).toBe(true);
  }
});

test("a sum of many rows is solved along the same line that it is worked out by", () => {
  const plan = onePlan(plus(times("a", "b"), "c"), {
    a: { values: ["2"] },
    b: { values: ["3"] },
    c: { values: ["-5"] },
  });
  const found = breakeven(plan, publishedFigures(plan), {
    input: "a",
    outcome: outcome(plan, "result"),
    threshold: ZERO,
  });
  expect(found.answers.map(({ x }) => x.toDecimalPlaces(30).toFixed())).toEqual(["1.666666666666666666666666666667"]);
  // One row uses it in every term, so that nothing of the outcome stands still.
  expect(found.fixed?.toNumber()).toBe(0);
});

test("a year between two is told as that, and no part of one", () => {
  expect(["2012.2", "2012"].map((year) => precise(new Decimal(year), "year"))).toEqual(["tussen 2012 en 2013", "2012"]);
});
