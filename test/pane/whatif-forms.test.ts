import fc from "fast-check";
import type { Distribution } from "../../src/model/whatif/simulation/distribution";
import { whatIfNl } from "../../src/pane/texts/whatif";
import { withoutOverlap } from "../../src/pane/whatif/charts/label-positions";
import { binsOf } from "../../src/pane/whatif/simulation/bins";
import { distributionFormOf, distributionTyped } from "../../src/pane/whatif/simulation/distribution-form";
import { DEFAULT_SETTINGS, settingsTyped } from "../../src/pane/whatif/simulation/settings";

const RESULT = { kind: "result", year: "all" } as const;

describe("a distribution as a form", () => {
  const examples: readonly Distribution[] = [
    { kind: "uniform", low: 0.1, high: 0.3 },
    { kind: "triangular", low: 16, mode: 17, high: 20.5 },
    { kind: "pert", low: -1, mode: 0, high: 2 },
    { kind: "normal", mean: 0.028, deviation: 0.004, low: 0.01, high: 0.05 },
    { kind: "lognormal", median: 1200, spread: 0.25 },
    {
      kind: "discrete",
      values: [
        { value: 0.15, chance: 0.4 },
        { value: 0.2, chance: 0.6 },
      ],
    },
    { kind: "empirical", values: [12, 14, 13.5] },
  ];
  test.each(examples.flatMap((each) => (["share", "weeks"] as const).map((unit) => [each.kind, unit, each] as const)))(
    "%s in %s comes back as it was",
    (_, unit, distribution) => {
      expect(distributionTyped(distributionFormOf(distribution, unit), unit, whatIfNl)).toEqual({ distribution });
    },
  );

  test("every kind begins with something that can be drawn from", () => {
    const form = distributionFormOf({ kind: "triangular", low: 0.9, mode: 1, high: 1.1 }, "factor");
    for (const kind of ["uniform", "pert", "normal", "lognormal"] as const) {
      expect(distributionTyped({ ...form, kind }, "factor", whatIfNl)).toHaveProperty("distribution.kind", kind);
    }
  });

  test("chances that are no chances are refused", () => {
    const form = distributionFormOf({ kind: "empirical", values: [1] }, "weeks");
    const typed = (list: string) => distributionTyped({ ...form, kind: "discrete", list }, "weeks", whatIfNl);
    expect(typed("1 = 40%\n2 = 40%")).toEqual({ wrong: expect.stringContaining("100%") });
    expect(typed("1")).toEqual({ wrong: whatIfNl.simulation.wrongChances });
    expect(typed("")).toEqual({ wrong: expect.stringContaining("geen waarden") });
  });
});

describe("settings of a simulation", () => {
  test("as they stand they are good", () => {
    expect(settingsTyped(DEFAULT_SETTINGS, RESULT)).toEqual({
      choices: { runs: 10_000, seed: 1_234_567, sampling: "latin-hypercube" },
    });
  });

  test("a tolerance asks to stop at P90", () => {
    expect(settingsTyped({ ...DEFAULT_SETTINGS, tolerance: "5.000" }, RESULT)).toHaveProperty("choices.stopWhen", {
      outcome: RESULT,
      percentile: 0.9,
      tolerance: 5000,
    });
  });

  test("too few or too many draws, and half a seed, are refused by name", () => {
    const wrong = (change: Partial<typeof DEFAULT_SETTINGS>) =>
      settingsTyped({ ...DEFAULT_SETTINGS, ...change }, RESULT);
    expect(wrong({ runs: "999" })).toEqual({ wrong: new Set(["runs"]) });
    expect(wrong({ runs: "1.000.001", seed: "1,5" })).toEqual({ wrong: new Set(["runs", "seed"]) });
    expect(wrong({ tolerance: "0" })).toEqual({ wrong: new Set(["tolerance"]) });
  });
});

test("the bars of a histogram hold every run, side by side", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 400 }), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const bins = binsOf({ from: -3, width: 0.5, counts }, { min: -3, max: 7 });
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((sum, count) => sum + count, 0));
      expect(bins.length).toBeLessThanOrEqual(40);
      bins.slice(1).forEach(({ from }, index) => expect(from).toBeCloseTo(bins[index]!.to));
    }),
  );
});

test("labels keep their order and their distance", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }), (positions) => {
      const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
      const placed = withoutOverlap(positions, 14);
      order.slice(1).forEach((index, at) => {
        expect(placed[index]! - placed[order[at]!]!).toBeGreaterThanOrEqual(14 - 1e-9);
      });
    }),
  );
});
