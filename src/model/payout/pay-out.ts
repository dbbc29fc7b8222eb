import type { Milestone, Municipality } from "../businesscase/figures";
import { sumKnown } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { IsoDate } from "../time/iso-date";
import { cashEvents, cashQuarters, cashYears } from "./cash-flow";
import { unitInEuros } from "./choices";
import type { PayoutChoices } from "./choices";
import { instalmentsOf, usableInstalments } from "./instalments";
import { milestonePayouts } from "./milestone-payouts";
import { municipalPayouts } from "./municipal-payouts";
import { noticesOf } from "./notices";
import type { Payout } from "./payout";
import { riskOn } from "./risk";
import { rulesOf } from "./rules";
import { claimsByInhabitants, localClaims } from "./split-key";

export interface PayoutInput {
  /** As they stand, with what the user decided already in them (`withChoices`). */
  readonly milestones: readonly Milestone[];
  readonly municipalities: readonly Municipality[];
  /** Total cost less absence cost and cost already made, in euros. */
  readonly sharedRisk: Decimal | null;
  /** Last day on which a milestone can be met. */
  readonly endOfScheme: IsoDate;
  readonly choices: PayoutChoices;
  /** The day on which to say what is at risk; the model has no clock. */
  readonly today?: IsoDate;
}

/**
 * Who gets what and when: IZA is paid once a milestone is met; SPUK comes in advance and goes back when it is not.
 * Local SPUK is shared by the chosen key, in a table of milestones and municipalities that ties both ways.
 *
 * @returns null without milestones, or without inhabitants to share by
 */
export function payOut(input: PayoutInput): Payout | null {
  const { municipalities, sharedRisk, endOfScheme, choices, today } = input;
  const inhabitants = sumKnown(municipalities.map((municipality) => municipality.inhabitants));
  if (input.milestones.length === 0 || !inhabitants.gt(0)) return null;

  const unit = unitInEuros(choices.unit);
  const { claims, key } = localClaims(municipalities, choices.key);
  const milestones = milestonePayouts({
    milestones: [...input.milestones].sort((a, b) => a.nr - b.nr),
    claims,
    riskClaims: claimsByInhabitants(municipalities),
    sharedRisk,
    endOfScheme,
    unit,
  });
  const instalments = usableInstalments(choices.instalments);
  const advances = milestones.map(({ milestone: { due }, cells, regional }) => ({ due, cells, regional }));
  const yearly = instalmentsOf(advances, claims, instalments, endOfScheme, unit);
  const events = cashEvents(milestones, yearly, choices.instalmentMonth);
  const years = cashYears(events);

  const spuk = sumKnown(milestones.map(({ milestone }) => milestone.spuk));
  const localMilestones = milestones.filter(({ milestone }) => milestone.scope === "local");
  const local = sumKnown(localMilestones.map(({ milestone }) => milestone.spuk));
  const iza = sumKnown(milestones.map(({ milestone, earned }) => milestone.iza.times(earned)));
  const localRepaid = sumKnown(milestones.map((milestone) => milestone.localRepaid));
  const regionalRepaid = sumKnown(milestones.map((milestone) => milestone.regionalRepaid));
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
    local,
    regional: spuk.minus(local),
    iza,
    spuk,
    total: iza.plus(spuk),
    repaid: localRepaid.plus(regionalRepaid),
    localRepaid,
    regionalRepaid,
    sharedRisk,
    years,
    quarters: cashQuarters(events),
    atRisk:
      today === undefined
        ? null
        : riskOn({ today, endOfScheme, milestones, events, choices, width: municipalities.length }),
    rules: rulesOf({ key, instalments, choices, endOfScheme }),
    notices: noticesOf({ milestones, endOfScheme, choices, key, instalments }),
    unit,
  };
}
