import { sumColumns } from "../money/columns";
import { ZERO, less, sum, sumKnown, type Decimal } from "../money/decimal";
import { splitByLargestRemainder } from "../money/largest-remainder";
import type { Milestone, Municipality } from "../plan/figures";
import type { CashEvent } from "./cash-flow";
import type { MilestonePayout } from "./milestone-payout";
import type { MunicipalPayout, MunicipalYear } from "./payout";
import { riskOfPot, type SharedRisk } from "./shared-risk";
import { claimsByInhabitants, type PotClaims } from "./split-key";

interface MunicipalInput {
  readonly municipalities: readonly Municipality[];
  readonly milestones: readonly MilestonePayout[];
  readonly events: readonly CashEvent[];
  readonly years: readonly number[];
  readonly claims: PotClaims;
  /** In whole units. */
  readonly sharedRisk: SharedRisk;
  readonly unit: Decimal;
}

/** The table read by column: what each municipality receives, pays back and keeps, by year and in all. */
export function municipalPayouts(input: MunicipalInput): readonly MunicipalPayout[] {
  const { municipalities, milestones, events, years, claims, sharedRisk, unit } = input;
  const byInhabitants = claimsByInhabitants(municipalities);
  const inhabitants = sumKnown(byInhabitants.map(({ weight }) => weight));
  const claimed = sumKnown(claims.local.map(({ weight }) => weight));
  const columns = (cellsOf: (milestone: MilestonePayout) => readonly Decimal[]) =>
    sumColumns(milestones.map(cellsOf), municipalities.length);
  const received = columns(({ cells }) => cells);
  const regional = columns(({ regionalCells }) => regionalCells);
  const back = (cellsOf: (milestone: MilestonePayout) => readonly (Decimal | null)[]) =>
    sumColumns(milestones.map(cellsOf), municipalities.length);
  const repaid = back(({ repaidCells }) => repaidCells);
  const regionalRepaid = back(({ repaidRegionalCells }) => repaidRegionalCells);
  const shared = riskOfPot(sharedRisk, "spuk");
  const isDivided = milestones.every(({ risk }) => risk !== null);
  // The columns of a table that ties are largest-remainder shares, unless a municipality leaves.
  const risks = isDivided
    ? columns(({ riskCells }) => riskCells)
    : shared && splitByLargestRemainder(shared, byInhabitants, unit);
  const riskOf = (scope: Milestone["scope"]) =>
    isDivided ? columns(({ milestone, riskCells }) => (milestone.scope === scope ? riskCells : [])) : null;
  const [risksLocal, risksRegional] = [riskOf("local"), riskOf("regional")];
  return municipalities.map((municipality, index) => {
    const [local, repay] = [received[index] ?? ZERO, repaid[index] ?? null];
    return {
      municipality,
      share: municipality.inhabitants.div(inhabitants),
      keyShare: (claims.local[index]?.weight ?? ZERO).div(claimed),
      local,
      repay,
      kept: less(local, repay),
      regional: regional[index] ?? ZERO,
      regionalRepay: regionalRepaid[index] ?? null,
      years: years.map((year) => municipalYear(year, events, index)),
      risk: risks?.[index] ?? null,
      riskLocal: risksLocal?.[index] ?? null,
      riskRegional: risksRegional?.[index] ?? null,
    };
  });
}

function municipalYear(year: number, events: readonly CashEvent[], index: number): MunicipalYear {
  const own = events.filter((event) => event.year === year);
  const of = (cellsOf: (event: CashEvent) => readonly Decimal[]) =>
    sumKnown(own.map((event) => cellsOf(event)[index] ?? ZERO));
  // An instalment has no cells of what goes back: nothing does.
  const back = (cellsOf: (event: CashEvent) => readonly (Decimal | null)[]) =>
    sum(own.flatMap((event) => cellsOf(event).slice(index, index + 1)));
  const received = of(({ cells }) => cells);
  const repaid = back(({ repaidCells }) => repaidCells);
  return {
    year,
    received,
    repaid,
    net: less(received, repaid),
    regional: of(({ regionalCells }) => regionalCells),
    regionalRepaid: back(({ repaidRegionalCells }) => repaidRegionalCells),
  };
}
