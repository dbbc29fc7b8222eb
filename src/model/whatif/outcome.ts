import type { Expression, Unit } from "../businesscase/expression";
import type { Decimal } from "../money/decimal";

/** A part of an outcome: so many times an expression in a year. */
export interface OutcomeTerm {
  readonly of: Expression;
  /** Place in the plan's years. */
  readonly yearIndex: number;
  readonly weight: Decimal;
}

/** A figure that a what-if looks at: a sum of weighted expressions, such as a total, a domain's part, a wait-list fall. */
export interface Outcome {
  /** "result 2027", "row vg.prevented", "wait-list milestone 4": kind, subject, and the year unless it is all years. */
  readonly id: string;
  /** Dutch, with the year: "Resultaat 2025–2029". */
  readonly label: string;
  readonly unit: Unit;
  readonly terms: readonly OutcomeTerm[];
}
