import { useMemo } from "react";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import type { Scenario } from "../../model/plan/scenario";
import type { Result } from "../../model/result/result";
import type { ScenarioFault } from "../../model/whatif/scenario/fault";
import { readyMade } from "../../model/whatif/scenario/ready-made";
import type { Connection } from "../../workbook/connect/connection";
import { useSessionState } from "../state/session";

/** What the views look at: the plan with the figures of the chosen scenario, and as the workbook has it. */
export interface Run {
  readonly plan: Plan;
  readonly connection: Connection;
  /** Of the chosen scenario; null for the plan itself. */
  readonly scenario: Scenario | null;
  readonly figures: Figures;
  readonly result: Result;
  /** What of the scenario could not be used. */
  readonly faults: readonly ScenarioFault[];
  /** As the workbook has it. */
  readonly planFigures: Figures;
  readonly planResult: Result;
  /** The scenarios that the workbook keeps. */
  readonly own: readonly Scenario[];
  /** Those that come with the plan. */
  readonly readyMade: readonly Scenario[];
}

/** Null until a workbook is connected. */
export function useRun(): Run | null {
  const { connection, figures, result, planResult, scenario: chosen, scenarioFaults, scenarios } = useSessionState();
  const offered = useMemo(() => (connection ? readyMade(connection.plan, connection.figures) : []), [connection]);
  if (!connection || !figures || !result || !planResult) return null;
  return {
    plan: connection.plan,
    connection,
    scenario: [...scenarios.scenarios, ...offered].find(({ id }) => id === chosen) ?? null,
    figures,
    result,
    faults: scenarioFaults,
    planFigures: connection.figures,
    planResult,
    own: scenarios.scenarios,
    readyMade: offered,
  };
}
