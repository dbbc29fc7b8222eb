import type { Decimal } from "../money/decimal";

/** Where something stands in a workbook; plain text, the model knows no Excel. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** "Gemeenten!B20": a place as a sentence names it. */
export function where({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

/**
 * What a figure of a table is about: its words on its sheet, for the same words stand on more than one. A sheet that gets
 * another name makes it another; without words it is its cell alone.
 */
export function figureNamed(label: string, place: Place): string {
  return label === "" ? where(place) : `${place.sheet}!${label}`;
}

/** error: the outcome is wrong or missing. warning: look at it. rounding: explained by rounding. */
export type Severity = "error" | "warning" | "rounding";

/** Dutch, as they stand before a message. */
export const SEVERITY_WORDS = {
  error: "fout",
  warning: "let op",
  rounding: "afronding",
} as const satisfies Readonly<Record<Severity, string>>;

/** Dutch: one of them, and more. */
export const SEVERITIES_COUNTED: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ["fout", "fouten"],
  warning: ["aandachtspunt", "aandachtspunten"],
  rounding: ["verschil door afronding", "verschillen door afronding"],
};

/** Permanent names of what can be wrong; messages may change, these do not. */
export type FindingCode =
  | "total-mismatch"
  | "parts-mismatch"
  | "part-mismatch"
  | "parts-conflict"
  | "formula-interrupted"
  | "effort-share"
  | "result-not-better"
  | "recurring-cost"
  | "funding-mismatch"
  | "same-cost-differs"
  | "split-differs"
  | "own-row-differs"
  | "volume-differs"
  | "volumes-miss-target"
  | "outside-bandwidth"
  | "target-missed"
  | "not-a-number"
  | "number-as-text"
  | "excel-error"
  | "empty-input"
  | "follows-unusable"
  | "out-of-bounds"
  | "no-population"
  | "nameless-row"
  | "duplicate-municipality"
  | "unknown-municipality"
  | "missing-municipality"
  | "count-unused"
  | "count-incomplete"
  | "count-other-day"
  | "impossible-date"
  | "no-date"
  | "late-milestone"
  | "late-assessment"
  | "dates-reversed"
  | "amounts-stand-still"
  | "amount-cannot-move"
  | "input-missing"
  | "table-left-out"
  | "input-doubtful"
  | "input-from-plan"
  | "plan-value-replaced";

/** What a finding does to what is paid or to the result, if nobody acts. */
export interface Consequence {
  /** Euros; absent where no amount can be named. */
  readonly amount?: Decimal;
  /** Dutch, one sentence. */
  readonly text: string;
}

export interface Finding {
  readonly code: FindingCode;
  /**
   * What it is about, in a form that lasts: an input, a milestone, a label. By this and its code it is known again, wherever
   * its cell goes in its sheet and whatever its amounts become. Nobody reads it.
   */
  readonly about: string;
  readonly severity: Severity;
  readonly place?: Place;
  readonly printed?: Decimal;
  readonly computed?: Decimal;
  /** What both count, where it is not plain from the message: shares are shown as percentages. */
  readonly unit?: "share";
  readonly consequence?: Consequence;
  /** Each of what the message only counts or gives an example of; nobody reads it. What was said holds for these alone. */
  readonly each?: readonly string[];
  /** Dutch: what is the matter, with the cell's name, and what it does to the outcome. */
  readonly message: string;
  /** Dutch: what to do. */
  readonly remedy: string;
}

/** How far the printed figure is above the computed one; null where there are no two figures. */
export function differenceOf({ printed, computed }: Pick<Finding, "printed" | "computed">): Decimal | null {
  return printed !== undefined && computed !== undefined ? printed.minus(computed) : null;
}
