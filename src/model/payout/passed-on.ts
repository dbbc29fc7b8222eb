import { ZERO, type Decimal } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import type { PassedOn } from "../plan/determination-entries";
import type { Municipality } from "../plan/figures";
import type { SplitKey } from "../plan/split-key";
import { claimsByKey } from "./split-key";

/** What the lead passes on, divided, euros. */
export interface PassedOnCosts {
  /** Extra work and audit together, in whole units. */
  readonly total: Decimal;
  /** In the order of the municipalities; together exactly `total`. */
  readonly shares: readonly Decimal[];
  /** What was used, which is not what was chosen where that gives nobody a part. */
  readonly key: SplitKey;
}

/**
 * Extra work and the audit, over all that take part, the lead's own municipality included, by largest remainder.
 *
 * @returns null where the lead entered neither
 */
export function passedOnCosts(
  { work, audit, key: chosen = { kind: "inhabitants" } }: PassedOn,
  municipalities: readonly Municipality[],
  unit: Decimal,
): PassedOnCosts | null {
  if (work === undefined && audit === undefined) return null;
  const total = roundToUnit((work ?? ZERO).plus(audit ?? ZERO), unit);
  const { claims, key } = claimsByKey(municipalities, chosen);
  return { total, shares: splitByLargestRemainder(total, claims, unit), key };
}
