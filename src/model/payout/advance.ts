import { ONE, type Decimal } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder, type Claim } from "../money/largest-remainder";

/** A grant that comes in advance and of which the part not earned goes back. */
export interface AdvancedGrant {
  /** Euros. */
  readonly amount: Decimal;
  /** The part earned, between 0 and 1. */
  readonly granted: Decimal;
}

/** Each claim's part of the advance, by largest remainder; together exactly the amount, rounded to the unit. */
export function advance(amount: Decimal, claims: readonly Claim[], unit: Decimal): readonly Decimal[] {
  return splitByLargestRemainder(roundToUnit(amount, unit), claims, unit);
}

/**
 * What each claim pays back, negative: the part not earned, split by the same rule. Of a milestone that is missed
 * altogether it is the exact mirror of the advance.
 */
export function repayment(grant: AdvancedGrant, claims: readonly Claim[], unit: Decimal): readonly Decimal[] {
  const unearned = grant.amount.times(ONE.minus(grant.granted));
  return advance(unearned.negated(), claims, unit);
}

/** What each claim keeps: its advance less its repayment. */
export function kept(grant: AdvancedGrant, claims: readonly Claim[], unit: Decimal): readonly Decimal[] {
  const back = repayment(grant, claims, unit);
  return advance(grant.amount, claims, unit).map((part, index) => part.plus(back[index] ?? 0));
}
