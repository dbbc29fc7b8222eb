import { PLAN_NAME, READY_MADE, type Scenario, type ScenarioBook } from "../../model/plan/scenario";
import { ProblemError } from "../problem/problem";

/**
 * Looks at a change of the scenarios before it is kept.
 *
 * @throws ProblemError where a locked scenario would change or go, or two could not be told apart
 */
export function checkScenarios(before: ScenarioBook, after: ScenarioBook): void {
  for (const scenario of before.scenarios) {
    const now = after.scenarios.find(({ id }) => id === scenario.id);
    if (scenario.locked && !isSame(scenario, now)) throw scenarioLocked(scenario.name);
  }
  const names = new Set([PLAN_NAME.toLowerCase()]);
  const ids = new Set<string>();
  for (const { id, name } of after.scenarios) {
    const called = name.trim().toLowerCase();
    if (called === "") throw scenarioNameless();
    if (names.has(called) || ids.has(id) || id.startsWith(READY_MADE)) throw scenarioNameTaken(name);
    names.add(called);
    ids.add(id);
  }
}

/** The lock itself may be taken off. */
function isSame(scenario: Scenario, now: Scenario | undefined): boolean {
  return (
    now !== undefined && JSON.stringify({ ...scenario, locked: true }) === JSON.stringify({ ...now, locked: true })
  );
}

function scenarioLocked(name: string): ProblemError {
  return new ProblemError({
    code: "scenario-locked",
    message: `Het scenario ${name} is vergrendeld. Er is niets gewijzigd.`,
    remedy: "Ontgrendel het scenario eerst, of maak een kopie en wijzig die.",
  });
}

function scenarioNameTaken(name: string): ProblemError {
  return new ProblemError({
    code: "scenario-name-taken",
    message: `Er is al een scenario ${name}. Er is niets gewijzigd.`,
    remedy: "Kies een andere naam.",
  });
}

function scenarioNameless(): ProblemError {
  return new ProblemError({
    code: "scenario-nameless",
    message: "Een scenario heeft een naam nodig. Er is niets gewijzigd.",
    remedy: "Vul een naam in.",
  });
}
