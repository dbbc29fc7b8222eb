import type { Decimal } from "./decimal";

/**
 * The values as whole numbers in the same proportions, to the last digit: splits compare remainders, and a remainder
 * must never meet a rounded quotient.
 */
export function wholeNumbers(values: readonly Decimal[]): readonly bigint[] {
  const decimals = Math.max(0, ...values.map((value) => value.decimalPlaces()));
  return values.map((value) => BigInt(value.toFixed(decimals).replace(".", "")));
}

export function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
