import type { Expression } from "../businesscase/expression";
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
  readonly id: string;
  readonly terms: readonly OutcomeTerm[];
}
