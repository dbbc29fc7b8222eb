import type { Municipality } from "../businesscase/figures";
import { sumColumns } from "../money/columns";
import { ZERO, sumKnown } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import type { Claim } from "../money/largest-remainder";
import { dateParts } from "../time/iso-date";
import type { CashEvent } from "./cash-flow";
import type { MilestonePayout } from "./milestone-payout";
import type { MunicipalPayout, MunicipalYear } from "./payout";
import { claimsByInhabitants } from "./split-key";

interface MunicipalInput {
  readonly municipalities: readonly Municipality[];
  readonly milestones: readonly MilestonePayout[];
  readonly events: readonly CashEvent[];
  readonly years: readonly number[];
  /** On the local pot. */
  readonly claims: readonly Claim[];
  readonly sharedRisk: Decimal | null;
  readonly unit: Decimal;
}

/** The table read by column: what each municipality receives, pays back and keeps, by year and in all. */
export function municipalPayouts(input: MunicipalInput): readonly MunicipalPayout[] {
  const { municipalities, milestones, events, years, claims, sharedRisk, unit } = input;
  const byInhabitants = claimsByInhabitants(municipalities);
  const inhabitants = sumKnown(byInhabitants.map(({ weight }) => weight));
  const claimed = sumKnown(claims.map(({ weight }) => weight));
  const columns = (cellsOf: (milestone: MilestonePayout) => readonly Decimal[]) =>
    sumColumns(milestones.map(cellsOf), municipalities.length);
  const received = columns(({ cells }) => cells);
  const repaid = columns(({ repaidCells }) => repaidCells);
  const risks = sharedRisk === null ? [] : splitByLargestRemainder(roundToUnit(sharedRisk, unit), byInhabitants, unit);
  return municipalities.map((municipality, index) => {
    const [local, repay] = [received[index] ?? ZERO, repaid[index] ?? ZERO];
    return {
      municipality,
      share: municipality.inhabitants.div(inhabitants),
      keyShare: (claims[index]?.weight ?? ZERO).div(claimed),
      local,
      repay,
      kept: local.minus(repay),
      years: years.map((year) => municipalYear(year, events, index)),
      risk: risks[index] ?? null,
    };
  });
}

function municipalYear(year: number, events: readonly CashEvent[], index: number): MunicipalYear {
  const own = events.filter(({ on }) => dateParts(on).year === year);
  const received = sumKnown(own.map(({ cells }) => cells[index] ?? ZERO));
  const repaid = sumKnown(own.map(({ repaidCells }) => repaidCells[index] ?? ZERO));
  return { year, received, repaid, net: received.minus(repaid) };
}
