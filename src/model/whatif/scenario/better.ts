import type { Decimal } from "../../money/decimal";

/** Dutch, of a difference in a result: a benefit is negative, so less is better. */
export function betterWord(difference: Decimal): "beter" | "slechter" | "geen verschil" {
  if (difference.isZero()) return "geen verschil";
  return difference.isNegative() ? "beter" : "slechter";
}
