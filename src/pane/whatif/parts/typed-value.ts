import type { Decimal } from "../../../model/money/decimal";
import { UNIT_LABELS, isShare, type Unit } from "../../../model/text/units";
import { numberText, percentText, signedTyped } from "../../figures/typed";

/** What stands behind a field for a value of this unit: shares are typed as percentages. */
export function typedUnit(unit: Unit): string {
  return isShare(unit) ? "%" : UNIT_LABELS[unit];
}

/** What was typed, in the unit itself: "17" or "17%" of a share is 0.17. Null for what is no number. */
export function valueTyped(text: string, unit: Unit): Decimal | null {
  if (!isShare(unit)) return signedTyped(text);
  return signedTyped(text.replace(/%\s*$/, ""))?.div(100) ?? null;
}

/** A value as its field shows it. */
export function valueText(value: Decimal, unit: Unit): string {
  return (isShare(unit) ? percentText(value) : numberText(value)).replace("-", "−");
}
