import type { OutcomeStatus } from "../payout/outcome";

/** What became of a milestone, in Dutch. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeStatus, string>> = {
  open: "nog open",
  met: "gehaald",
  missed: "niet gehaald",
  later: "later",
  partly: "deels gehaald",
  "deemed-met": "geldt als gehaald",
};

export function isOutcomeStatus(text: string): text is OutcomeStatus {
  return Object.hasOwn(OUTCOME_WORDS, text);
}
