import type { Decimal } from "../money/decimal";

/** Where something stands in a workbook; plain text, the model knows no Excel. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** error: the outcome is wrong or missing. warning: look at it. rounding: explained by rounding. */
export type Severity = "error" | "warning" | "rounding";

/** Permanent names of what can be wrong; messages may change, these do not. */
export type FindingCode =
  | "total-mismatch"
  | "parts-mismatch"
  | "target-missed"
  | "not-a-number"
  | "excel-error"
  | "empty-input"
  | "out-of-bounds"
  | "no-population"
  | "duplicate-municipality"
  | "unknown-municipality"
  | "missing-municipality"
  | "impossible-date"
  | "late-milestone"
  | "input-missing"
  | "input-doubtful";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place?: Place;
  readonly printed?: Decimal;
  readonly computed?: Decimal;
  /** Dutch: what is the matter, with the cell's name, and what it does to the outcome. */
  readonly message: string;
  /** Dutch: what to do. */
  readonly remedy: string;
}
