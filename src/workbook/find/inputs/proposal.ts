import type { CellNumber } from "../numbers/cell-number";
import type { Likeness } from "../words/similarity";
import type { LabelCell } from "./labels";
import type { Content, Place } from "./places";
import type { SoughtInput } from "./sought-inputs";

/** A place where an input may stand, before its unit is chosen. */
export interface Proposal {
  readonly wanted: SoughtInput;
  readonly label: LabelCell;
  readonly likeness: Likeness;
  readonly place: Place;
  readonly content: Content;
  /** Null for a cell without a number. */
  readonly numbers: readonly (CellNumber | null)[];
}
