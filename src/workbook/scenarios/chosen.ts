import { evaluate } from "../../model/businesscase/evaluate";
import type { Result } from "../../model/businesscase/result";
import type { IsoDate } from "../../model/time/iso-date";
import { applyScenario } from "../../model/whatif/apply-scenario";
import { readyMade } from "../../model/whatif/ready-made";
import type { Scenario, ScenarioBook } from "../../model/whatif/scenario";
import type { Connection, SessionState } from "../connection";

/** What the pane shows under the scenario that was chosen. */
export type ChosenView = Pick<SessionState, "scenario" | "scenarioFaults" | "figures" | "planResult" | "result">;

/** The scenario of an id: ready-made for the plan, or kept in the workbook; null where there is none. */
export function scenarioOf(id: string, { plan, figures }: Connection, { scenarios }: ScenarioBook): Scenario | null {
  return [...readyMade(plan, figures), ...scenarios].find((scenario) => scenario.id === id) ?? null;
}

/**
 * The figures and the result under a scenario, from what was last read of the workbook.
 *
 * @param id of the scenario; one that is not there, or no longer, is the plan itself
 * @param planResult of the workbook as it is
 */
export function underChoice(
  id: string | null,
  connection: Connection,
  planResult: Result,
  book: ScenarioBook,
  today: IsoDate,
): ChosenView {
  const scenario = id === null ? null : scenarioOf(id, connection, book);
  if (scenario === null) {
    return { scenario: null, scenarioFaults: [], figures: connection.figures, planResult, result: planResult };
  }
  const { figures, faults } = applyScenario(connection.plan, connection.figures, scenario);
  const result = evaluate(connection.plan, figures, { today });
  return { scenario: scenario.id, scenarioFaults: faults, figures, planResult, result };
}
