import type { Plan } from "../../model/businesscase/plan";
import { readPlan } from "./read";

export { OWN_PLAN, draftPlan } from "./draft";
export { readPlan } from "./read";
export type { PlanReading } from "./read";

/** The plans with the workbook's own among them, where it has one that can be used: first the regions'. */
export function withOwnPlan(plans: readonly Plan[], own: unknown): readonly Plan[] {
  if (own === null) return plans;
  const reading = readPlan(own);
  return "plan" in reading ? [...plans.filter(({ id }) => id !== reading.plan.id), reading.plan] : plans;
}
