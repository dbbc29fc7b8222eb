import type { Decimal } from "../money/decimal";
import type { Consequence } from "../plan/finding";
import { euros } from "../text/dutch";

/**
 * What a finding comes to. The sentence is given the amount that the column beside it holds, so that the two never differ.
 *
 * @param amount euros; below nought where the result improves
 * @param told a Dutch sentence with this amount in it, without its sign
 */
export function consequenceOf(amount: Decimal, told: (amount: string) => string): Consequence {
  return { amount, text: told(euros(amount.abs())) };
}
