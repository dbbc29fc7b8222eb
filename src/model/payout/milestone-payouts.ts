import type { Milestone } from "../businesscase/figures";
import { splitTable } from "../money/controlled-rounding";
import type { Decimal } from "../money/decimal";
import { ZERO, sumKnown } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import type { Claim } from "../money/largest-remainder";
import type { IsoDate } from "../time/iso-date";
import { milestoneDates } from "./calendar";
import { earnedPart } from "./outcome";
import type { MilestonePayout } from "./milestone-payout";

export interface MilestoneSplit {
  /** By number. */
  readonly milestones: readonly Milestone[];
  /** On the local pot. */
  readonly claims: readonly Claim[];
  /** On the shared risk. */
  readonly riskClaims: readonly Claim[];
  readonly sharedRisk: Decimal | null;
  readonly endOfScheme: IsoDate;
  readonly unit: Decimal;
}

/** Each milestone as money: what goes to whom, and what comes back. Everything in whole units that tie. */
export function milestonePayouts(split: MilestoneSplit): readonly MilestonePayout[] {
  const { milestones, claims, endOfScheme, unit } = split;
  const earned = milestones.map((milestone) => earnedPart(milestone, endOfScheme));
  const ofScope = (scope: Milestone["scope"]) =>
    spread(
      milestones.map((milestone) => (milestone.scope === scope ? milestone.spuk : ZERO)),
      unit,
    );
  const local = ofScope("local");
  const regional = ofScope("regional");
  const iza = spread(
    milestones.map((milestone, index) => milestone.iza.times(earned[index] ?? ZERO)),
    unit,
  );
  const table = splitTable(local, claims, unit);
  const risks = riskTable(split);
  return milestones.map((milestone, index) => {
    const part = earned[index] ?? ZERO;
    const cells = table[index] ?? [];
    const unearned = (amount: Decimal) => amount.minus(roundToUnit(amount.times(part), unit));
    const localRepaid = unearned(local[index] ?? ZERO);
    return {
      milestone,
      dates: milestoneDates(milestone, endOfScheme),
      earned: part,
      iza: iza[index] ?? ZERO,
      local: local[index] ?? ZERO,
      regional: regional[index] ?? ZERO,
      cells,
      repaidCells: mirrored(cells, localRepaid, claims, unit),
      localRepaid,
      regionalRepaid: unearned(regional[index] ?? ZERO),
      risk: risks?.rows[index] ?? null,
      riskCells: risks?.table[index] ?? [],
    };
  });
}

/** Amounts in whole units that add up to their rounded sum: whole amounts stay as they are. */
function spread(amounts: readonly Decimal[], unit: Decimal): readonly Decimal[] {
  const whole = roundToUnit(sumKnown(amounts), unit);
  if (whole.isZero()) return amounts.map(() => ZERO);
  return splitByLargestRemainder(whole, rowClaims(amounts), unit);
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

/** The shared risk by milestone, in proportion to all its money, and by municipality, by inhabitants. */
function riskTable({ milestones, riskClaims, sharedRisk, unit }: MilestoneSplit) {
  const money = milestones.map(({ iza, spuk }) => iza.plus(spuk));
  if (sharedRisk === null || sumKnown(money).isZero()) return null;
  const rows = splitByLargestRemainder(roundToUnit(sharedRisk, unit), rowClaims(money), unit);
  return { rows, table: splitTable(rows, riskClaims, unit) };
}

/** Rows are claims too; they come by number of the milestone, and that settles ties. */
function rowClaims(weights: readonly Decimal[]): readonly Claim[] {
  return weights.map((weight, index) => ({ key: String(index).padStart(8, "0"), weight }));
}
