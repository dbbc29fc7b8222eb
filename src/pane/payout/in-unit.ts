import type { Decimal } from "../../model/money/decimal";
import { number } from "../../model/text/dutch";
import type { Format } from "../figures/format";

/** Amounts of a payout as it was rounded: whole euros, or to the cent. */
export function inUnit(unit: Decimal): Format {
  const decimals = unit.decimalPlaces();
  return (value) => number(value, decimals);
}
