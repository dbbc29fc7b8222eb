import { Decimal, ONE, ZERO, sumKnown } from "../../money/decimal";
import { pricedMilestones } from "../../payout/milestone-payout";
import { payoutMissing } from "../../payout/missing";
import { payOut } from "../../payout/pay-out";
import { NO_SHARED_RISK } from "../../payout/shared-risk";
import { NO_CHOICES } from "../../plan/choices";
import type { Figures } from "../../plan/figures";
import { isPending } from "../../plan/milestone-outcome";
import type { Plan } from "../../plan/plan";
import type { SimulationResult } from "./result";

const NOTHING = { repayments: [], regionalRepayment: null } as const;

/**
 * What goes back on average. An average of a sum is the sum of averages, however milestones hang together: so for each
 * milestone the chance that it is missed, times what then goes back. A milestone that no simulated outcome tells of has
 * the chance that the user gave it, or else counts as met, as the plan does.
 *
 * @param chances by number of the milestone: that it is met, 0 to 1
 */
export function expectedRepayments(
  plan: Plan,
  figures: Figures,
  chances: ReadonlyMap<number, Decimal>,
): Pick<SimulationResult, "repayments" | "regionalRepayment"> {
  const { endOfScheme } = plan;
  const { milestones, municipalities, choices = NO_CHOICES } = figures;
  // Where no money hangs on milestones, what goes back is not known.
  const paid = plan.milestonesArePaid === false ? [] : milestones;
  if (payoutMissing(plan, figures, paid) !== null || paid.length === 0) return NOTHING;
  const payout = payOut({ milestones, municipalities, sharedRisk: NO_SHARED_RISK, endOfScheme, choices });
  const priced = payout && pricedMilestones(payout);
  if (priced === null) return NOTHING;
  const expected = priced.map(({ milestone, cells, repaidCells, regional, regionalRepaid }) => {
    if (!isPending(milestone, endOfScheme)) return { cells: repaidCells, regional: regionalRepaid };
    const chance = chances.get(milestone.nr) ?? choices.milestones[milestone.nr]?.chance ?? ONE;
    const missed = ONE.minus(Decimal.max(ZERO, Decimal.min(ONE, chance)));
    return { cells: cells.map((cell) => cell.times(missed)), regional: regional.times(missed) };
  });
  return {
    repayments: municipalities.map((municipality, at) => ({
      municipality,
      expected: sumKnown(expected.map(({ cells }) => cells[at] ?? ZERO)).toNumber(),
      planned: sumKnown(priced.map(({ repaidCells }) => repaidCells[at] ?? ZERO)).toNumber(),
    })),
    regionalRepayment: {
      expected: sumKnown(expected.map(({ regional }) => regional)).toNumber(),
      planned: sumKnown(priced.map(({ regionalRepaid }) => regionalRepaid)).toNumber(),
    },
  };
}
