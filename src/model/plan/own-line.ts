import type { Decimal } from "../money/decimal";
import type { Place } from "./finding";
import type { RowId, RowKind } from "./plan";

/** A row of the plan, or a sum of its rows, as the workbook itself calculates or prints it, by year. */
export interface OwnLine {
  /** The rows that it stands for, together. */
  readonly rows: readonly RowId[];
  readonly kind: RowKind | "result";
  /** As the workbook has it. */
  readonly label: string;
  /** All its cells. */
  readonly place: Place;
  /** Of which years it holds a number; of the others nothing is said. */
  readonly cells: readonly OwnCell[];
  /** calculated: by its own formulas. copied: they only show other cells. typed: it holds constants. */
  readonly by: "calculated" | "copied" | "typed";
}

export interface OwnCell {
  /** Position in the years of the plan. */
  readonly year: number;
  /** Euros, with the sign that the workbook gives it. */
  readonly amount: Decimal;
  /** Half of what it is rounded to, in euros. */
  readonly halfUnit: Decimal;
}
