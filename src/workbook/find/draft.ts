import type { CellNumber } from "./cell-number";
import type { LabelCell } from "./labels";
import type { Content, Place } from "./places";
import type { Likeness } from "./similarity";
import type { Wanted } from "./wanted";

/** A place where an input may stand, before its unit is chosen. */
export interface Draft {
  readonly wanted: Wanted;
  readonly label: LabelCell;
  readonly likeness: Likeness;
  readonly place: Place;
  readonly content: Content;
  /** Null for a cell without a number. */
  readonly numbers: readonly (CellNumber | null)[];
}
