import type { CellWrite } from "../cells/cell-write";
import type { CellValue } from "../cells/grid";
import { isRecord, isCellContent, isCellWrite } from "./checks";

/**
 * One of the user's own input cells, used for a moment to calculate scenarios. What it held is kept in the file before it
 * changes, so that it comes back whatever happens: a fault, a pane that is closed, a computer that stops.
 */
export interface BorrowedCell extends CellWrite {
  /** Everything that we put in it; a cell that holds anything else was changed by someone since, and is left alone. */
  readonly lent: readonly CellValue[];
}

/** The borrowed cells as the file keeps them; what cannot be read is left out. */
export function borrowedFromJson(value: unknown): readonly BorrowedCell[] {
  return Array.isArray(value) ? value.filter(isBorrowed) : [];
}

function isBorrowed(value: unknown): value is BorrowedCell {
  return isRecord(value) && isCellWrite(value) && Array.isArray(value["lent"]) && value["lent"].every(isCellContent);
}
