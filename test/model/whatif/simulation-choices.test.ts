import { publishedFigures } from "../../../src/model/plan/published-figures";
import { rangeOf } from "../../../src/model/whatif/outcome/range";
import { MOST_RUNS, faultsOfChoices } from "../../../src/model/whatif/simulation/check";
import type { SimulationChoices, VariedInput } from "../../../src/model/whatif/simulation/choices";
import { defaultVariation } from "../../../src/model/whatif/simulation/default-variation";
import { simulatePlan } from "../../../src/model/whatif/simulation/simulate-plan";
import { PLANS, twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

const FIGURES = twenteFigures();
const INFLOW: VariedInput = { input: "inflow", as: "factor", distribution: { kind: "uniform", low: 0.9, high: 1.1 } };
const SOUND: SimulationChoices = { inputs: [INFLOW], outcomes: [{ kind: "result", year: "all" }] };

function faults(changes: Partial<SimulationChoices>): readonly string[] {
  return faultsOfChoices(twente, FIGURES, { ...SOUND, ...changes }).map(({ about }) => about);
}

describe("choices of a simulation", () => {
  test("sound choices have no faults", () => {
    expect(faults({})).toEqual([]);
  });

  test("each fault names what it is about, and says in Dutch what to do", () => {
    const uniform = { kind: "uniform", low: 2, high: 3 } as const;
    expect(faults({ inputs: [] })).toEqual(["inputs"]);
    expect(faults({ inputs: [INFLOW, INFLOW] })).toEqual(["inflow"]);
    expect(faults({ inputs: [{ ...INFLOW, input: "unknown" }] })).toEqual(["unknown"]);
    expect(faults({ inputs: [{ ...INFLOW, input: "adoption", year: 1999 }] })).toEqual(["adoption 1999"]);
    expect(faults({ inputs: [{ input: "adoption", as: "value", distribution: uniform }] })).toEqual(["adoption"]);
    expect(faults({ inputs: [{ input: "adoption", as: "factor", distribution: uniform }] })).toEqual(["adoption"]);
    expect(faults({ correlations: [{ first: "inflow", second: "adoption", rank: 0.5 }] })).toEqual(["correlations"]);
    expect(faults({ correlations: [{ first: "inflow", second: "inflow", rank: 0.5 }] })).toEqual(["correlations"]);
    expect(faults({ outcomes: [{ kind: "nothing", year: "all" }] })).toEqual(["outcomes"]);
    expect(faults({ outcomes: [{ kind: "result", year: 1999 }] })).toEqual(["outcomes"]);
    expect(faults({ runs: MOST_RUNS + 1 })).toEqual(["runs"]);
    expect(faults({ seed: 0.5 })).toEqual(["seed"]);
    const stop = { outcome: { kind: "result", year: "all" }, percentile: 1, tolerance: 0 } as const;
    expect(faults({ stopWhen: stop })).toEqual(["stopWhen", "stopWhen"]);
    const [fault] = faultsOfChoices(twente, FIGURES, { ...SOUND, inputs: [] });
    expect(fault?.message).toBe("Er varieert geen invoer. Kies minstens één invoer.");
  });

  test("a series can go wherever every year has room", () => {
    const adoption: VariedInput = {
      input: "adoption",
      as: "factor",
      distribution: { kind: "uniform", low: 0.5, high: 1.5 },
    };
    const whole = simulatePlan(twente, FIGURES, { ...SOUND, inputs: [adoption] });
    // The plan has 100% in its last years: no more than that.
    expect(whole.task.draws[0]?.limits).toEqual({ min: 0, max: 1 });
    const first = simulatePlan(twente, FIGURES, { ...SOUND, inputs: [{ ...adoption, year: 2025 }] });
    expect(first.task.draws[0]?.limits).toEqual({ min: 0, max: 10 });
    const part = simulatePlan(twente, FIGURES, { ...SOUND, inputs: [{ ...adoption, weights: [1, 1, 1, 0.5, 0] }] });
    // Half of what is above 1 in a year that is full already: none.
    expect(part.task.draws[0]?.limits?.max).toBe(1);
  });
});

describe("how an input varies unless someone says otherwise", () => {
  test("one value: a triangle over its range with the figure as mode", () => {
    expect(defaultVariation(twente, FIGURES, "inflow")?.varied).toEqual({
      input: "inflow",
      as: "value",
      distribution: { kind: "triangular", low: 12046 * 0.9, mode: 12046, high: expect.closeTo(12046 * 1.1, 9) },
    });
  });

  test("a series whose range is published for each year: narrower years go along less", () => {
    const { varied, range } = defaultVariation(twente, FIGURES, "adoption")!;
    expect(range.basis).toBe("published");
    const { distribution, weights } = varied;
    if (distribution.kind !== "triangular") throw new Error(distribution.kind);
    range.base.forEach((value, year) => {
      const lowest = value.toNumber() * (1 + (distribution.low - 1) * weights![year]!);
      expect(lowest).toBeCloseTo(range.low[year]!.toNumber(), 12);
    });
    expect(weights!.slice(3)).toEqual([0, 0]);
  });

  test.each(PLANS.map((plan) => [plan.id, plan] as const))(
    "%s: every input with a range can be drawn within it",
    (_, plan) => {
      const figures = publishedFigures(plan);
      const varied = plan.inputs.flatMap(({ id }) => defaultVariation(plan, figures, id)?.varied ?? []);
      expect(varied.length).toBeGreaterThan(5);
      expect(faultsOfChoices(plan, figures, { inputs: varied, outcomes: [] })).toEqual([]);
      for (const { input, as, distribution } of varied) {
        if (as !== "value" || distribution.kind !== "triangular") continue;
        const range = rangeOf(plan, figures, input)!;
        expect([distribution.low, distribution.high]).toEqual(
          [range.low[0]!.toNumber(), range.high[0]!.toNumber()].sort((a, b) => a - b),
        );
      }
    },
  );

  test("what is no input, or has no tenth of itself, does not vary", () => {
    expect(defaultVariation(twente, FIGURES, "unknown")).toBeNull();
    expect(defaultVariation(twente, FIGURES, "price-level")).toBeNull();
  });
});
