import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import { exp, log, power, smallSine, wholePower } from "../../../src/model/whatif/program/elementary";
import { faultOf, type Distribution } from "../../../src/model/whatif/simulation/distribution";
import { latinHypercube, plainDraws } from "../../../src/model/whatif/simulation/latin-hypercube";
import { normalCdf, normalQuantile, quickNormalQuantile } from "../../../src/model/whatif/simulation/normal";
import { next32, randomStream } from "../../../src/model/whatif/simulation/random";
import { arePossible, rankCorrelator } from "../../../src/model/whatif/simulation/rank-correlation";
import { orderOf, ranksOf } from "../../../src/model/whatif/simulation/ranks";
import { samplerOf } from "../../../src/model/whatif/simulation/sampler";
import { rankCorrelations } from "../../../src/model/whatif/simulation/spearman";

function fractions(length: number, stream = 0, draw = latinHypercube): Float64Array {
  const column = new Float64Array(length);
  draw(column, randomStream(7, stream));
  return column;
}

function moments(column: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return { mean, variance: column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length };
}

describe("random numbers", () => {
  test("the same seed gives the same numbers, on any machine", () => {
    const stream = randomStream(1, 0);
    expect(Array.from({ length: 5 }, () => next32(stream))).toEqual(GOLDEN);
  });

  test("another seed or another block gives other numbers", () => {
    const first = (seed: number, block: number) => next32(randomStream(seed, block));
    const all = [first(1, 0), first(1, 1), first(1, 2), first(2, 0), first(2, 1), first(-1, 0)];
    expect(new Set(all).size).toBe(all.length);
  });

  test("bits are even, and neighbours know nothing of each other", () => {
    const column = fractions(200_000, 3, plainDraws);
    const { mean, variance } = moments(column);
    // Four standard errors.
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / column.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / column.length));
    const products = column.subarray(1).map((value, at) => (value - 0.5) * (column[at]! - 0.5));
    expect(Math.abs(moments(products).mean)).toBeLessThan(4 * Math.sqrt(1 / 144 / column.length));
  });

  test("a Latin hypercube has one draw in each stratum, in any order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (length, stream) => {
        const column = fractions(length, stream);
        const strata = Array.from(column, (value) => Math.floor(value * length)).sort((a, b) => a - b);
        expect(strata).toEqual(Array.from({ length }, (_, index) => index));
      }),
    );
    const [a, b] = [ranksOf(fractions(1000, 1)), ranksOf(fractions(1000, 2))];
    expect(Math.abs(rankCorrelations([a], [b])[0]![0]!)).toBeLessThan(0.13);
  });
});

describe("elementary functions", () => {
  test("exponent, logarithm, sine and powers are those of the decimals", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(exp(x) / Decimal.exp(x).toNumber()).toBeCloseTo(1, 13);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(log(x) - Decimal.ln(x).toNumber())).toBeLessThan(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
    for (let angle = -1; angle <= 1; angle += 1 / 64) expect(smallSine(angle)).toBeCloseTo(Math.sin(angle), 15);
    expect([wholePower(1.028, 4), wholePower(2, -3), power(9, 0.5), power(-8, 3), power(0, 0.5)]).toEqual([
      expect.closeTo(1.028 ** 4, 15),
      0.125,
      expect.closeTo(3, 14),
      -512,
      0,
    ]);
    expect(power(-2, 0.5)).toBeNaN();
  });

  test("the normal distribution by its tables", () => {
    const quantiles = [0.5, 0.841344746068543, 0.975, 0.999, 1e-6];
    [0, 1, 1.959963984540054, 3.090232306167813, -4.753424308822899].forEach((x, at) => {
      expect(normalQuantile(quantiles[at]!)).toBeCloseTo(x, 9);
      expect(quickNormalQuantile(quantiles[at]!)).toBeCloseTo(x, 7);
      expect(normalCdf(x)).toBeCloseTo(quantiles[at]!, 12);
    });
  });
});

describe("ranks", () => {
  test("are those of sorting, and equals share theirs", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 50 }), (values) => {
        const order = Array.from(orderOf(Float64Array.from(values)));
        expect(order).toEqual(values.map((_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b));
      }),
    );
    expect(Array.from(ranksOf(Float64Array.of(5, 1, 5, 2, -0, 0)))).toEqual([4.5, 2, 4.5, 3, 0.5, 0.5]);
  });
});

