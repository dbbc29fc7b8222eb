import { contextOf, type Context } from "../../../src/model/formula/amounts";
import { ONE } from "../../../src/model/money/decimal";
import { minus, plus, times } from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { compile } from "../../../src/model/whatif/program/compile";
import { BLOCK, blocksOf, type Sampling, type SimulationTask } from "../../../src/model/whatif/simulation/block";
import type { Distribution } from "../../../src/model/whatif/simulation/distribution";
import { latinHypercube, plainDraws } from "../../../src/model/whatif/simulation/latin-hypercube";
import { randomStream } from "../../../src/model/whatif/simulation/random";
import { samplerOf } from "../../../src/model/whatif/simulation/sampler";
import { chunksOf, simulator } from "../../../src/model/whatif/simulation/simulate";
import {
  chanceBelow,
  chanceFrom,
  deviation,
  fractionBelow,
  histogram,
  mean,
  percentile,
  standardError,
} from "../../../src/model/whatif/simulation/statistics";
import { Counter, joined, joinedEach, scaleFor, type Tally } from "../../../src/model/whatif/simulation/tally";

/** 3a + 2b − 5c, of three unlike inputs. */
const LINEAR = minus(
  plus(times({ kind: "constant", value: "3" }, "a"), "b", "b"),
  times({ kind: "constant", value: "5" }, "c"),
);
const DRAWN: readonly Distribution[] = [
  { kind: "uniform", low: 0, high: 6 },
  { kind: "triangular", low: 1, mode: 2, high: 6 },
  { kind: "normal", mean: 1, deviation: 0.5, low: -100, high: 100 },
];
const LINEAR_MEAN = 3 * 3 + 2 * 3 - 5;
const LINEAR_VARIANCE = 9 * 3 + 4 * ((1 + 4 + 36 - 2 - 6 - 12) / 18) + 25 * 0.25;

function linearTask(sampling: Sampling, seed = 1, correlations: SimulationTask["correlations"] = []): SimulationTask {
  const context: Context = contextOf({ years: [2025] }, withConnected({ inputs: new Map() }));
  const outcome = { id: "linear", label: "", unit: "eur", terms: [{ of: LINEAR, yearIndex: 0, weight: ONE }] } as const;
  const program = compile(
    context,
    [outcome],
    ["a", "b", "c"].map((input) => ({ input, as: "value" })),
  );
  const draws = DRAWN.map((distribution) => ({ distribution }));
  return { program, draws, correlations, sampling, seed, thresholds: [0] };
}

function simulated(task: SimulationTask, blocks: number): Tally {
  const calculate = simulator(task);
  const parts = chunksOf(blocks).map((chunk) => calculate(chunk).tallies);
  return parts.reduce(joinedEach)[0]!;
}

describe("a linear outcome", () => {
  test.each(["plain", "latin-hypercube"] as const)(
    "%s: mean and deviation are the closed form, within sampling error",
    (sampling) => {
      const runs = 200 * BLOCK;
      const tally = simulated(linearTask(sampling), 200);
      expect(tally.runs).toBe(runs);
      expect(Math.abs(mean(tally) - LINEAR_MEAN)).toBeLessThan(4 * Math.sqrt(LINEAR_VARIANCE / runs));
      // The fourth moment is at most that of a normal number here: lighter tails.
      expect(Math.abs(deviation(tally) ** 2 - LINEAR_VARIANCE)).toBeLessThan(4 * LINEAR_VARIANCE * Math.sqrt(2 / runs));
    },
  );

  test("correlated inputs change the variance as they should", () => {
    // Of normal numbers the product of deviations counts twice, by the correlation of the values: 2·sin(π·rank/6).
    const both: Distribution = { kind: "normal", mean: 0, deviation: 1, low: -100, high: 100 };
    const task = {
      ...linearTask("latin-hypercube", 1, [{ first: 0, second: 1, rank: 0.5 }]),
      draws: [both, both, both].map((distribution) => ({ distribution })),
    };
    const wanted = 9 + 4 + 25 + 2 * 3 * 2 * 2 * Math.sin((Math.PI * 0.5) / 6);
    expect(Math.abs(deviation(simulated(task, 100)) ** 2 - wanted)).toBeLessThan(0.02 * wanted);
  });

  test("a Latin hypercube's means vary far less than those of plain draws", () => {
    const spread = (sampling: Sampling): number => {
      const calculate = blocksOf(linearTask(sampling));
      const means = Array.from({ length: 60 }, (_, block) => {
        const [column] = calculate(block).outcomes;
        return column!.reduce((sum, value) => sum + value, 0) / BLOCK;
      });
      const middle = means.reduce((sum, value) => sum + value, 0) / means.length;
      return means.reduce((sum, value) => sum + (value - middle) ** 2, 0) / means.length;
    };
    expect(spread("latin-hypercube")).toBeLessThan(spread("plain") / 1000);
    expect(spread("plain") / (LINEAR_VARIANCE / BLOCK)).toBeGreaterThan(0.5);
    expect(spread("plain") / (LINEAR_VARIANCE / BLOCK)).toBeLessThan(2);
  });

  test("the same seed, the same figures; another seed, others", () => {
    const first = simulated(linearTask("latin-hypercube"), 5);
    expect(simulated(linearTask("latin-hypercube"), 5)).toEqual(first);
    expect(simulated(linearTask("latin-hypercube", 2), 5).sum).not.toBe(first.sum);
    // To the last digit, on any machine: additions, products, quotients and square roots only.
    expect([first.sum, first.squares, first.min, first.max]).toEqual(GOLDEN);
  });
});

