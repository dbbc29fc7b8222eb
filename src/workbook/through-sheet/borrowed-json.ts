import { isRecord } from "../json";
import { isCellContent, isCellWrite } from "../store-checks";
import type { BorrowedCell } from "./borrowed-cells";

/** The borrowed cells as the file keeps them; what cannot be read is left out. */
export function borrowedFromJson(value: unknown): readonly BorrowedCell[] {
  return Array.isArray(value) ? value.filter(isBorrowed) : [];
}

function isBorrowed(value: unknown): value is BorrowedCell {
  return isRecord(value) && isCellWrite(value) && Array.isArray(value["lent"]) && value["lent"].every(isCellContent);
}
