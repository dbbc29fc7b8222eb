import type { Plan } from "../../model/plan/plan";
import { checkAfterwards } from "./afterwards";
import { checkExpressions } from "./expressions";
import type { PlanFault } from "./fault";
import { checkInputs } from "./inputs";
import { checkMeasures } from "./measures";
import { checkNames } from "./names";
import { checkPublished } from "./published";
import { checkQuestions } from "./questions";
import { checkRows } from "./rows";
import { checkTargets } from "./targets";
import { checkTime } from "./time";

export { faultText } from "./fault";
export type { PlanFault } from "./fault";

/** All that cannot be right in a plan; none for a plan that can be used. */
export function checkPlan(plan: Plan): readonly PlanFault[] {
  const faults = [
    checkTime,
    checkNames,
    checkInputs,
    checkRows,
    checkAfterwards,
    checkExpressions,
    checkTargets,
    checkMeasures,
    checkQuestions,
  ].flatMap((check) => check(plan));
  // What is printed is compared with what is computed, which takes a plan that can be calculated.
  return faults.length > 0 ? faults : checkPublished(plan);
}
