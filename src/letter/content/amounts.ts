import type { Payout } from "../../model/payout/payout";

/** Decimals in which amounts are written: as many as they were rounded to. */
export function decimalsOf({ unit }: Pick<Payout, "unit">): number {
  return unit.decimalPlaces();
}
