import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { amountIn, amountsOf, unknownInputs, contextOf, type Context } from "../../../src/model/formula/amounts";
import { excelFormula } from "../../../src/model/formula/excel-formula";
import { explain, explainFormula } from "../../../src/model/formula/explanation";
import { Decimal } from "../../../src/model/money/decimal";
import {
  compound,
  constant,
  cumulative,
  input,
  minus,
  negative,
  plus,
  previous,
  times,
  type Expression,
} from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

const YEARS = [2025, 2026, 2027];

function contextWith(values: Readonly<Record<string, readonly number[]>>) {
  const numbers = Object.entries(values).map(([id, list]) => [id, list.map((value) => new Decimal(value))] as const);
  return contextOf({ years: YEARS }, withConnected({ inputs: new Map(numbers) }));
}

describe("amounts", () => {
  test("an input is one value, or one per year", () => {
    const context = contextWith({ one: [2], series: [1, 2, 3] });
    expect(amountsOf(context, times("one", "series")).map(String)).toEqual(["2", "4", "6"]);
  });

  test("an unknown input makes unknown what hangs on it, and is named", () => {
    const context = contextWith({ one: [2] });
    const of = plus(times("one", "absent"), "one");
    expect(amountIn(context, of, 0)).toBeNull();
    expect(unknownInputs(context, of)).toEqual(["absent"]);
  });

  test("the index compounds from the base year", () => {
    const context = contextWith({ rate: [0.1], base: [2026] });
    expect(amountsOf(context, compound("rate", "base")).map((value) => value?.toDecimalPlaces(4).toString())).toEqual([
      "0.9091",
      "1",
      "1.1",
    ]);
  });
});

describe("the Excel formula", () => {
  const references = { input: (id: string) => id, derived: () => null, year: () => "E$4", previous: () => null };

  test.each<[string, Expression]>([
    ["a*(b+c)", times("a", plus("b", "c"))],
    ["a-(b-c)", minus("a", minus("b", "c"))],
    ["a-b*c", minus("a", times("b", "c"))],
    ["-a*b", negative(times("a", "b"))],
    ["-(a+b)", negative(plus("a", "b"))],
    ["a*(-b)", times("a", negative("b"))],
    ["-((1+r)^(E$4-y))", negative(compound("r", "y"))],
    ["((1+r+s)^(E$4-(y-z)))", compound(plus("r", "s"), minus("y", "z"))],
  ])("%s", (formula, of) => {
    expect(excelFormula(of, references)).toBe(formula);
  });

  test("agrees with the amount, for any expression", () => {
    const names = ["a", "b", "c"];
    const leaf = fc.constantFrom(...names).map((name) => input(name));
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((parts) => times(...parts)),
        fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((parts) => plus(...parts)),
        fc.tuple(tie("tree"), tie("tree")).map(([from, take]) => minus(from, take)),
        tie("tree").map((of) => negative(of)),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), (of, values) => {
        const [a = 0, b = 0, c = 0] = values;
        const context = contextWith({ a: [a], b: [b], c: [c] });
        const inNumbers = excelFormula(of, { ...references, input: (id) => `v.${id}` });
        // Without powers the formula reads the same in JavaScript, whose own parser is the outsider here.
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a parser that is not ours is the point
        const outsider = new Function("v", `return ${inNumbers.replaceAll("--", "- -")}`) as (v: object) => number;
        expect(outsider({ a, b, c }) + 0).toBe((amountIn(context, of, 0)?.toNumber() ?? NaN) + 0);
      }),
    );
  });
});

