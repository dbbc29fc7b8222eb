import type { OutcomeStatus } from "../../../model/plan/milestone-outcome";
import type { Scope } from "../../../model/plan/plan";

/** Statuses of milestones as the sheets and the command name them. */
export const STATUS_WORDS: Readonly<Record<OutcomeStatus, string>> = {
  open: "open",
  met: "gehaald",
  missed: "gemist",
  later: "later",
  partly: "deels",
  "deemed-met": "telt als gehaald",
};

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = { local: "lokaal", regional: "regionaal" };
