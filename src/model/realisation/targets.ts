import { Decimal } from "../money/decimal";
import type { MilestoneMeasure } from "../plan/measure";
import type { Milestone } from "../plan/figures";
import type { NewTarget } from "../plan/realisation-choices";
import type { IsoDate } from "../time/iso-date";

export interface TargetInForce {
  /** What holds now. */
  readonly value: Decimal;
  /** What the plan asks. */
  readonly published: Decimal;
  /** Each change up to and with the day, the oldest first. */
  readonly agreed: readonly NewTarget[];
}

/** @param day agreements of a later day do not hold yet */
export function targetInForce(
  { nr, asked }: MilestoneMeasure,
  milestone: Milestone | undefined,
  changes: readonly NewTarget[],
  day: IsoDate,
): TargetInForce {
  // The workbook's own words of a fall go before the plan's.
  const inWorkbook = asked.kind === "fall" && asked.by === "number" ? milestone?.waitListTarget?.people : undefined;
  const published = inWorkbook ?? new Decimal(asked.target);
  const agreed = changes
    .filter((change) => change.nr === nr && change.on <= day)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return { value: agreed.at(-1)?.target ?? published, published, agreed };
}
