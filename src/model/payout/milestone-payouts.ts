import { ZERO, type Decimal } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder, type Claim } from "../money/largest-remainder";
import type { Milestone } from "../plan/figures";
import { earnedPart } from "../plan/milestone-outcome";
import type { IsoDate } from "../time/iso-date";
import { milestoneDates } from "./calendar";
import type { MilestonePayout } from "./milestone-payout";
import { milestoneRisks } from "./milestone-risk";
import { isEmpty, splitOverParticipants, type Leaving } from "./participants";
import { regionalShares } from "./regional-shares";
import type { SharedRisk } from "./shared-risk";
import type { PotClaims } from "./split-key";
import { unknownPart } from "./unpriced";

export interface MilestoneSplit {
  /** By number. */
  readonly milestones: readonly Milestone[];
  readonly claims: PotClaims;
  /** Who leaves has no part in what falls later. */
  readonly leaving: Leaving;
  /** On the shared risk. */
  readonly riskClaims: readonly Claim[];
  /** In whole units. */
  readonly sharedRisk: SharedRisk;
  readonly endOfScheme: IsoDate;
  /** A milestone is lost on which no money hangs, so that what goes back of requests is not known. */
  readonly isUnknown: boolean;
  readonly unit: Decimal;
}

/**
 * Each milestone as money: what goes to whom, and what comes back. What it pays is rounded once, by itself; all else is
 * a sum or a split of that, so that everything ties in whole units.
 */
export function milestonePayouts(split: MilestoneSplit): readonly MilestonePayout[] {
  const { milestones, claims, leaving, riskClaims, sharedRisk, endOfScheme, isUnknown, unit } = split;
  const earned = milestones.map((milestone) => earnedPart(milestone, endOfScheme));
  const ofScope = (scope: Milestone["scope"]) =>
    milestones.map((milestone) => (milestone.scope === scope ? roundToUnit(milestone.spuk, unit) : ZERO));
  const local = ofScope("local");
  const regional = ofScope("regional");
  const table = splitOverParticipants(local, milestones, claims.local, leaving, unit);
  const regionalTable = isEmpty(leaving)
    ? regionalShares(regional, table, claims, unit)
    : splitOverParticipants(regional, milestones, claims.regional, leaving, unit);
  const risks = milestoneRisks({ milestones, claims: riskClaims, leaving, sharedRisk, unit });
  return milestones.map((milestone, index) => {
    const part = earned[index] ?? ZERO;
    const [cells, regionalCells] = [table[index] ?? [], regionalTable[index] ?? []];
    const unearned = (amount: Decimal) => amount.minus(roundToUnit(amount.times(part), unit));
    const [ofLocal, ofRegional] = [local[index] ?? ZERO, regional[index] ?? ZERO];
    return {
      milestone,
      dates: milestoneDates(milestone, endOfScheme),
      earned: part,
      iza: roundToUnit(milestone.iza.times(part), unit),
      local: ofLocal,
      regional: ofRegional,
      cells,
      regionalCells,
      ...(milestone.request !== undefined && isUnknown
        ? {
            localRepaid: unknownPart(ofLocal),
            repaidCells: cells.map(unknownPart),
            regionalRepaid: unknownPart(ofRegional),
            repaidRegionalCells: regionalCells.map(unknownPart),
          }
        : {
            localRepaid: unearned(ofLocal),
            repaidCells: mirrored(cells, unearned(ofLocal), claims.local, unit),
            regionalRepaid: unearned(ofRegional),
            repaidRegionalCells: mirrored(regionalCells, unearned(ofRegional), claims.regional, unit),
          }),
      ...(risks[index] ?? { risk: null, riskCells: [], izaRisk: null }),
    };
  });
}

/**
 * What goes back, in proportion to what was received, so that nobody pays back more than it got and a milestone missed
 * altogether gives back exactly its cells.
 */
function mirrored(
  cells: readonly Decimal[],
  amount: Decimal,
  claims: readonly Claim[],
  unit: Decimal,
): readonly Decimal[] {
  if (amount.isZero()) return cells.map(() => ZERO);
  return splitByLargestRemainder(
    amount,
    claims.map(({ key }, index) => ({ key, weight: cells[index] ?? ZERO })),
    unit,
  );
}
