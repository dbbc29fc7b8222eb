import { ZERO, sumKnown, type Decimal } from "../money/decimal";
import { splitByLargestRemainder, type Claim } from "../money/largest-remainder";
import type { Milestone } from "../plan/figures";
import { splitOverParticipants, type Leaving } from "./participants";
import { rowClaims } from "./row-claims";
import { riskOfPot, type Pot, type SharedRisk } from "./shared-risk";

export interface MilestoneRisk {
  /**
   * Its part of the municipalities' shared risk, by its part of the SPUK; nil where it pays cost already made. Null while
   * that is unknown, where there is none, or where no milestone has SPUK to divide it by.
   */
  readonly risk: Decimal | null;
  /** Each municipality's part of `risk`, by inhabitants; empty where that is null. */
  readonly riskCells: readonly Decimal[];
  /** The same for the care parties, by its part of the IZA. They are not told apart. */
  readonly izaRisk: Decimal | null;
}

interface RiskSplit {
  /** By number. */
  readonly milestones: readonly Milestone[];
  /** By inhabitants. */
  readonly claims: readonly Claim[];
  readonly leaving: Leaving;
  /** In whole units. */
  readonly sharedRisk: SharedRisk;
  readonly unit: Decimal;
}

/** Each pot's risk over the milestones by that pot's own money; that of the municipalities also over them, in one table. */
export function milestoneRisks({ milestones, claims, leaving, sharedRisk, unit }: RiskSplit): readonly MilestoneRisk[] {
  const spuk = overMilestones(milestones, "spuk", sharedRisk, unit);
  const iza = overMilestones(milestones, "iza", sharedRisk, unit);
  const table = spuk && splitOverParticipants(spuk, milestones, claims, leaving, unit);
  return milestones.map((_, index) => ({
    risk: spuk?.[index] ?? null,
    riskCells: table?.[index] ?? [],
    izaRisk: iza?.[index] ?? null,
  }));
}

function overMilestones(
  milestones: readonly Milestone[],
  pot: Pot,
  sharedRisk: SharedRisk,
  unit: Decimal,
): readonly Decimal[] | null {
  const risk = riskOfPot(sharedRisk, pot);
  // What has been made already is no longer a risk.
  const money = milestones.map((milestone) => (milestone.paysIncurred ? ZERO : milestone[pot]));
  if (risk === null || sumKnown(money).isZero()) return null;
  return splitByLargestRemainder(risk, rowClaims(money), unit);
}
