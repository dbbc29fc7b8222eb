import { Decimal, ZERO, sumKnown } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import type { Milestone, Municipality } from "../businesscase/figures";

export interface MunicipalPayout {
  readonly municipality: Municipality;
  /** Fraction of all inhabitants, unrounded. */
  readonly share: Decimal;
  /** SPUK received in advance on local milestones, euros. */
  readonly local: Decimal;
  /** SPUK to be repaid on local milestones that are not met, euros, positive. */
  readonly repay: Decimal;
  /** Share in the shared risk, euros; null while a cost row is unknown. */
  readonly risk: Decimal | null;
}

/** All amounts in euros. */
export interface Payout {
  readonly municipalities: readonly MunicipalPayout[];
  /** SPUK on local milestones: what the municipalities share. */
  readonly local: Decimal;
  /** SPUK on regional milestones: one pot for the regional body. */
  readonly regional: Decimal;
  /** IZA on every milestone that is met, or still expected to be. */
  readonly iza: Decimal;
  readonly spuk: Decimal;
  readonly total: Decimal;
  /** Of local and regional SPUK together: what goes back for milestones that are not met. */
  readonly repaid: Decimal;
  readonly sharedRisk: Decimal | null;
  /** What was rounded to: 1 is whole euros. */
  readonly unit: Decimal;
}

/**
 * Who gets what: IZA is paid once a milestone is met; SPUK comes in advance and goes back when it is not.
 * Local SPUK is shared by inhabitants, largest remainder, ties by municipality code.
 *
 * @param sharedRisk total cost less absence cost and cost already made, in euros
 * @param unit 1 for whole euros, 0.01 for cents
 * @returns null without inhabitants to share by
 */
export function payOut(
  milestones: readonly Milestone[],
  municipalities: readonly Municipality[],
  sharedRisk: Decimal | null,
  unit: Decimal,
): Payout | null {
  const inhabitants = sumKnown(municipalities.map((municipality) => municipality.inhabitants));
  if (milestones.length === 0 || !inhabitants.isPositive() || inhabitants.isZero()) return null;

  const claims = municipalities.map(({ code, inhabitants: weight }) => ({ key: code, weight }));
  const split = (amount: Decimal) => splitByLargestRemainder(roundToUnit(amount, unit), claims, unit);
  const spukOf = (chosen: readonly Milestone[]) => sumKnown(chosen.map((milestone) => milestone.spuk));

  const localMilestones = milestones.filter((milestone) => milestone.scope === "local");
  const missed = milestones.filter((milestone) => milestone.outcome.status === "missed");
  const local = spukOf(localMilestones);
  const spuk = spukOf(milestones);
  const iza = sumKnown(
    milestones.filter((milestone) => milestone.outcome.status !== "missed").map((milestone) => milestone.iza),
  );

  const received = split(local);
  const repaid = split(spukOf(localMilestones.filter((milestone) => milestone.outcome.status === "missed")));
  const risks = sharedRisk === null ? null : split(sharedRisk);

  return {
    municipalities: municipalities.map((municipality, index) => ({
      municipality,
      share: municipality.inhabitants.div(inhabitants),
      local: received[index] ?? ZERO,
      repay: repaid[index] ?? ZERO,
      risk: risks?.[index] ?? null,
    })),
    local,
    regional: spuk.minus(local),
    iza,
    spuk,
    total: iza.plus(spuk),
    repaid: spukOf(missed),
    sharedRisk,
    unit: new Decimal(unit),
  };
}
