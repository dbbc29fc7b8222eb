import type { CellWrite } from "../cells/cell-write";
import type { CellValue } from "../cells/grid";
import { isRecord, isCellContent, isCellWrite } from "./checks";

/**
 * One of the user's own input cells, used for a moment to calculate scenarios. What it held is kept in the file before it
 * changes, and stays there until it is seen to be back: whatever happens, a fault, a pane that is closed, a computer that
 * stops.
 */
export interface BorrowedCell extends CellWrite {
  /** Everything that we put in it; a cell that holds anything else was changed by someone since, and is left alone. */
  readonly lent: readonly CellValue[];
  /** The hidden name that Excel keeps on the cell, wherever it goes; absent where an older version of the add-in borrowed. */
  readonly name?: string;
}

/** A cell that was borrowed and could not be given back: what it held is kept until the user has seen it. */
export interface Unreturned extends CellWrite {
  /** Someone typed over it; or it is gone, with its row, its column or its sheet. */
  readonly why: "typed" | "gone";
}

const PREFIX = "_mgn._lent.";

/** @param mark of the cell: no two loans share one */
export function nameOfMark(mark: string): string {
  return PREFIX + mark;
}

/** The mark of a borrowed cell; null where an older version of the add-in borrowed it. */
export function markOf({ name }: Pick<BorrowedCell, "name">): string | null {
  return name === undefined ? null : name.slice(PREFIX.length);
}

export function isLoanName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** The borrowed cells as the file keeps them; what cannot be read is left out. */
export function borrowedFromJson(value: unknown): readonly BorrowedCell[] {
  return Array.isArray(value) ? value.filter(isBorrowed) : [];
}

export function unreturnedFromJson(value: unknown): readonly Unreturned[] {
  return Array.isArray(value) ? value.filter(isUnreturned) : [];
}

function isBorrowed(value: unknown): value is BorrowedCell {
  if (!isRecord(value) || !isCellWrite(value)) return false;
  const { lent, name } = value;
  const isNamed = name === undefined || (typeof name === "string" && isLoanName(name));
  return isNamed && Array.isArray(lent) && lent.every(isCellContent);
}

function isUnreturned(value: unknown): value is Unreturned {
  return isRecord(value) && isCellWrite(value) && (value["why"] === "typed" || value["why"] === "gone");
}
