import { less, sum, sumKnown } from "../money/decimal";
import { unitInEuros, type PayoutChoices } from "../plan/choices";
import type { Milestone, Municipality } from "../plan/figures";
import type { IsoDate } from "../time/iso-date";
import { cashEvents, cashQuarters, cashYears } from "./cash-flow";
import { advanceDay, instalmentsOf, usableInstalments } from "./instalments";
import { pricedMilestones, type MilestonePayout } from "./milestone-payout";
import { milestonePayouts } from "./milestone-payouts";
import { municipalPayouts } from "./municipal-payouts";
import { noticesOf } from "./notices";
import { claimsOfCells, isEmpty } from "./participants";
import type { Payout } from "./payout";
import { isByRequest } from "./requests";
import { riskOn } from "./risk";
import { rulesOf } from "./rules";
import { inUnits, type SharedRisk } from "./shared-risk";
import { claimsByInhabitants, claimsByKey, type PotClaims } from "./split-key";
import { unpricedMilestones } from "./unpriced";

export interface PayoutInput {
  /** As they stand, with what the user decided already in them (`withChoices`). */
  readonly milestones: readonly Milestone[];
  readonly municipalities: readonly Municipality[];
  readonly sharedRisk: SharedRisk;
  /** Last day on which a milestone can be met. */
  readonly endOfScheme: IsoDate;
  readonly choices: PayoutChoices;
  /** Milestones on which no money hangs, of a plan that pays its request; absent: none. */
  readonly unpaid?: readonly Milestone[];
  /** The day of the count that the agreement names; null: it names none. Absent: that is not said. */
  readonly inhabitantsOn?: IsoDate | null;
  /** The day on which to say what is at risk; the model has no clock. */
  readonly today?: IsoDate;
}

/**
 * Who gets what and when: IZA is paid once a milestone is met; SPUK comes in advance and goes back when it is not.
 * Local SPUK is shared by the chosen key, in a table of milestones and municipalities that ties both ways.
 *
 * @returns null without milestones, without inhabitants to share by, or where an amount or a count is below nil
 */
export function payOut(input: PayoutInput): Payout | null {
  const { municipalities, endOfScheme, choices, today } = input;
  if (!canPayOut(input)) return null;

  const unit = unitInEuros(choices.unit);
  const sharedRisk = inUnits(input.sharedRisk, unit);
  const local = claimsByKey(municipalities, choices.key);
  const regional = claimsByKey(municipalities, choices.regionalKey);
  const claims = { local: local.claims, regional: regional.claims };
  const leaving = choices.ends?.leaving ?? {};
  const unpriced = unpricedMilestones(input.unpaid ?? [], endOfScheme);
  const milestones = milestonePayouts({
    milestones: [...input.milestones].sort((a, b) => a.nr - b.nr),
    claims,
    leaving,
    riskClaims: claimsByInhabitants(municipalities),
    sharedRisk,
    endOfScheme,
    isUnknown: unpriced.some(({ isLost }) => isLost),
    unit,
  });
  const instalments = usableInstalments(choices.instalments);
  const advances = milestones.map(({ milestone: { due }, cells, regionalCells }) => ({ due, cells, regionalCells }));
  const spread = isEmpty(leaving) ? claims : claimsLeft(claims, milestones);
  const yearly = instalmentsOf(advances, spread, instalments, endOfScheme, unit);
  const used = { key: local.key, regionalKey: regional.key, instalments };
  const events = cashEvents(milestones, unpriced, yearly, (year) => advanceDay(choices, year));
  const years = cashYears(events);

  const byRequest = isByRequest({ milestones });
  const priced = pricedMilestones({ milestones });
  return {
    municipalities: municipalPayouts({
      municipalities,
      milestones,
      events,
      years: years.map(({ year }) => year),
      claims,
      sharedRisk,
      unit,
    }),
    milestones,
    unpriced,
    ...amountsOf(milestones),
    sharedRisk,
    years,
    quarters: cashQuarters(events),
    // What a missed milestone costs is not known where no money hangs on one.
    atRisk:
      today === undefined || priced === null
        ? null
        : riskOn({ today, endOfScheme, milestones: priced, events, choices, width: municipalities.length }),
    rules: rulesOf({ ...used, choices, years: yearly.map(({ year }) => year), sharedRisk, endOfScheme, byRequest }),
    notices: noticesOf({
      municipalities,
      ...used,
      milestones,
      unpriced,
      inhabitantsOn: input.inhabitantsOn,
      endOfScheme,
      choices,
      sharedRisk,
      advances: yearly.filter((each) => each.local.plus(each.regional).gt(0)).map(({ year }) => year),
    }),
    unit,
  };
}

/** Of who stays: as the cells have it. */
function claimsLeft({ local, regional }: PotClaims, milestones: readonly MilestonePayout[]): PotClaims {
  return {
    local: claimsOfCells(
      local,
      milestones.map(({ cells }) => cells),
    ),
    regional: claimsOfCells(
      regional,
      milestones.map(({ regionalCells }) => regionalCells),
    ),
  };
}

/** What there is of each kind, and what goes back of it. */
function amountsOf(milestones: readonly MilestonePayout[]) {
  const of = (part: "iza" | "local" | "regional") => sumKnown(milestones.map((milestone) => milestone[part]));
  const [iza, local, regional] = [of("iza"), of("local"), of("regional")];
  const spuk = local.plus(regional);
  const localRepaid = sum(milestones.map((milestone) => milestone.localRepaid));
  const regionalRepaid = sum(milestones.map((milestone) => milestone.regionalRepaid));
  const total = iza.plus(spuk);
  const repaid = sum([localRepaid, regionalRepaid]);
  return {
    ...{ local, regional, iza, spuk, total },
    ...{ net: less(total, repaid), repaid, localRepaid, regionalRepaid },
  };
}

/** Whether there is money, someone to share it, and nothing below nil. */
export function canPayOut({ milestones, municipalities }: Pick<PayoutInput, "milestones" | "municipalities">): boolean {
  const counts = municipalities.map(({ inhabitants }) => inhabitants);
  const amounts = milestones.flatMap(({ iza, spuk }) => [iza, spuk]);
  return (
    milestones.length > 0 &&
    counts.some((count) => count.gt(0)) &&
    [...counts, ...amounts].every((figure) => figure.isFinite() && figure.gte(0))
  );
}
