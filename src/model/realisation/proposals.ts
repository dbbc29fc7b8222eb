import { Decimal } from "../money/decimal";
import { NO_CHOICES, type PayoutChoices } from "../plan/choices";
import type { Milestone } from "../plan/figures";
import type { MilestoneOutcome } from "../plan/milestone-outcome";
import type { Standing } from "./standing";

/** What the counts say became of a milestone, or how likely it is. Never set by itself: the user takes it over. */
export type Proposal =
  | { readonly nr: number; readonly kind: "outcome"; readonly outcome: MilestoneOutcome }
  | { readonly nr: number; readonly kind: "chance"; readonly chance: Decimal };

/** Only of milestones of which the user noted nothing: what was noted is never proposed otherwise. */
export function proposalsOf(
  standings: readonly Standing[],
  milestones: readonly Milestone[],
  choices: PayoutChoices = NO_CHOICES,
): readonly Proposal[] {
  return standings.flatMap((standing): Proposal[] => {
    const { nr } = standing;
    const milestone = milestones.find((each) => each.nr === nr);
    const isNoted = milestone?.outcome.status !== "open" || choices.milestones[nr]?.chance !== undefined;
    if (standing.kind === "evidence" || isNoted || milestone.dueAssumed === true) return [];
    const { verdict, chance, value } = standing;
    if ((verdict === "met" || verdict === "missed") && value !== null) {
      const { asked, span, whole } = standing;
      const counted = whole === null ? value.toFixed() : `${value.times(whole).toFixed()} van ${whole.toFixed()}`;
      const evidence = `telling ${asked.measure}, ${span.from} t/m ${span.until}: ${counted}`;
      return [{ nr, kind: "outcome", outcome: { status: verdict, evidence } }];
    }
    return chance === null ? [] : [{ nr, kind: "chance", chance: new Decimal(chance) }];
  });
}

/** The choices with proposals taken over. What was noted meanwhile stands. */
export function withProposals(choices: PayoutChoices, proposals: readonly Proposal[]): PayoutChoices {
  const milestones = { ...choices.milestones };
  for (const proposal of proposals) {
    const noted = milestones[proposal.nr] ?? {};
    const isNoted = (noted.outcome !== undefined && noted.outcome.status !== "open") || noted.chance !== undefined;
    if (isNoted) continue;
    milestones[proposal.nr] =
      proposal.kind === "outcome" ? { ...noted, outcome: proposal.outcome } : { ...noted, chance: proposal.chance };
  }
  return { ...choices, milestones };
}
