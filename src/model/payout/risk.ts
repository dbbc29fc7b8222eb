import { sumColumns } from "../money/columns";
import { Decimal, ONE, ZERO, sumKnown } from "../money/decimal";
import type { PayoutChoices } from "../plan/choices";
import { isEarnedBy, isPending } from "../plan/milestone-outcome";
import type { IsoDate } from "../time/iso-date";
import { nextQuarter, quarterOf } from "./calendar";
import type { CashEvent } from "./cash-flow";
import type { PricedMilestone } from "./milestone-payout";

/** Money that hangs on milestones, euros, positive. Lists hold one amount a municipality, in the payout's order. */
export interface Stake {
  /** Numbers of the milestones. */
  readonly milestones: readonly number[];
  /** Local SPUK that each would pay back. */
  readonly repay: readonly Decimal[];
  /** Each one's share in the regional SPUK that would be asked back. */
  readonly regionalShares: readonly Decimal[];
  readonly localRepay: Decimal;
  readonly regionalRepay: Decimal;
  /** IZA that would not be paid. */
  readonly izaForgone: Decimal;
}

/** What one municipality has and has not earned on a day, euros. */
export interface MunicipalRisk {
  /** Local SPUK received up to and with the day. */
  readonly received: Decimal;
  /** The part of all its local SPUK earned by that day. */
  readonly earned: Decimal;
  /** Paid back by that day. */
  readonly repaid: Decimal;
  /** received − earned − repaid, and never below nil: what it may still have to pay back. */
  readonly atRisk: Decimal;
  /** The same of its share in the regional pot. */
  readonly regionalAtRisk: Decimal;
  /** What it keeps when every milestone not yet settled is missed. */
  readonly worstKept: Decimal;
  /** What it keeps on average, unrounded; null when no chances are given. */
  readonly expectedKept: Decimal | null;
}

/** What is kept of SPUK and paid of IZA on average, unrounded euros. */
export interface ExpectedValue {
  readonly local: Decimal;
  readonly regional: Decimal;
  readonly iza: Decimal;
}

/** What is at stake on a day. */
export interface PayoutRisk {
  readonly today: IsoDate;
  /** In the order of `Payout.municipalities`. */
  readonly municipalities: readonly MunicipalRisk[];
  /** The calendar quarter after that of `today`, and what falls due in it. */
  readonly nextQuarter: { readonly year: number; readonly quarter: number; readonly stake: Stake };
  /** What missing each milestone that is not settled yet would cost, one stake a milestone, by number. */
  readonly eachMissed: readonly Stake[];
  /** Every result milestone that is not settled yet is missed. */
  readonly resultsMissed: Stake;
  /** Every milestone that is not settled yet is missed: the worst case. */
  readonly allMissed: Stake;
  /** Null when no chances are given. */
  readonly expected: ExpectedValue | null;
}

export interface RiskInput {
  readonly today: IsoDate;
  readonly endOfScheme: IsoDate;
  readonly milestones: readonly PricedMilestone[];
  readonly events: readonly CashEvent[];
  readonly choices: PayoutChoices;
  /** How many municipalities. */
  readonly width: number;
}