describe("the explanation", () => {
  const row = twente.rows.find(({ id }) => id === "vg.prevented");
  if (!row) throw new Error("no such row");

  const names = { start: "wachtlijst", growth: "groei", off: "eraf" };
  const plan = {
    ...twente,
    inputs: Object.entries(names).map(([id, short]) => ({
      id,
      short,
      label: short,
      unit: "people" as const,
      perYear: false,
      published: [],
      source: twente.source,
      bounds: { min: "0", max: "1000" },
    })),
  };
  const told = (of: Expression, context: Context, year: number) => {
    const { words, numbers } = explainFormula(plan, context, of, "people", YEARS.indexOf(year));
    return { words, numbers };
  };

  test("in words, in numbers, step by step, with sources", () => {
    const explanation = explain(twente, contextOf(twente, twenteFigures()), row, 2);
    expect(explanation.words).toBe(
      "−aantal verkennende gesprekken × voorkomen ggz (aandeel) × prijs multi × prijsindex",
    );
    expect(explanation.numbers).toBe("−1.445,52 × 17% × € 3.000 × 1,0568 = −€ 779.077");
    expect(explanation.steps.map(({ words, numbers }) => [words, numbers])).toEqual([
      [
        "instroom × aandeel met verkennend gesprek × uitrol × deel van het jaar",
        "12.046 × 20% × 60% × 100% = 1.445,52",
      ],
      ["aandeel naar sociaal domein + aandeel zonder zorg", "14% + 3% = 17%"],
      ["(1 + inflatie)^(jaar − basisjaar)", "(1 + 2,8%)^(2027 − 2025) = 1,0568"],
    ]);
    const price = explanation.inputs.find(({ id }) => id === "price-multi");
    expect(price).toMatchObject({
      text: "€ 3.000",
      source: { detail: expect.stringContaining("landelijke business case") },
    });
  });

  test.each([
    [2025, "wachtlijst", "100 = 100"],
    [2026, "wachtlijst + groei over 2025 − eraf over 2025", "100 + 60 − 10 = 150"],
    [2027, "wachtlijst + groei over 2025 t/m 2026 − (eraf over 2025 t/m 2026)", "100 + 60 + 60 − (10 + 20) = 190"],
  ])("a stock in %i is what there was, and what came and went in the years before", (year, words, numbers) => {
    const before = (flow: string) => cumulative(previous(flow, constant("0")));
    const stock = minus(plus("start", before("growth")), before("off"));
    const context = contextWith({ start: [100], growth: [60], off: [10, 20, 30] });
    expect(told(stock, context, year)).toEqual({ words, numbers });
  });

  test("what precedes the first year is told with the years after it", () => {
    const of = cumulative(previous("off", "start"));
    const context = contextWith({ start: [100], off: [10, 20, 30] });
    expect(told(of, context, 2027)).toEqual({
      words: "wachtlijst + eraf over 2025 t/m 2026",
      numbers: "100 + 10 + 20 = 130",
    });
  });

  test("a sum so far is bracketed in a product, in its first year too", () => {
    const of = times("growth", cumulative(plus("off", constant("1"))));
    const context = contextWith({ growth: [2], off: [10, 20, 30] });
    expect([2025, 2026].map((year) => told(of, context, year).numbers)).toEqual([
      "2 × (10 + 1) = 22",
      "2 × (10 + 1 + 20 + 1) = 64",
    ]);
  });

  test("a sum of nothing is nothing", () => {
    expect(told(plus(constant("0"), constant("0")), contextWith({}), 2025)).toEqual({ words: "0", numbers: "0 = 0" });
  });

  test("says what is unknown", () => {
    const inputs = new Map(twenteFigures().inputs);
    inputs.delete("price-multi");
    const explanation = explain(twente, contextOf(twente, withConnected({ inputs })), row, 2);
    expect(explanation.amount).toBeNull();
    expect(explanation.numbers).toContain("17% × onbekend × 1,0568 = onbekend");
  });
});

describe("what must hold for any figures", () => {
  const factor = fc.integer({ min: 1, max: 50 });
  const vg = (result: ReturnType<typeof evaluate>) => result.rows.filter(({ row }) => row.id.startsWith("vg."));

  test("k times the inflow is k times every row of the talks", () => {
    const base = evaluate(twente, twenteFigures());
    fc.assert(
      fc.property(factor, (times_) => {
        const more = evaluate(twente, twenteFigures({ inflow: [12046 * times_] }));
        vg(more).forEach((row, index) => {
          const before = vg(base)[index]?.total;
          expect(
            row.total
              ?.minus(before?.times(times_) ?? NaN)
              .abs()
              .lt("1e-20"),
          ).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  test("no talks, no effect of talks", () => {
    const none = evaluate(twente, twenteFigures({ inflow: [0] }));
    expect(vg(none).map(({ total }) => total?.isZero())).toEqual(vg(none).map(() => true));
  });

  test("an unknown input spoils only what hangs on it", () => {
    const figures = twenteFigures();
    const inputs = new Map(figures.inputs);
    inputs.delete("wait-weeks");
    const result = evaluate(twente, { ...figures, inputs });
    const unknown = result.rows.filter(({ total }) => total === null).map(({ row }) => row.id);
    expect(unknown).toEqual(["vg.waitlist-sd", "vg.waitlist-zvw"]);
    expect(result.totals.cost.total?.toNumber()).toBeGreaterThan(0);
    expect(result.totals.result.total).toBeNull();
    expect(result.waitList.targets.map(({ met }) => met)).toEqual([true, true]);
    expect(result.payout).not.toBeNull();
  });
});
