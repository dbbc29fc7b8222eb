import type { Milestone } from "../../model/plan/figures";
import { OUTCOME_WORDS } from "../../model/plan/milestone-outcome";
import { date, percent } from "../../model/text/dutch";

/** How a milestone stands, in a few words: "deels gehaald (60%)", "later (1-10-2027)". */
export function statusText({ outcome: { status, on, granted } }: Pick<Milestone, "outcome">): string {
  if (status === "partly" && granted !== undefined) return `${OUTCOME_WORDS.partly} (${percent(granted)})`;
  if (status === "later" && on !== undefined) return `${OUTCOME_WORDS.later} (${date(on)})`;
  return OUTCOME_WORDS[status];
}