/** What is at stake on the day `today`. What was earned on an earlier milestone is never taken back. */
export function riskOn({ today, endOfScheme, milestones, events, choices, width }: RiskInput): PayoutRisk {
  const pending = milestones.filter(({ milestone }) => isPending(milestone, endOfScheme));
  const earned = milestones.filter(({ milestone }) => isEarnedBy(milestone, today));
  const past = events.filter(({ on }) => on <= today);
  const quarter = nextQuarter(today);
  const dueNext = pending.filter(({ dates: { counts } }) => {
    const own = quarterOf(counts);
    return own.year === quarter.year && own.quarter === quarter.quarter;
  });

  const paid = (cellsOf: (event: CashEvent) => readonly Decimal[]) => sumColumns(past.map(cellsOf), width);
  const received = paid(({ cells }) => cells);
  const back = milestones.filter(({ dates: { repayment } }) => repayment !== null && repayment <= today);
  const repaid = sumColumns(
    back.map(({ repaidCells }) => repaidCells),
    width,
  );
  const earnedCells = sumColumns(earned.map(keptCells), width);
  const regional = {
    received: paid(({ regionalCells }) => regionalCells),
    earned: sumColumns(earned.map(keptRegionalCells), width),
    repaid: sumColumns(
      back.map(({ repaidRegionalCells }) => repaidRegionalCells),
      width,
    ),
  };
  const kept = sumColumns(milestones.map(keptCells), width);
  const allMissed = stakeOf(pending, width);
  const risky = pending.map((each) => ({ ...each, chance: chanceOf(each, choices) }));
  const hasChances = risky.some(({ chance }) => chance !== null);
  const lost = sumColumns(
    risky.map(({ cells, chance }) => cells.map((cell) => cell.times(ONE.minus(chance ?? ONE)))),
    width,
  );
  return {
    today,
    municipalities: Array.from({ length: width }, (_, index): MunicipalRisk => {
      const at = (amounts: readonly Decimal[]) => amounts[index] ?? ZERO;
      return {
        received: at(received),
        earned: at(earnedCells),
        repaid: at(repaid),
        atRisk: unearned(at(received), at(earnedCells), at(repaid)),
        regionalAtRisk: unearned(at(regional.received), at(regional.earned), at(regional.repaid)),
        worstKept: at(kept).minus(at(allMissed.repay)),
        expectedKept: hasChances ? at(kept).minus(at(lost)) : null,
      };
    }),
    nextQuarter: { ...quarter, stake: stakeOf(dueNext, width) },
    eachMissed: pending.map((each) => stakeOf([each], width)),
    resultsMissed: stakeOf(
      pending.filter(({ milestone }) => milestone.obligation === "result"),
      width,
    ),
    allMissed,
    expected: hasChances ? expectedValue(milestones, risky) : null,
  };
}

function stakeOf(milestones: readonly PricedMilestone[], width: number): Stake {
  const columns = (cellsOf: (milestone: PricedMilestone) => readonly Decimal[]) =>
    sumColumns(milestones.map(cellsOf), width);
  return {
    milestones: milestones.map(({ milestone }) => milestone.nr),
    repay: columns(({ cells }) => cells),
    regionalShares: columns(({ regionalCells }) => regionalCells),
    localRepay: sumKnown(milestones.map(({ local }) => local)),
    regionalRepay: sumKnown(milestones.map(({ regional }) => regional)),
    izaForgone: sumKnown(milestones.map(({ iza }) => iza)),
  };
}

/** What was received and neither earned nor paid back; never below nil. */
function unearned(received: Decimal, earned: Decimal, repaid: Decimal): Decimal {
  return Decimal.max(ZERO, received.minus(earned).minus(repaid));
}

function keptCells({ cells, repaidCells }: PricedMilestone): readonly Decimal[] {
  return cells.map((cell, index) => cell.minus(repaidCells[index] ?? ZERO));
}

function keptRegionalCells({ regionalCells, repaidRegionalCells }: PricedMilestone): readonly Decimal[] {
  return regionalCells.map((cell, index) => cell.minus(repaidRegionalCells[index] ?? ZERO));
}

function chanceOf({ milestone: { nr } }: PricedMilestone, { milestones }: PayoutChoices): Decimal | null {
  const chance = milestones[nr]?.chance;
  return chance === undefined ? null : Decimal.max(ZERO, Decimal.min(ONE, chance));
}

function expectedValue(
  milestones: readonly PricedMilestone[],
  risky: readonly (PricedMilestone & { readonly chance: Decimal | null })[],
): ExpectedValue {
  const less = (of: (each: PricedMilestone) => Decimal) =>
    sumKnown(risky.map((each) => of(each).times(ONE.minus(each.chance ?? ONE))));
  const kept = (of: (each: PricedMilestone) => Decimal) => sumKnown(milestones.map(of));
  return {
    local: kept(({ local, localRepaid }) => local.minus(localRepaid)).minus(less(({ local }) => local)),
    regional: kept(({ regional, regionalRepaid }) => regional.minus(regionalRepaid)).minus(
      less(({ regional }) => regional),
    ),
    iza: kept(({ iza }) => iza).minus(less(({ iza }) => iza)),
  };
}
