import type { Answer } from "../money/answer";
import type { Decimal } from "../money/decimal";
import type { InputId, Derived } from "../plan/expression";
import type { RowDefinition, RowId, Bandwidth } from "../plan/plan";

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

/** Euros per care domain; null where an input is unknown. */
export interface DomainAmounts {
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
  readonly total: Decimal | null;
}

/** Spending by whether it goes on. */
export interface SpendingKinds {
  readonly incidental: DomainAmounts;
  readonly structural: DomainAmounts;
  readonly total: DomainAmounts;
}

/** Who pays for what the plan spends in the years of its request, in euros. */
export interface Funding {
  /** Years in which something is requested. */
  readonly years: readonly number[];
  /** All spending of these years: requested and not. */
  readonly spending: SpendingKinds;
  readonly requested: SpendingKinds;
  /** Paid from regular budgets, outside the request. */
  readonly outside: SpendingKinds;
  /** What is asked from the two grants: care from IZA, social domain from SPUK. */
  readonly iza: Decimal | null;
  readonly spuk: Decimal | null;
}

/** Yearly spending that goes on after the request, in euros of each year. */
export interface RecurringCost {
  /** The rows that it is the sum of. */
  readonly rows: readonly RowId[];
  readonly years: readonly (DomainAmounts & { readonly year: number })[];
}

/** What a plan comes to in the years after its own, in euros; negative is a benefit. */
export interface AfterwardsResult {
  /** Each year from this one on. */
  readonly from: number;
  readonly perYear: DomainAmounts;
  readonly cover: CoverResult;
}

/** What one domain spends for good in some years, against the money that the plan counts on for it. */
export interface CoverResult {
  /** Dutch: "AZWA-middelen". */
  readonly label: string;
  readonly years: readonly number[];
  readonly spending: Decimal | null;
  readonly available: Decimal | null;
  /** What is left to pay; negative: money is left. */
  readonly gap: Decimal | null;
  /** What the plan costs this domain in the years before, grants apart: negative is what it saves there. */
  readonly before: Decimal | null;
  /** What is left to pay if that is put in as well. */
  readonly gapAfterBefore: Decimal | null;
}

/** When what was spent has been earned back. */
export interface Payback {
  /** First year of the plan whose own result is a benefit. */
  readonly turnsPositive: Answer<number>;
  /** First year at whose end all that was spent has been earned back for good. */
  readonly paidBack: Answer<number>;
  /** Whether that is within five years; none where a shorter plan ends before it is paid back. */
  readonly withinFiveYears: Answer<boolean>;
}

/** The result of the plan in today's money. */
export interface PresentValue {
  /** Flows of this year count in full: the first year of the plan. */
  readonly baseYear: number;
  readonly years: readonly PresentValueYear[];
  /** Euros, negative is a benefit. */
  readonly total: Decimal | null;
}

export interface PresentValueYear {
  readonly year: number;
  /** The result of the year in prices of the plan's base year. */
  readonly real: Decimal | null;
  /** The real discount rate that holds in this year, a share. */
  readonly rate: Decimal | null;
  /** What one euro of this year is worth in the base year. */
  readonly factor: Decimal | null;
  readonly value: Decimal | null;
}

/** A figure against the limits within which the plan says it lies. */
export interface BandwidthResult {
  readonly bandwidth: Bandwidth;
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** Only the years in which the limits hold. */
  readonly years: readonly {
    readonly year: number;
    readonly value: Decimal | null;
    /** Null while the value is unknown. */
    readonly within: boolean | null;
  }[];
}