/** Ishigami and Homma (1990): a function whose moments are known and whose inputs work on each other. */
const [A, B] = [7, 0.1];
const ishigami = (x: number, y: number, z: number) => Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);

test.each([
  ["plain", plainDraws],
  ["latin-hypercube", latinHypercube],
] as const)("%s: the moments of the Ishigami function", (_, draw) => {
  const between = samplerOf({ kind: "uniform", low: -Math.PI, high: Math.PI })!;
  const scale = { pivot: 3.5, place: 0, perUnit: 0, threshold: 0 };
  const counter = new Counter(scale);
  const blocks = 200;
  for (let block = 0; block < blocks; block += 1) {
    const random = randomStream(11, block);
    const [x, y, z] = [0, 1, 2].map(() => {
      const column = new Float64Array(BLOCK);
      draw(column, random);
      between(column);
      return column;
    });
    counter.add(
      x!.map((value, at) => ishigami(value, y![at]!, z![at]!)),
      false,
    );
  }
  const tally = counter.tally();
  const variance = A ** 2 / 8 + (B * Math.PI ** 4) / 5 + (B ** 2 * Math.PI ** 8) / 18 + 1 / 2;
  const runs = blocks * BLOCK;
  expect(Math.abs(mean(tally) - A / 2)).toBeLessThan(4 * Math.sqrt(variance / runs));
  expect(Math.abs(deviation(tally) ** 2 - variance)).toBeLessThan(4 * variance * Math.sqrt(2.5 / runs));
});

describe("counts", () => {
  const even = Float64Array.from({ length: 10_000 }, (_, at) => (at + 0.5) / 10_000);
  const counted = (column: Float64Array, threshold: number, mayFail = false): Tally => {
    const counter = new Counter(scaleFor(column, threshold));
    counter.add(column, mayFail);
    return counter.tally();
  };

  test("percentiles, chances and the histogram of an even column", () => {
    const tally = counted(even, 0.25);
    for (const fraction of [0.01, 0.1, 0.5, 0.9, 0.99]) expect(percentile(tally, fraction)).toBeCloseTo(fraction, 2);
    expect(percentile(tally, 0)).toBeCloseTo(even[0]!, 12);
    expect(percentile(tally, 1)).toBeCloseTo(even[9999]!, 12);
    expect([chanceBelow(tally), chanceFrom(tally)]).toEqual([0.25, 0.75]);
    // Of an even column the part below a value is that value.
    for (const value of [0.01, 0.25, 0.5, 0.9, 0.99]) expect(fractionBelow(tally, value)).toBeCloseTo(value, 2);
    expect([fractionBelow(tally, -1), fractionBelow(tally, 2)]).toEqual([0, 1]);
    const { from, width, counts } = histogram(tally, 40);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(counts.length).toBeLessThanOrEqual(42);
    expect(from).toBeLessThanOrEqual(even[0]!);
    expect(from + width * counts.length).toBeGreaterThanOrEqual(even[9999]!);
    // The threshold is an edge.
    expect(((0.25 - from) / width) % 1).toBeCloseTo(0, 9);
    // Of even numbers: √(p(1 − p)/n).
    expect(standardError(tally, 0.5)).toBeCloseTo(Math.sqrt(0.25 / 10_000), 3);
  });

  test.each([0.25, 0.2500001, 0.9, -3, 5, 0.00005])("exactly as many as lie below %s are counted", (threshold) => {
    expect(counted(even, threshold).below).toBe(even.filter((value) => value < threshold).length);
  });

  test("what is exactly the threshold is not below it", () => {
    const column = Float64Array.from({ length: 1000 }, (_, at) => [436.9, 437, 437.1][at % 3]!);
    expect(counted(column, 437).below).toBe(334);
  });

  test("runs without a number are counted apart, and spoil nothing", () => {
    const tally = counted(Float64Array.of(1, NaN, 3, Infinity, -Infinity), 0, true);
    expect([tally.runs, tally.unknown, mean(tally), tally.min, tally.max]).toEqual([2, 3, 2, 1, 3]);
  });

  test("two parts together are the whole", () => {
    const scale = scaleFor(even, 0.4);
    const part = (from: number, to: number) => {
      const counter = new Counter(scale);
      counter.add(even.subarray(from, to), false);
      return counter.tally();
    };
    const [whole, both] = [part(0, 10_000), joined(part(0, 3000), part(3000, 10_000))];
    expect({ ...both, sum: 0, squares: 0 }).toEqual({ ...whole, sum: 0, squares: 0 });
    expect(mean(both)).toBeCloseTo(mean(whole), 12);
    expect(deviation(both)).toBeCloseTo(deviation(whole), 12);
  });

  test("every run is in one chunk, whatever their number", () => {
    for (const blocks of [1, 2, 3, 10, 64, 1000]) {
      const numbers = chunksOf(blocks).flatMap(({ first, blocks: size }) =>
        Array.from({ length: size }, (_, at) => first + at),
      );
      expect(numbers).toEqual(Array.from({ length: blocks }, (_, at) => at));
    }
  });
});

const GOLDEN = [49995.250596247985, 687526.0763722219, -7.788700870207789, 28.59878905419495];
