import { evaluate } from "../../model/evaluation/evaluate";
import type { ScenarioBook } from "../../model/plan/scenario";
import type { IsoDate } from "../../model/time/iso-date";
import { applyScenario } from "../../model/whatif/scenario/apply-scenario";
import { compare, type Comparison } from "../../model/whatif/scenario/comparison";
import type { ComparedRun } from "../../model/whatif/scenario/comparison-sections";
import type { Connection } from "../connect/connection";
import { placesOfLinks } from "../links/places-of-links";
import { ProblemError } from "../problem/problem";
import { scenarioOf } from "./chosen";

/** Which scenarios to set side by side; null is the plan as the workbook has it, which is always among them. */
export interface ComparisonChoice {
  /** Ids of kept and ready-made scenarios, in the order in which they are shown. */
  readonly scenarios: readonly (string | null)[];
  /** What the others are compared with. */
  readonly base: string | null;
  /** Whether native charts are drawn beside the figures. */
  readonly charts: boolean;
}

export interface ChosenComparison {
  readonly comparison: Comparison;
  /** Place of the plan among the runs. */
  readonly plan: number;
}

/** @throws ProblemError for a scenario that is not there */
export function comparisonOf(
  { scenarios, base }: Pick<ComparisonChoice, "scenarios" | "base">,
  connection: Connection,
  book: ScenarioBook,
  today: IsoDate,
): ChosenComparison {
  const { plan, figures, links } = connection;
  const ids = [...new Set(scenarios.includes(null) ? scenarios : [null, ...scenarios])];
  const runs = ids.map((id): ComparedRun => {
    const scenario = id === null ? null : scenarioOf(id, connection, book);
    if (id !== null && scenario === null) throw scenarioGone();
    const own = scenario === null ? figures : applyScenario(plan, figures, scenario).figures;
    return { scenario, figures: own, result: evaluate(plan, own, { today }) };
  });
  const against = ids.includes(base) ? base : null;
  return { comparison: compare(plan, runs, ids.indexOf(against), placesOfLinks(links)), plan: ids.indexOf(null) };
}

function scenarioGone(): ProblemError {
  return new ProblemError({
    code: "scenario-gone",
    message: "Een van de gekozen scenario's staat niet meer in deze werkmap. Er is niets geschreven.",
    remedy: "Kies opnieuw welke scenario's u wilt vergelijken.",
  });
}
