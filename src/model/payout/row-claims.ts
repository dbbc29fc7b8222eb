import type { Decimal } from "../money/decimal";
import type { Claim } from "../money/largest-remainder";

/** Rows are claims too; they come by number of the milestone, and that settles ties. */
export function rowClaims(weights: readonly Decimal[]): readonly Claim[] {
  return weights.map((weight, index) => ({ key: String(index).padStart(8, "0"), weight }));
}
