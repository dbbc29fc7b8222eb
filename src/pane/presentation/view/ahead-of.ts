import type { PayoutRisk } from "../../../model/payout/risk";
import { isOutcomeStatus, OUTCOME_WORDS } from "../../../model/plan/milestone-outcome";
import type { Figures } from "../../../model/plan/figures";
import { milestoneLabels } from "../../../model/plan/milestone-label";
import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { quarterText } from "../../../model/text/dutch";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Texts } from "../../texts/texts";
import { normFinding, stockFinding, waitListFinding } from "../../waitlist/finding";
import { roundedEuros } from "./amounts";
import type { AheadView } from "./view";

/** What is still to come, a line each: the milestones, the money on them, the first to come, and the wait list. */
export function aheadOf(plan: Plan, figures: Figures, result: Result, texts: Texts, say: PresentationTexts): AheadView {
  const risk = result.payout?.atRisk ?? null;
  return {
    title: say.ahead,
    lines: [
      { name: say.milestones, text: milestonesText(plan, figures, say) },
      { name: say.stake, text: stakeText(result, risk, say) },
      ...(risk && risk.allMissed.milestones.length > 0 ? [{ name: say.soon, text: soonText(risk, figures, say) }] : []),
      { name: say.waitList, text: waitListText(result, texts) },
    ],
    rounding: say.rounded,
  };
}

function milestonesText({ milestones: ofPlan }: Plan, { milestones, unread }: Figures, say: PresentationTexts): string {
  if (unread?.includes("milestones")) return say.milestonesUnknown;
  if (milestones.length === 0) return ofPlan.length === 0 ? say.noMilestones : say.milestonesUnknown;
  const stands = Object.keys(OUTCOME_WORDS)
    .filter(isOutcomeStatus)
    .map((status) => ({ status, count: milestones.filter(({ outcome }) => outcome.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${OUTCOME_WORDS[status]}`);
  return say.milestonesStand(milestones.length, stands);
}

function stakeText({ payoutMissing }: Result, risk: PayoutRisk | null, say: PresentationTexts): string {
  // The model says itself whether there is nothing to pay, or something is missing.
  if (risk === null) return payoutMissing?.message ?? say.stakeUnknown;
  const { milestones, localRepay, regionalRepay, izaForgone } = risk.allMissed;
  if (milestones.length === 0) return say.stakeNone;
  return say.stakes(roundedEuros(localRepay.plus(regionalRepay)), roundedEuros(izaForgone));
}

function soonText({ nextQuarter }: PayoutRisk, figures: Figures, say: PresentationTexts): string {
  const { milestones, localRepay, regionalRepay, izaForgone } = nextQuarter.stake;
  const quarter = quarterText(nextQuarter);
  if (milestones.length === 0) return say.soonNone(quarter);
  const labels = milestoneLabels(milestones, figures.milestones);
  return say.soonMoney(quarter, labels, roundedEuros(localRepay.plus(regionalRepay).plus(izaForgone)));
}

/** What was promised, how the list moves, and when the wait comes within the norm: as far as anything is known. */
function waitListText({ waitList }: Result, texts: Texts): string {
  const findings = [
    waitListFinding(waitList, texts),
    stockFinding(waitList.stock, texts),
    ...(waitList.norm.kind === "unknown" ? [] : [normFinding(waitList.norm, texts)]),
  ];
  return [...new Set(findings)].flatMap((finding) => (finding === null ? [] : [`${finding}.`])).join(" ");
}
