import type { MunicipalityDefinition, Plan } from "../../model/plan/plan";

/** The id of a workbook's own plan. There is at most one in a workbook. */
export const OWN_PLAN = "eigen-plan";

/**
 * The start of an own plan: the inputs, rows and milestones of a region, with another name and other municipalities.
 * What the region printed as its outcome is not this plan's, and neither are its questions.
 *
 * @param municipalities names in the workbook; none leaves those of the region
 * @param known municipalities with their codes: one without a code goes by its name
 */
export function draftPlan(
  from: Plan,
  name: string,
  municipalities: readonly string[] = [],
  known: readonly MunicipalityDefinition[] = [],
): Plan {
  const plan = { ...from };
  delete plan.questions;
  delete plan.scenarios;
  delete plan.retired;
  return {
    ...plan,
    id: OWN_PLAN,
    name,
    municipalities:
      municipalities.length === 0
        ? from.municipalities
        : municipalities.map((each) => known.find((other) => other.name === each) ?? { name: each, code: each }),
    published: [],
  };
}
