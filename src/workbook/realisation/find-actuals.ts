import type { Plan } from "../../model/plan/plan";
import type { IsoDate } from "../../model/time/iso-date";
import type { Grid } from "../cells/grid";
import type { Answers, FoundActuals, Sought } from "./found";
import { findRegistrations } from "./registration";

/** What a plan counts, and between which days: a year before its first, for pilots. */
export function soughtOf(plan: Plan, today: IsoDate): Sought {
  const first = Math.min(...plan.years) - 1;
  const { measures = [], municipalities } = plan;
  return { measures, municipalities, from: `${first}-01-01`, until: today };
}

/** Everything that was counted on these sheets: exports of a registration, and tables of counts. */
export function findActuals(grids: readonly Grid[], sought: Sought, answers: Answers): readonly FoundActuals[] {
  return grids.flatMap((grid) => findRegistrations(grid, sought, answers));
}
