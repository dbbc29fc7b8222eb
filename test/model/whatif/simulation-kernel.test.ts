import fc from "fast-check";
import { amountIn, contextOf, type Context } from "../../../src/model/formula/amounts";
import { Decimal, ONE } from "../../../src/model/money/decimal";
import { derived, input, over, plus, rounded, times, type Expression } from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import type { Outcome } from "../../../src/model/whatif/outcome/outcome";
import { outcomeKind, outcomeKinds, outcomeOf } from "../../../src/model/whatif/outcome/outcomes";
import type { Variation } from "../../../src/model/whatif/outcome/variation";
import { evaluateColumns } from "../../../src/model/whatif/program/columns";
import { UnknownFigure, compile, compileKnown } from "../../../src/model/whatif/program/compile";
import { PLANS } from "../../../src/plans";
import { YEARS, anyContext, anyExpression } from "../../support/any-expression";
import { twenteFigures } from "../../support/twente-figures";

/** One drawn number a variation; the runs of a column. */
type Run = readonly number[];

function outcome(of: Expression, yearIndex: number): Outcome {
  return { id: `year ${yearIndex}`, label: "", unit: "eur", terms: [{ of, yearIndex, weight: ONE }] };
}

function columnsOf(runs: readonly Run[]): readonly Float64Array[] {
  return (runs[0] ?? []).map((_, at) => Float64Array.from(runs, (run) => run[at]!));
}

/** The same draw as decimals: inputs with other values. */
function drawn(context: Context, variations: readonly Variation[], run: Run): Context {
  const inputs = new Map(context.inputs);
  variations.forEach(({ input: id, as, yearIndex, weights }, at) => {
    const before = context.inputs.get(id)!;
    const values = context.years.map((_, year) => inputs.get(id)![inputs.get(id)!.length === 1 ? 0 : year]!);
    const changed = values.map((value, year) => {
      if (yearIndex !== undefined && yearIndex !== year) return value;
      const factor = new Decimal(run[at]!)
        .minus(1)
        .times(weights?.[year] ?? 1)
        .plus(1);
      return as === "value" ? new Decimal(run[at]!) : before[before.length === 1 ? 0 : year]!.times(factor);
    });
    inputs.set(id, changed);
  });
  return { ...context, inputs };
}

/** What the parts come to when nothing is taken off: rounding errors are a part of this. */
function size(context: Context, of: Expression, yearIndex: number): number {
  const positive = (part: Expression): Expression => {
    switch (part.kind) {
      case "difference":
        return plus(positive(part.from), positive(part.take));
      case "negative":
        return positive(part.of);
      case "product":
        return { ...part, factors: part.factors.map(positive) };
      case "sum":
        return { ...part, terms: part.terms.map(positive) };
      case "derived":
      case "counted":
      case "cumulative":
      case "chained":
      case "rounded":
        return { ...part, of: positive(part.of) };
      case "quotient":
        return { ...part, of: positive(part.of), by: positive(part.by) };
      case "previous":
        return { ...part, of: positive(part.of), first: positive(part.first) };
      case "by-year":
        return { ...part, each: part.each.map(positive) };
      case "in-year":
        return { ...part, of: positive(part.of) };
      case "opening":
        return { ...part, first: positive(part.first), later: positive(part.later) };
      case "stock":
        return { ...part, first: positive(part.first), flow: positive(part.flow) };
      default:
        return part;
    }
  };
  return amountIn(context, positive(of), yearIndex)!.abs().toNumber();
}

const VARIATIONS: readonly Variation[] = [
  { input: "a", as: "value" },
  { input: "c", as: "factor" },
  { input: "d", as: "value", yearIndex: 2 },
  { input: "r", as: "factor" },
  { input: "b", as: "factor", weights: [1, 0.5, 0.25, 0] },
];
const anyRun = fc.tuple(...VARIATIONS.map(() => fc.integer({ min: 1, max: 40 }).map((value) => value / 16)));

