import type { InputId } from "../../model/businesscase/expression";

/** What a user settled about inputs that no cell of the workbook holds. */
export interface Settlement {
  /** Values that were typed in the pane: decimal text in the input's own unit, one or one per year. */
  readonly typed: Readonly<Record<InputId, readonly string[]>>;
  /** Inputs that the user does without: what hangs on them is left out, and nobody is asked again. */
  readonly leftOut: readonly InputId[];
}

export const NOTHING_SETTLED: Settlement = { typed: {}, leftOut: [] };