/** Mean and variance in closed form. */
const MOMENTS: readonly (readonly [Distribution, number, number])[] = [
  [{ kind: "uniform", low: 2, high: 8 }, 5, 36 / 12],
  [{ kind: "triangular", low: 1, mode: 2, high: 6 }, 3, (1 + 4 + 36 - 2 - 6 - 12) / 18],
  [{ kind: "triangular", low: 1, mode: 1, high: 4 }, 2, 0.5],
  [{ kind: "pert", low: 1, mode: 2, high: 6 }, 2.5, ((2.5 - 1) * (6 - 2.5)) / 7],
  [{ kind: "pert", low: 0, mode: 3, high: 3 }, 2.5, (2.5 * 0.5) / 7],
  [{ kind: "normal", mean: 10, deviation: 2, low: -1000, high: 1000 }, 10, 4],
  // Cut off at one deviation on either side: 1 − 2φ(1)/(Φ(1) − Φ(−1)).
  [
    { kind: "normal", mean: 10, deviation: 2, low: 8, high: 12 },
    10,
    4 * (1 - (2 * 0.24197072451914337) / 0.6826894921370859),
  ],
  [{ kind: "lognormal", median: 3, spread: 0.2 }, 3 * Math.exp(0.02), 9 * Math.exp(0.04) * (Math.exp(0.04) - 1)],
  [
    {
      kind: "discrete",
      values: [
        { value: 4, chance: 0.25 },
        { value: 1, chance: 0.75 },
      ],
    },
    1.75,
    0.1875 * 9,
  ],
  [{ kind: "empirical", values: [7, 1, 4] }, 4, 6],
];

describe("distributions", () => {
  test.each(MOMENTS.map((each) => [JSON.stringify(each[0]), ...each] as const))(
    "%s has its mean and variance",
    (_, distribution, mean, variance) => {
      // With a stratum a draw the sum over strata is an integral: far closer than by chance.
      const column = fractions(100_000);
      samplerOf(distribution)!(column);
      const found = moments(column);
      expect(Math.abs(found.mean - mean)).toBeLessThan(2e-4 * Math.sqrt(variance));
      expect(Math.abs(found.variance - variance)).toBeLessThan(2e-3 * variance);
      expect(faultOf(distribution)).toBeNull();
    },
  );

  test("draws keep the order of the fractions, and stay within the limits", () => {
    const even = () => Float64Array.from({ length: 999 }, (_, at) => (at + 0.5) / 999);
    for (const [distribution] of MOMENTS) {
      const plain = even();
      samplerOf(distribution)!(plain);
      expect(plain.every((value, at) => at === 0 || value >= plain[at - 1]!)).toBe(true);
      const [min, max] = [plain[200]!, plain[800]!];
      const cut = even();
      samplerOf(distribution, { min, max })!(cut);
      expect(cut.every((value) => value >= min && value <= max)).toBe(true);
      expect(samplerOf(distribution, { min: 2000, max: 3000 })).toBeNull();
    }
  });

  test("cut off, what is left is drawn as it was", () => {
    const column = fractions(100_000);
    samplerOf({ kind: "uniform", low: 0, high: 10 }, { min: 4, max: 20 })!(column);
    expect(moments(column).mean).toBeCloseTo(7, 4);
    expect(moments(column).variance).toBeCloseTo(3, 3);
  });

  test("what cannot be drawn from says why", () => {
    const faults: readonly Distribution[] = [
      { kind: "uniform", low: 2, high: 1 },
      { kind: "triangular", low: 0, mode: 5, high: 4 },
      { kind: "pert", low: NaN, mode: 1, high: 2 },
      { kind: "normal", mean: 0, deviation: 0, low: -1, high: 1 },
      { kind: "lognormal", median: -1, spread: 1 },
      { kind: "discrete", values: [{ value: 1, chance: 0.4 }] },
      { kind: "empirical", values: [] },
    ];
    expect(faults.map(faultOf)).toEqual([
      "order",
      "order",
      "not-a-number",
      "deviation",
      "median",
      "chances",
      "no-values",
    ]);
  });
});

describe("correlations", () => {
  const drawn = (wanted: Parameters<typeof rankCorrelator>[1], inputs = 4) => {
    const columns = Array.from({ length: inputs }, (_, at) => fractions(1000, at));
    const before = columns.map((column) => column.slice().sort());
    rankCorrelator(inputs, wanted)(columns);
    expect(columns.map((column) => column.slice().sort())).toEqual(before);
    return columns;
  };

  test("ranks correlate as wanted, others stay apart, and every value stays", () => {
    const wanted = [
      { first: 0, second: 1, rank: 0.8 },
      { first: 1, second: 3, rank: -0.4 },
    ];
    const columns = drawn(wanted);
    const ranks = rankCorrelations(columns, columns);
    expect(ranks[0]![1]).toBeCloseTo(0.8, 1);
    expect(ranks[1]![3]).toBeCloseTo(-0.4, 1);
    expect(Math.abs(ranks[0]![3]!)).toBeLessThan(0.05);
    expect(Math.abs(ranks[0]![1]! - 0.8)).toBeLessThan(0.02);
    expect(Math.abs(ranks[1]![3]! + 0.4)).toBeLessThan(0.02);
  });

  test("nothing wanted changes nothing", () => {
    expect(drawn([])).toEqual(Array.from({ length: 4 }, (_, at) => fractions(1000, at)));
  });

  test("what contradicts itself is refused", () => {
    const each = (rank: number) => [
      { first: 0, second: 1, rank },
      { first: 1, second: 2, rank },
      { first: 0, second: 2, rank: -rank },
    ];
    expect([arePossible(3, each(0.3)), arePossible(3, each(0.9)), arePossible(3, [])]).toEqual([true, false, true]);
    expect(() => rankCorrelator(3, each(0.9))).toThrow(RangeError);
  });
});

const GOLDEN = [1467555670, 3861860909, 2989068093, 3650458433, 2980355456];
