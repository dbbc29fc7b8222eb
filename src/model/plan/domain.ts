import { Decimal, ONE, ZERO } from "../money/decimal";
import type { RowDefinition } from "./plan";

/** The part of a row that the health insurance act bears: 0, 1, or by the weights printed beside the row. */
export function zvwShare({ domain }: RowDefinition): Decimal {
  if (typeof domain === "string") return domain === "zvw" ? ONE : ZERO;
  return new Decimal(domain.zvw).div(new Decimal(domain.zvw).plus(domain.sd));
}
