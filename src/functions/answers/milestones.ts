import { LAST_DAY, milestoneStatus, type MilestoneStatus } from "../../model/payout/milestone-status";
import type { Cell } from "../answer";
import { readDate } from "../arguments/dates";
import { isBlank, type Given } from "../arguments/given";
import { readGranted, readYesNo } from "../arguments/verdicts";
import { broadcast } from "../broadcast";

/** What users read; formulas compare with these texts, so they never change. */
export const STATUS_TEXTS: Readonly<Record<MilestoneStatus, string>> = {
  planned: "gepland",
  "under-review": "in beoordeling",
  "deemed-met": "telt als gehaald",
  met: "gehaald",
  "partly-met": "deels gehaald",
  "not-met": "niet gehaald",
  lapsed: "vervallen",
};

const NAMES = ["geplande_datum", "peildatum", "toegekend", "administratie_compleet", "uiterste_datum"] as const;

/** How milestones stand on a day; one text a milestone. */
export function milestoneStatusText(
  geplandeDatum: Given,
  peildatum: Given,
  toegekend: Given,
  compleet: Given,
  uitersteDatum: Given,
): Cell[][] {
  return broadcast(
    (due, today, granted, complete, lastDay) => {
      const facts = {
        dueDate: readDate(due, NAMES[0]),
        granted: isBlank(granted) ? null : readGranted(granted, NAMES[2]),
        administrationComplete: readYesNo(complete, NAMES[3]),
      };
      const last = isBlank(lastDay) ? LAST_DAY : readDate(lastDay, NAMES[4]);
      return STATUS_TEXTS[milestoneStatus(facts, readDate(today, NAMES[1]), last)];
    },
    [geplandeDatum, peildatum, toegekend, compleet, uitersteDatum],
    NAMES,
  );
}
