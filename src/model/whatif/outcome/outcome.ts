import type { Term } from "../../quantities/quantity";
import type { Unit } from "../../text/units";

/** A figure that a what-if looks at: a sum of weighted expressions, such as a total, a domain's part, a wait-list fall. */
export interface Outcome {
  /** "total.result 2027", "wait-list.milestone.4": the quantity, and the year unless it is all years. */
  readonly id: string;
  /** Dutch, with the year: "Resultaat 2025–2029". */
  readonly label: string;
  readonly unit: Unit;
  readonly terms: readonly Term[];
}
