import { Decimal, ONE, ZERO, sumKnown } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import { pricedMilestones, type PricedMilestone } from "../payout/milestone-payout";
import type { Payout } from "../payout/payout";
import { NO_CHOICES, type PayoutChoices } from "../plan/choices";
import type { Municipality } from "../plan/figures";
import { isPending } from "../plan/milestone-outcome";
import type { IsoDate } from "../time/iso-date";
import type { Standing } from "./standing";

/** The chance of a milestone, and who says so. */
export interface Chance {
  readonly value: Decimal;
  /** noted: the user gave it; it goes before the forecast. */
  readonly by: "noted" | "forecast";
}

/** The money of one milestone that may still go either way, euros, positive. */
export interface MilestoneStake {
  readonly nr: number;
  /** Null: nothing says how likely it is, such as of one that is shown by evidence. */
  readonly chance: Chance | null;
  readonly iza: Decimal;
  readonly spuk: Decimal;
  /** chance-weighted, in whole units; null while there is no chance. */
  readonly expectedIza: Decimal | null;
  readonly expectedSpuk: Decimal | null;
  /** Each municipality's part of `spuk` and of `expectedSpuk`, in the payout's order; the latter add up to it exactly. */
  readonly cells: readonly Decimal[];
  readonly expectedCells: readonly Decimal[];
}

export interface MunicipalStake {
  readonly municipality: Municipality;
  /** What it would pay back, itself and by its share in the regional pot, if all that has a chance were missed. */
  readonly atStake: Decimal;
  readonly expected: Decimal;
  /** What hangs on milestones of which nobody can say how likely they are. */
  readonly unknown: Decimal;
}

export interface Stakes {
  readonly milestones: readonly MilestoneStake[];
  readonly municipalities: readonly MunicipalStake[];
  /** By pot, of milestones with a chance: all of it, and what is lost of it on average. */
  readonly iza: PotStake;
  readonly spuk: PotStake;
}

export interface PotStake {
  readonly atStake: Decimal;
  readonly expected: Decimal;
  readonly unknown: Decimal;
}

/**
 * What hangs on the milestones that may still go either way, and how much of it goes on average. What the user noted of
 * a milestone stands: one that is noted as met or missed is no stake any more.
 *
 * @returns null where no money hangs on a milestone
 */
export function stakesOf(
  payout: Payout,
  standings: readonly Standing[],
  endOfScheme: IsoDate,
  choices: PayoutChoices = NO_CHOICES,
): Stakes | null {
  const priced = pricedMilestones(payout);
  if (priced === null) return null;
  const milestones = priced
    .filter(({ milestone }) => isPending(milestone, endOfScheme))
    .map((each) => stakeOf(each, chanceOf(each.milestone.nr, standings, choices), payout));
  return {
    milestones,
    municipalities: payout.municipalities.map(({ municipality }, index): MunicipalStake => ({
      municipality,
      ...potOf(
        milestones,
        ({ cells }) => cells[index] ?? ZERO,
        ({ expectedCells }) => expectedCells[index] ?? ZERO,
      ),
    })),
    iza: potOf(
      milestones,
      ({ iza }) => iza,
      ({ expectedIza }) => expectedIza ?? ZERO,
    ),
    spuk: potOf(
      milestones,
      ({ spuk }) => spuk,
      ({ expectedSpuk }) => expectedSpuk ?? ZERO,
    ),
  };
}

function potOf(
  milestones: readonly MilestoneStake[],
  all: (stake: MilestoneStake) => Decimal,
  lost: (stake: MilestoneStake) => Decimal,
): PotStake {
  const [known, unknown] = [
    milestones.filter(({ chance }) => chance !== null),
    milestones.filter(({ chance }) => chance === null),
  ];
  return {
    atStake: sumKnown(known.map(all)),
    expected: sumKnown(known.map(lost)),
    unknown: sumKnown(unknown.map(all)),
  };
}

export function chanceOf(nr: number, standings: readonly Standing[], { milestones }: PayoutChoices): Chance | null {
  const noted = milestones[nr]?.chance;
  if (noted !== undefined) return { value: Decimal.max(ZERO, Decimal.min(ONE, noted)), by: "noted" };
  const standing = standings.find((each) => each.nr === nr);
  if (standing?.kind !== "measured" || standing.chance === null) return null;
  return { value: new Decimal(standing.chance), by: "forecast" };
}

function stakeOf(paid: PricedMilestone, chance: Chance | null, { unit }: Payout): MilestoneStake {
  const { milestone, iza, local, regional, cells, regionalCells } = paid;
  const spuk = local.plus(regional);
  const own = cells.map((cell, index) => cell.plus(regionalCells[index] ?? ZERO));
  const lost = (amount: Decimal) => chance && roundToUnit(amount.times(ONE.minus(chance.value)), unit);
  const expectedSpuk = lost(spuk);
  return {
    nr: milestone.nr,
    chance,
    iza,
    spuk,
    expectedIza: lost(iza),
    expectedSpuk,
    cells: own,
    expectedCells: expectedSpuk === null || spuk.isZero() ? own.map(() => ZERO) : splitLike(own, expectedSpuk, unit),
  };
}

/** In proportion to what each would pay back of all of it, so that the parts add up. */
function splitLike(cells: readonly Decimal[], amount: Decimal, unit: Decimal): readonly Decimal[] {
  return splitByLargestRemainder(
    amount,
    cells.map((weight, index) => ({ key: String(index).padStart(4, "0"), weight })),
    unit,
  );
}
