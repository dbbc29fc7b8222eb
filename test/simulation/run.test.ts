import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import { withChoices } from "../../src/model/payout/with-choices";
import { NO_CHOICES } from "../../src/model/plan/choices";
import type { SimulationChoices, VariedInput } from "../../src/model/whatif/simulation/choices";
import { SimulationRefused } from "../../src/model/whatif/simulation/fault";
import type { SimulationResult } from "../../src/model/whatif/simulation/result";
import { twente } from "../../src/plans";
import { runSimulation, type RunOptions } from "../../src/simulation";
import { startNodeWorker } from "../../src/simulation/node-worker";
import { knownPayout } from "../support/known-payout";
import { twenteFigures } from "../support/twente-figures";

const FIGURES = twenteFigures();
const RESULT = { kind: "result", year: "all" } as const;

const uniform = (input: string, low: number, high: number, as: VariedInput["as"] = "factor"): VariedInput => ({
  input,
  as,
  distribution: { kind: "uniform", low, high },
});

const CHOICES: SimulationChoices = {
  inputs: [uniform("inflow", 0.9, 1.1), uniform("adoption", 0.8, 1), uniform("inflation", 0.01, 0.05, "value")],
  correlations: [{ first: "inflow", second: "adoption", rank: 0.5 }],
  outcomes: [RESULT, { kind: "zvw", year: 2027 }, { kind: "row vg.prevented", year: "all" }],
  runs: 12_000,
};

function simulate(choices: Partial<SimulationChoices> = {}, options: RunOptions = {}): Promise<SimulationResult> {
  return runSimulation(twente, FIGURES, { ...CHOICES, ...choices }, { workers: 0, ...options });
}

