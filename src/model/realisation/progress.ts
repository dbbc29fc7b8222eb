import type { Payout } from "../payout/payout";
import { NO_CHOICES } from "../plan/choices";
import type { Figures, Milestone } from "../plan/figures";
import type { Plan } from "../plan/plan";
import type { RealisationChoices } from "../plan/realisation-choices";
import type { Scenario } from "../plan/scenario";
import type { Actuals } from "./actuals";
import { realisationScenario } from "./as-scenario";
import { lightOf, type Light } from "./light";
import { proposalsOf, type Proposal } from "./proposals";
import { realisationOf, type Realisation } from "./realisation";
import { stakesOf, type MilestoneStake, type Stakes } from "./stakes";
import type { Standing } from "./standing";

/** How one milestone stands, and what hangs on it. */
export interface ProgressLine {
  readonly milestone: Milestone;
  readonly standing: Standing;
  readonly light: Light;
  /** Null where no money hangs on it, or it is settled. */
  readonly stake: MilestoneStake | null;
}

/** Where the plan stands, and all that follows from it. */
export interface Progress {
  readonly realisation: Realisation;
  readonly lines: readonly ProgressLine[];
  /** Null where no money hangs on a milestone. */
  readonly stakes: Stakes | null;
  readonly proposals: readonly Proposal[];
  /** As realised so far, with the forecast for the rest. */
  readonly scenario: Scenario;
}

export function progressOf(
  plan: Plan,
  figures: Figures,
  actuals: Actuals,
  payout: Payout | null,
  ahead: RealisationChoices = figures.choices?.realisation ?? {},
): Progress {
  const choices = figures.choices ?? NO_CHOICES;
  const realisation = realisationOf(plan, figures, actuals, ahead);
  const { standings } = realisation;
  const stakes = payout && stakesOf(payout, standings, plan.endOfScheme, choices);
  return {
    realisation,
    lines: figures.milestones.flatMap((milestone): ProgressLine[] => {
      const standing = standings.find(({ nr }) => nr === milestone.nr);
      if (standing === undefined) return [];
      const stake = stakes?.milestones.find(({ nr }) => nr === milestone.nr) ?? null;
      return [{ milestone, standing, light: lightOf(standing, milestone), stake }];
    }),
    stakes,
    proposals: proposalsOf(standings, figures.milestones, choices),
    scenario: realisationScenario(plan, realisation),
  };
}
