import type { SimulationResult } from "../../src/model/whatif/simulation/result";
import { twente } from "../../src/plans";
import { UsageError } from "../../src/recalc/usage-error";
import { answer } from "../../src/recalc/whatif/answer";
import { parseWhatIf } from "../../src/recalc/whatif/arguments";
import type { Answer, OpenedPlan } from "../../src/recalc/whatif/command";
import { distributionFrom } from "../../src/recalc/whatif/distribution-option";
import { simulateCommand } from "../../src/recalc/whatif/simulate";
import { twenteFigures } from "../support/twente-figures";

const EXAMPLE = "assets/voorbeeld-twente.xlsx";

/** The published plan takes the workbook's place: a simulation looks at nothing else. */
async function ask(...options: readonly string[]): Promise<Answer> {
  const { args } = parseWhatIf([EXAMPLE, "simulate", "--runs", "3000", ...options]);
  return simulateCommand.run(args, {
    plan: twente,
    figures: twenteFigures(),
    chosen: [] as OpenedPlan["chosen"],
  } as OpenedPlan);
}

async function asked(...options: readonly string[]): Promise<SimulationResult> {
  return (await ask(...options)).json as SimulationResult;
}

describe("whatif simulate", () => {
  test("without more it varies what was published, and says so in words", async () => {
    const { text } = await answer(parseWhatIf([EXAMPLE, "simulate", "--runs", "3000"]));
    expect(text).toMatch(/^Mentaal Gezond Twente: 3\.000 trekkingen \(Latin hypercube, startgetal 1234567\)/);
    expect(text).toContain("Mogelijkheid tot verkennend gesprek (uitrol) (factor)");
    expect(text).toMatch(/Resultaat 2025–2029 \(€\)\n {2}volgens het plan −€ 3\.822\.060/);
    expect(text).toMatch(/Daling wachtlijst op 1-7-2027 \(mijlpaal 5\): \d/);
  }, 60_000);

  test("what varies, how it hangs together, what is looked at", async () => {
    const result = await asked(
      ...["--vary", "inflow", "--vary", "inflation=triangular:0.02,0.028,0.04", "--vary", "adoption*=uniform:0.8,1"],
      ...["--correlate", "inflow,adoption=0.6", "--outcome", "result:2027", "--outcome", "row vg.prevented"],
      ...["--seed", "5", "--plain"],
    );
    expect(result.inputs.map(({ name, as }) => [name, as])).toEqual([
      ["inflow", "value"],
      ["inflation", "value"],
      ["adoption", "factor"],
    ]);
    expect(result.outcomes.map(({ id }) => id)).toEqual(["total.result 2027", "vg.prevented"]);
    expect([result.runs, result.seed, result.sampling]).toEqual([3000, 5, "plain"]);
  });

  test("wrong use is told in Dutch", async () => {
    await expect(ask("--vary", "inflow=square:1,2")).rejects.toThrow(/kies uniform:LAAG,HOOG/);
    await expect(ask("--vary", "inflow=uniform:2,1")).rejects.toThrow(/staan niet in volgorde/);
    await expect(ask("--vary", "inflow=uniform:11.000,12046")).rejects.toThrow(/duizendtallen of decimalen/);
    await expect(ask("--vary", "price-level=uniform:2024,2026")).rejects.toThrow(/is een heel jaar/);
    await expect(ask("--vary", "nothing")).rejects.toThrow(UsageError);
    await expect(ask("--correlate", "inflow")).rejects.toThrow(/schrijf bijvoorbeeld inflow,adoption=0.5/);
    await expect(ask("--outcome", "nothing")).rejects.toThrow(/geen uitkomst van dit plan/);
    await expect(ask("--runs", "0")).rejects.toThrow(/ten minste 1000/);
    await expect(ask("--runs", "500")).rejects.toThrow(/ten minste 1000/);
    await expect(ask("--runs", "1500")).rejects.toThrow(/veelvoud van 1000, tot en met 10000000/);
  });

  test("every kind of distribution can be written", () => {
    expect(
      [
        "uniform:1,2",
        "pert:1,2,3",
        "normal:2,0.5,1,3",
        "lognormal:2,0.1",
        "discrete:1@0.25,2@0.75",
        "empirical:1,2,2",
      ].map((text) => distributionFrom(text, "")),
    ).toEqual([
      { kind: "uniform", low: 1, high: 2 },
      { kind: "pert", low: 1, mode: 2, high: 3 },
      { kind: "normal", mean: 2, deviation: 0.5, low: 1, high: 3 },
      { kind: "lognormal", median: 2, spread: 0.1 },
      {
        kind: "discrete",
        values: [
          { value: 1, chance: 0.25 },
          { value: 2, chance: 0.75 },
        ],
      },
      { kind: "empirical", values: [1, 2, 2] },
    ]);
  });
});