describe("a simulation", () => {
  test("none and two workers give the same, to the last digit", async () => {
    const alone = await simulate();
    const together = await simulate({}, { workers: 2, startWorker: startNodeWorker });
    expect(together).toEqual(alone);
    expect(alone.runs).toBe(12_000);
  }, 60_000);

  test("an outcome that is linear in its inputs has the closed form's mean and deviation", async () => {
    const ids = ["inflow", "doco-cases"];
    const { outcomes } = await simulate({
      inputs: ids.map((id) => uniform(id, 0.9, 1.1)),
      correlations: [],
      runs: 40_000,
    });
    const totalWith = (id: string, factor: number) => {
      const inputs = new Map(FIGURES.inputs);
      inputs.set(
        id,
        inputs.get(id)!.map((value) => value!.times(factor)),
      );
      return evaluate(twente, { ...FIGURES, inputs }).totals.result.total!.toNumber();
    };
    const slopes = ids.map((id) => (totalWith(id, 1.1) - totalWith(id, 0.9)) / 0.2);
    const wanted = Math.sqrt(slopes.reduce((sum, slope) => sum + slope ** 2 * (0.2 ** 2 / 12), 0));
    const planned = evaluate(twente, FIGURES).totals.result.total!.toNumber();
    const [result] = outcomes;
    expect(result!.planned).toBeCloseTo(planned, 4);
    expect(Math.abs(result!.mean - planned)).toBeLessThan((4 * wanted) / Math.sqrt(40_000));
    expect(Math.abs(result!.deviation - wanted)).toBeLessThan((4 * wanted) / Math.sqrt(2 * 40_000));
    const ranks = result!.drivers.map(({ name, contribution }) => [name, contribution] as const);
    expect(ranks[0]![0]).toBe("inflow");
    expect(ranks.reduce((sum, [, part]) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  test("chances of milestones, and what goes back on average", async () => {
    const { milestones, repayments, regionalRepayment } = await simulate({
      inputs: [uniform("adoption", 0.8, 1)],
      correlations: [],
    });
    const payout = evaluate(twente, FIGURES).payout!;
    const missed = milestones.map(({ nr, chance }) => ({
      of: payout.milestones.find(({ milestone }) => milestone.nr === nr)!,
      chance: 1 - chance,
    }));
    // Adoption alone: at the plan's own the list falls just enough, so nearly every draw misses it.
    expect(milestones.map(({ nr, chance }) => [nr, chance < 0.05])).toEqual([
      [4, true],
      [5, true],
    ]);
    const regional = missed.reduce((sum, { of, chance }) => sum + of.regional.toNumber() * chance, 0);
    expect(regionalRepayment).toEqual({ expected: expect.closeTo(regional, 4), planned: 0 });
    const local = missed.reduce((sum, { of, chance }) => sum + of.local.toNumber() * chance, 0);
    expect(repayments.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(local, 4);
  });

  test("a milestone that nothing simulates has the chance that the user gave it; a missed one goes back", async () => {
    const chosen = withChoices(FIGURES, {
      ...NO_CHOICES,
      milestones: {
        1: { outcome: { status: "missed" }, scope: "local" },
        2: { chance: new Decimal("0.75"), scope: "local" },
      },
    });
    const { repayments } = await runSimulation(twente, chosen, CHOICES, { workers: 0 });
    const payout = knownPayout(evaluate(twente, chosen).payout);
    const cells = (nr: number) => payout.milestones.find(({ milestone }) => milestone.nr === nr)!.cells;
    const wanted = cells(1).map((cell, at) => cell.plus(cells(2)[at]!.times("0.25")));
    const others = repayments.map(({ expected }, at) => expected - wanted[at]!.toNumber());
    expect(others.every((rest) => rest >= -1e-9)).toBe(true);
    expect(repayments.map(({ planned }) => planned)).toEqual(
      payout.municipalities.map(({ repay }) => repay.toNumber()),
    );
    expect(wanted.some((cell) => cell.gt(0))).toBe(true);
  });

  test("stops once the chosen percentile is known well enough, at the same run with any number of workers", async () => {
    const stopWhen = { outcome: RESULT, percentile: 0.9, tolerance: 6000 };
    const alone = await simulate({ runs: 200_000, stopWhen });
    expect(alone.stopped).toBe("converged");
    expect(alone.runs).toBeLessThan(200_000);
    const p90 = alone.outcomes[0]!.percentiles.find(({ fraction }) => fraction === 0.9)!;
    expect(p90.standardError).toBeLessThanOrEqual(6000);
    const finer = await simulate({ runs: 20_000, stopWhen: { ...stopWhen, tolerance: 1 } });
    expect([finer.stopped, finer.runs]).toEqual(["all-runs", 20_000]);
    const together = await simulate({ runs: 200_000, stopWhen }, { workers: 2, startWorker: startNodeWorker });
    expect(together).toEqual(alone);
  }, 60_000);

  test("tells how far it is", async () => {
    const told: number[] = [];
    await simulate({}, { onProgress: ({ done, runs }) => told.push(done / runs) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(3);
  });

  test.each([0, 2])(
    "stopped in the middle with %s workers, nothing is left of it",
    async (workers) => {
      const stop = new AbortController();
      const told: number[] = [];
      let closed = 0;
      const startWorker = () => {
        const port = startNodeWorker();
        return {
          ...port,
          terminate: () => {
            closed += 1;
            port.terminate();
          },
        };
      };
      const running = simulate(
        { runs: 1_000_000 },
        {
          workers,
          startWorker,
          signal: stop.signal,
          onProgress: ({ done }) => {
            told.push(done);
            stop.abort(new Error("stopped by hand"));
          },
        },
      );
      await expect(running).rejects.toThrow("stopped by hand");
      expect([told.length, closed > 0]).toEqual([1, workers > 0]);
    },
    60_000,
  );

  test("already stopped, it does not start", async () => {
    await expect(simulate({}, { signal: AbortSignal.abort(new Error("no need")) })).rejects.toThrow("no need");
  });

  test("workers that do not start are done without", async () => {
    const broken = {
      post: () => undefined,
      terminate: () => undefined,
      listen: (_: unknown, fail: (reason: Error) => void) => fail(new Error("refused")),
    };
    expect(await simulate({ runs: 2000 }, { workers: 2, startWorker: () => broken })).toEqual(
      await simulate({ runs: 2000 }),
    );
    const nowhere = () => {
      throw new Error("no workers here");
    };
    expect((await simulate({ runs: 2000 }, { workers: 1, startWorker: nowhere })).runs).toBe(2000);
  });

  test("what cannot be drawn is refused in words", async () => {
    await expect(simulate({ inputs: [uniform("inflow", 2, 1)] })).rejects.toThrow(SimulationRefused);
    await expect(simulate({ inputs: [uniform("adoption", 5, 6, "value")], correlations: [] })).rejects.toThrow(
      /buiten de grenzen/,
    );
  });
});
