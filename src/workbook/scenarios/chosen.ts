import { evaluate } from "../../model/evaluation/evaluate";
import type { Figures } from "../../model/plan/figures";
import type { Scenario, ScenarioBook } from "../../model/plan/scenario";
import type { Result } from "../../model/result/result";
import type { IsoDate } from "../../model/time/iso-date";
import { applyScenario } from "../../model/whatif/scenario/apply-scenario";
import type { ScenarioFault } from "../../model/whatif/scenario/fault";
import { readyMade } from "../../model/whatif/scenario/ready-made";
import type { Connection } from "../connect/connection";

/** What the pane shows under the scenario that was chosen. */
export interface ChosenView {
  /** Id of the scenario that is looked at; null for the plan itself. Not kept in the file. */
  readonly scenario: string | null;
  /** What of that scenario could not be used. */
  readonly scenarioFaults: readonly ScenarioFault[];
  /** What `result` follows from. */
  readonly figures: Figures | null;
  /** The plan as the workbook has it: what the sheets tell, whatever scenario was chosen. */
  readonly planResult: Result | null;
  /** Under the chosen scenario. */
  readonly result: Result | null;
}

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
