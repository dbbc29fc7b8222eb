import type { Decimal } from "../model/money/decimal";
import { refuse } from "./fault";

/** Back to a cell: the nearest double, never −0 and never infinite. */
export function cell(value: Decimal): number {
  const nearest = value.toNumber();
  if (!Number.isFinite(nearest)) return refuse("De uitkomst is te groot voor een cel; controleer de argumenten.");
  return nearest + 0;
}
