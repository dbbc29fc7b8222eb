import type { Decimal } from "../money/decimal";
import type { Derived, Expression } from "../plan/expression";
import type { Unit } from "../text/units";
import type { Turn } from "../time/first-year";

/**
 * A figure that a plan comes to and that a user can see or ask: its name, what it counts, and the one definition that
 * the pane, the sheets, the reports, the what-ifs and the explanation read.
 */
export interface Quantity<D extends Definition = Definition> {
  /** Dots between its parts: "total.result", "component.2.impact", "wait-list.stock"; of a row or series its own id. */
  readonly id: string;
  readonly group: QuantityGroup;
  /** Dutch. */
  readonly label: string;
  /** Null for what is yes or no. */
  readonly unit: Unit | null;
  readonly definition: D;
  /** Dutch: what is said where there is none. */
  readonly none: string;
  /** Of a sum of other quantities: their ids, one level down. */
  readonly parts: readonly string[];
}

export type QuantityGroup =
  "total" | "component" | "row" | "wait-list" | "present-value" | "payback" | "finance" | "bandwidth" | "series";

/** Each reader has a case for each kind: a new kind that one of them lacks does not compile. */
export type Definition = Yearly | Once | FirstYear | Within;

/** One figure a year. */
export interface Yearly {
  readonly kind: "yearly";
  readonly terms: (yearIndex: number) => readonly Term[];
  /** Null where the years do not have one formula. */
  readonly formula: Expression | null;
  /** What all years together are: their sum; the last, of what adds them up already; or nothing, such as of a share. */
  readonly together: "sum" | "last" | "nothing";
  /** In no other year is there any; absent: in all there is. */
  readonly years?: readonly number[];
}

/** What belongs to no year of its own, such as a milestone's fall of the wait list or all that is requested. */
export interface Once {
  readonly kind: "once";
  readonly terms: readonly Term[];
  /** Null where it is not written as one formula. */
  readonly formula: Expression | null;
  /** At least so much is asked; null where nothing is. */
  readonly asked: Decimal | null;
}

/** The first year in which a series turns. */
export interface FirstYear {
  readonly kind: "first-year";
  readonly of: Derived;
  readonly turn: Turn;
}

/** Whether that is within so many years, the first one of the plan counted. */
export interface Within {
  readonly kind: "within";
  readonly first: Quantity<FirstYear>;
  readonly years: number;
}

/** So many times an expression in a year. */
export interface Term {
  readonly of: Expression;
  /** Place in the plan's years. */
  readonly yearIndex: number;
  readonly weight: Decimal;
}