describe("the kernel", () => {
  test("any expression, in any year, for any draw, is what the decimals say", () => {
    fc.assert(
      fc.property(
        anyExpression({ quotients: true, rounding: false, powers: true }),
        anyContext,
        fc.array(anyRun, { minLength: 1, maxLength: 3 }),
        (of, context, runs) => {
          const program = compile(
            context,
            YEARS.map((_, year) => outcome(of, year)),
            VARIATIONS,
          );
          const columns = evaluateColumns(program, columnsOf(runs));
          runs.forEach((run, at) => {
            const exact = drawn(context, VARIATIONS, run);
            YEARS.forEach((_, year) => {
              const wanted = amountIn(exact, of, year)!.toNumber();
              expect(Math.abs(columns[year]![at]! - wanted)).toBeLessThanOrEqual(
                1e-11 * size(exact, of, year) + 1e-300,
              );
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("one over a column and the second column over it are two things", () => {
    const context: Context = contextOf(
      { years: [2025] },
      withConnected({ inputs: new Map(["a", "b"].map((id) => [id, [ONE]])) }),
    );
    const shared = plus("a", { kind: "constant", value: "1" });
    const program = compile(
      context,
      [outcome(over({ kind: "constant", value: "1" }, shared), 0), outcome(over("b", shared), 0)],
      [
        { input: "a", as: "value" },
        { input: "b", as: "value" },
      ],
    );
    const [inverse, quotient] = evaluateColumns(program, columnsOf([[3, 8]]));
    expect([inverse?.[0], quotient?.[0]]).toEqual([0.25, 2]);
  });

  test("halves round away from zero, also where doubles fall a digit short of a half", () => {
    const context: Context = contextOf({ years: [2025] }, withConnected({ inputs: new Map([["a", [ONE]]]) }));
    const program = compile(
      context,
      [outcome(rounded(times("a", { kind: "constant", value: "0.1" })), 0)],
      [{ input: "a", as: "value" }],
    );
    const halves = [5, 15, 25, 35, -5, -15, 4, 6, 10.05 * 100];
    const [column] = evaluateColumns(program, columnsOf(halves.map((half) => [half])));
    expect(Array.from(column!)).toEqual(
      halves.map((half) => new Decimal(half).times("0.1").toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()),
    );
  });

  test.each(PLANS.map((plan) => [plan.id, plan] as const))(
    "every row and total of %s is what the decimals say",
    (_, plan) => {
      const figures = publishedFigures(plan);
      const context = contextOf(plan, figures);
      const variations = [...figures.inputs.keys()].map((id): Variation => ({ input: id, as: "factor" }));
      const kinds = outcomeKinds(plan, figures);
      const outcomes = kinds.flatMap((kind) =>
        (["all", ...plan.years] as const).flatMap((year) => outcomeOf(plan, kind, year) ?? []),
      );
      const { program, known } = compileKnown(context, outcomes, variations);
      expect(known.length).toBeGreaterThan(outcomes.length / 2);
      const runs = [0.9, 1, 1.2].map((factor) =>
        variations.map(({ input: id }, at) => (id === "price-level" ? 1 : 1 + (factor - 1) * ((at % 7) / 7))),
      );
      const columns = evaluateColumns(program, columnsOf(runs));
      runs.forEach((run, at) => {
        const exact = drawn(context, variations, run);
        known.forEach(({ terms }, place) => {
          const amounts = terms.map(({ of, yearIndex, weight }) => amountIn(exact, of, yearIndex)!.times(weight));
          const wanted = amounts.reduce((a, b) => a.plus(b), new Decimal(0)).toNumber();
          const scale = amounts.reduce((sum, amount) => sum + amount.abs().toNumber(), 1);
          const outcomeAt = program.outcomes[place]!;
          const got = "always" in outcomeAt ? outcomeAt.always : columns[place]![at]!;
          expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-11 * scale);
        });
      });
    },
  );

  test("series of a scenario are taken as they are, and what follows from them with it", () => {
    const step = derived("step", "Stap", "count", times("a", "b"));
    const inputs = new Map([
      ["a", [new Decimal(3)]],
      ["b", [new Decimal(4)]],
    ]);
    const instead = new Map([["step", new Map([[1, new Decimal(100)]])]]);
    const context = contextOf({ years: [2025, 2026] }, withConnected({ inputs, instead }));
    const of = times(step, "b");
    const program = compile(context, [outcome(of, 0), outcome(of, 1)], [{ input: "a", as: "value" }]);
    const columns = evaluateColumns(program, [Float64Array.of(3, 5)]);
    expect(columns.map((column) => Array.from(column))).toEqual([
      [48, 80],
      [400, 400],
    ]);
  });

  test("what nothing varies is worked out before the runs, and equal work is done once", () => {
    const figures = twenteFigures();
    const plan = PLANS.find(({ id }) => id === "twente")!;
    const result = outcomeOf(plan, outcomeKind(plan, figures, "total.result")!, "all")!;
    const constant = compile(contextOf(plan, figures), [result], []);
    expect(constant.instructions).toEqual([]);
    const one = compile(contextOf(plan, figures), [result], [{ input: "inflow", as: "factor" }]);
    // Rows in which the inflow stands all hang on it in a straight line: one sum says it all.
    expect(one.instructions.map(({ op }) => op)).toEqual(["sum"]);
    const twice = compile(contextOf(plan, figures), [result, result], [{ input: "inflation", as: "value" }]);
    const once = compile(contextOf(plan, figures), [result], [{ input: "inflation", as: "value" }]);
    expect(twice.instructions).toHaveLength(once.instructions.length);
  });

  test("an outcome that hangs on what is unknown, or divides by nought, is said to be unknown", () => {
    const inputs = new Map([
      ["a", [ONE]],
      ["b", [null]],
      ["z", [new Decimal(0)]],
    ]);
    const context = contextOf({ years: [2025] }, withConnected({ inputs }));
    const vary: readonly Variation[] = [{ input: "a", as: "value" }];
    const unknown = { ...outcome(times("a", "b"), 0), id: "unknown" };
    const nought = { ...outcome(over("a", "z"), 0), id: "nought" };
    const fine = { ...outcome(input("a"), 0), id: "fine" };
    expect(() => compile(context, [unknown], vary)).toThrow(UnknownFigure);
    expect(compileKnown(context, [unknown, fine, nought], vary).known.map(({ id }) => id)).toEqual(["fine"]);
    // Drawn, it is known.
    expect(compileKnown(context, [unknown], [...vary, { input: "b", as: "value" }]).known).toHaveLength(1);
  });
});
