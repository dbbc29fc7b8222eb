import { sumColumns } from "../money/columns";
import { splitTable } from "../money/controlled-rounding";
import { type Decimal, sumKnown } from "../money/decimal";
import { splitByLargestRemainder } from "../money/largest-remainder";
import type { PotClaims } from "./split-key";

/**
 * Each municipality's share in every regional milestone. Where both pots go by the same key, a municipality's local SPUK
 * and its share in the regional pot are together its largest-remainder share of all SPUK: the two parts of what it stands
 * for add up to what anyone makes of the whole grant. By another key the pot is split by itself.
 *
 * @param regional a row a milestone, whole units
 * @param local the municipalities' cells of every milestone
 */
export function regionalShares(
  regional: readonly Decimal[],
  local: readonly (readonly Decimal[])[],
  claims: PotClaims,
  unit: Decimal,
): readonly (readonly Decimal[])[] {
  return splitTable(regional, claims.regional, unit, besideLocal(regional, local, claims, unit) ?? undefined);
}

/** What is left of each one's share of the whole; null where the keys differ, or where a unit less than nil would be left. */
function besideLocal(
  regional: readonly Decimal[],
  local: readonly (readonly Decimal[])[],
  claims: PotClaims,
  unit: Decimal,
): readonly Decimal[] | null {
  if (!claims.regional.every(({ weight }, index) => weight.equals(claims.local[index]?.weight ?? NaN))) return null;
  const received = sumColumns(local, claims.local.length);
  const whole = splitByLargestRemainder(sumKnown([...regional, ...received]), claims.regional, unit);
  const left = whole.map((share, index) => share.minus(received[index] ?? 0));
  return left.every((share) => share.gte(0)) ? left : null;
}
