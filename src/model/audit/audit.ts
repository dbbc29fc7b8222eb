import type { Figures } from "../plan/figures";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import type { UncheckedResult } from "../result/result";
import { checkBandwidths } from "./bandwidths";
import { checkMilestoneSplits } from "./cost-statements";
import { checkCount } from "./count";
import { checkMilestoneDates, checkMilestoneOrder, checkMilestoneParts } from "./milestones";
import { checkMovements } from "./movements";
import { checkMissingMunicipalities } from "./municipalities";
import { checkOwnLines } from "./own-lines";
import { checkPrintedTotals } from "./printed-totals";
import { checkStatements } from "./statements";
import { keyOf } from "./totals";
import { checkVolumes } from "./volumes";
import { checkWaitListTargets } from "./wait-list";
import { checkYields } from "./yields";

/**
 * Everything that does not hold, of any plan and in any workbook: sums, dates, volumes, limits, and what the document
 * says of itself. The one entrance of the audit.
 */
export function audit(plan: Plan, figures: Figures, outcome: UncheckedResult): readonly Finding[] {
  // A milestone's total is checked to the euro, so the check that allows for rounding says nothing of it.
  const exact = new Set(figures.milestones.flatMap(({ totalPlace }) => (totalPlace ? [keyOf(totalPlace)] : [])));
  const totals = checkPrintedTotals(figures.printedTotals);
  return [
    ...totals.filter(({ place }) => place === undefined || !exact.has(keyOf(place))),
    ...checkMilestoneParts(figures.milestones),
    ...checkMilestoneDates(figures.milestones, plan),
    ...checkMilestoneOrder(figures.milestones),
    ...checkMissingMunicipalities(figures.municipalities, plan, figures.choices?.left),
    ...checkCount(plan, figures),
    ...checkWaitListTargets(outcome.waitList.targets),
    ...checkStatements(figures, outcome),
    ...checkOwnLines(plan, figures),
    ...checkMilestoneSplits(figures.milestones, outcome.rows),
    ...checkVolumes(plan, figures),
    ...checkYields(plan, figures),
    ...checkMovements(plan, figures),
    ...checkBandwidths(outcome.bandwidths),
  ];
}
