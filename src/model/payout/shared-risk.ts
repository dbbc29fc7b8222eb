import type { Decimal } from "../money/decimal";
import { roundToUnit } from "../money/largest-remainder";
import type { RiskBasis } from "../plan/choices";

/**
 * The cost that parties bear jointly, by pot, in euros: care parties that of IZA, municipalities that of SPUK. none: the
 * plan requests nothing, so there is no such risk. unknown: a cost is missing.
 */
export type SharedRisk =
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly basis: RiskBasis }
  | { readonly kind: "known"; readonly basis: RiskBasis; readonly spuk: Decimal; readonly iza: Decimal };

export const NO_SHARED_RISK: SharedRisk = { kind: "none" };

/** The pots: what municipalities bear is asked from SPUK, what care parties bear from IZA. */
export type Pot = "spuk" | "iza";

/** A pot's risk, euros; null where there is none, or while it is unknown. */
export function riskOfPot(risk: SharedRisk, pot: Pot): Decimal | null {
  return risk.kind === "known" ? risk[pot] : null;
}

/** The same in whole units, as it is divided. */
export function inUnits(risk: SharedRisk, unit: Decimal): SharedRisk {
  if (risk.kind !== "known") return risk;
  return { ...risk, spuk: roundToUnit(risk.spuk, unit), iza: roundToUnit(risk.iza, unit) };
}
