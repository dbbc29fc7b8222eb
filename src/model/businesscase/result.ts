import type { Finding } from "../audit/finding";
import type { Decimal } from "../money/decimal";
import type { Payout } from "../payout/payout";
import type { WaitList } from "../waitlist/plan-view";
import type { Derived, InputId } from "./expression";
import type { RowDefinition } from "./plan";

/** Amounts in euros per year, unrounded; null where an input is unknown. */
export type Amounts = readonly (Decimal | null)[];

export interface RowResult {
  readonly row: RowDefinition;
  readonly amounts: Amounts;
  readonly total: Decimal | null;
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
  /** The unknown inputs that keep this row from being known. */
  readonly unknown: readonly InputId[];
}

export interface DerivedResult {
  readonly derived: Derived;
  readonly values: Amounts;
}

/** A line of the summary: a sum of rows. */
export interface SumLine {
  readonly amounts: Amounts;
  readonly total: Decimal | null;
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
}

export interface ComponentResult {
  readonly id: string;
  readonly label: string;
  readonly impact: SumLine;
  readonly cost: SumLine;
}

/** Everything a plan says with these figures. Plain data: the pane draws it, the sheet holds it, the report prints it. */
export interface Result {
  readonly years: readonly number[];
  readonly derived: readonly DerivedResult[];
  readonly rows: readonly RowResult[];
  readonly components: readonly ComponentResult[];
  readonly totals: { readonly impact: SumLine; readonly cost: SumLine; readonly result: SumLine };
  /** Running sum of the result: negative once the plan has paid itself back. */
  readonly cumulative: Amounts;
  readonly waitList: WaitList;
  /** Null when there are no municipalities or no milestones to pay out on. */
  readonly payout: Payout | null;
  readonly findings: readonly Finding[];
}
