import type { Finding } from "../plan/finding";
import { date, number } from "../text/dutch";
import type { WaitListTarget } from "../waitlist/plan-view";
import { notedText } from "../waitlist/verdict";

/** Milestones that ask for a larger fall of the wait list than the figures give. */
export function checkWaitListTargets(targets: readonly WaitListTarget[]): readonly Finding[] {
  return targets.flatMap(({ milestone, date: on, required, computed, met, noted }): Finding[] => {
    const told = notedText({ noted });
    if (met !== false || computed === null) return [];
    return [
      {
        code: "target-missed",
        about: String(milestone),
        severity: "warning",
        printed: required,
        computed,
        message: `Mijlpaal ${milestone} wordt volgens het plan niet gehaald${told === null ? "" : ` (genoteerd: ${told})`}: op ${date(on)} is de oorspronkelijke wachtlijst met ${number(computed, 1)} mensen gedaald; gevraagd is ${number(required)}.`,
        remedy: "Bekijk de aantallen gesprekken, casussen en consulten, of bespreek de mijlpaal.",
      },
    ];
  });
}
