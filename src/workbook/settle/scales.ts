import type { Unit } from "../../model/businesscase/expression";
import { isMoney, isShare } from "../../model/text/units";
import type { Scale } from "../connection";

/** The units in which cells may hold an input of this kind. */
export function scalesOf(unit: Unit): readonly Scale[] {
  if (isShare(unit)) return ["1", "0.01"];
  return isMoney(unit) ? ["1", "1000", "1000000"] : ["1"];
}
