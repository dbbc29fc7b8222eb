import type { Decimal } from "../model/money/decimal";

/** Back to a cell: the nearest double, never −0. */
export function cell(value: Decimal): number {
  return value.toNumber() + 0;
}
