import type { Plan } from "../../model/plan/plan";
import { readPlan } from "./read";

export { OWN_PLAN, draftPlan } from "./draft";
export { readPlan } from "./read";
export type { PlanReading } from "./read";

/** The plans with the workbook's own among them, where it has one that can be used: first the regions'. */
export function withOwnPlan(plans: readonly Plan[], own: unknown): readonly Plan[] {
  if (own === null) return plans;
  const reading = readPlan(own);
  if (!("plan" in reading)) return plans;
  return [...plans.filter(({ id }) => id !== reading.plan.id), withSynonyms(reading.plan, plans)];
}

/** Plans that were kept before inputs carried their synonyms get those of the regions' inputs of the same id. */
function withSynonyms(own: Plan, regions: readonly Plan[]): Plan {
  const known = new Map(
    regions.flatMap(({ inputs }) => inputs.flatMap(({ id, synonyms }) => (synonyms ? [[id, synonyms] as const] : []))),
  );
  return {
    ...own,
    inputs: own.inputs.map((input) => {
      const synonyms = input.synonyms ?? known.get(input.id);
      return synonyms ? { ...input, synonyms } : input;
    }),
  };
}
