import { isMoney, isShare, type Unit } from "../../../model/text/units";
import type { StyleName } from "../../sheets/styles";

/** How a number of this unit is shown. */
export function numberStyle(unit: Unit): StyleName {
  if (isShare(unit)) return "share";
  if (unit === "eur") return "euros";
  if (isMoney(unit)) return "price";
  if (unit === "factor") return "factor";
  return unit === "year" ? "plainYear" : "count";
}
