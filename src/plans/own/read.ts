import type { Plan } from "../../model/plan/plan";
import { checkPlan, faultText, type PlanFault } from "../schema";
import { planShape } from "./plan-shape";

/** A plan from outside, or what is wrong with it: a Dutch sentence or two for each fault. */
export type PlanReading = { readonly plan: Plan } | { readonly faults: readonly string[] };

/** More than these help nobody: the first ones are mended first. */
const MOST_FAULTS = 20;

/** Reads a plan from JSON that anyone may have written. Its form first; then what it says, by the plan schema. */
export function readPlan(json: unknown): PlanReading {
  const misformed: PlanFault[] = [];
  const plan: Plan = planShape(json, "", misformed);
  const faults = misformed.length > 0 ? misformed : checkPlan(plan);
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS).map(faultText) } : { plan };
}
