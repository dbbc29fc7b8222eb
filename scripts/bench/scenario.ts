import { evaluate } from "../../src/model/evaluation/evaluate";
import type { Figures } from "../../src/model/plan/figures";
import type { Plan } from "../../src/model/plan/plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { applyScenario } from "../../src/model/whatif/scenario/apply-scenario";
import { readyMade } from "../../src/model/whatif/scenario/ready-made";
import { centraalGelderland, ijsselVecht, twente } from "../../src/plans";
import { twenteFigures } from "../../test/support/twente-figures";
import { line, measure } from "./measure";

const SWITCHES = 20;

/** Twente with its municipalities and milestones, so that the payout is part of it. */
const CASES: readonly (readonly [Plan, Figures])[] = [
  [twente, twenteFigures()],
  [ijsselVecht, publishedFigures(ijsselVecht)],
  [centraalGelderland, publishedFigures(centraalGelderland)],
];

/**
 * What a switch to another scenario takes in the pane, drawing aside: the changes applied, and the whole plan evaluated
 * with payout and every check. The aim is 100 ms.
 */
export async function benchScenarios(): Promise<void> {
  console.log("\nScenario kiezen: wijzigingen toepassen en het hele plan opnieuw berekenen, per keer");
  for (const [plan, figures] of CASES) {
    const scenarios = readyMade(plan, figures);
    const measured = await measure(`${plan.name} (${plan.rows.length} regels)`, SWITCHES, () => {
      for (let index = 0; index < SWITCHES; index += 1) {
        const scenario = scenarios[index % scenarios.length];
        if (scenario) evaluate(plan, applyScenario(plan, figures, scenario).figures, { today: "2026-11-22" });
      }
    });
    console.log(line(measured));
  }
}
