import type { Plan } from "../../model/plan/plan";
import type { Outcome } from "../../model/whatif/outcome/outcome";
import type { Answer } from "./command";
import { reportedOutcome } from "./where-reports";

/** The answer to any question about an outcome that hangs on an input without a value. */
export function unknownOutcome({ name }: Plan, outcome: Outcome): Answer {
  const text = `${name}: ${outcome.label} is niet bekend, want er ontbreekt invoer. Herberekenen noemt welke.`;
  return { json: { plan: name, outcome: reportedOutcome(outcome), base: null }, text };
}
