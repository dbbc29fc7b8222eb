import type { Rect } from "../../engine/engine";
import type { Book } from "../book";
import { declare } from "../protocol/define";

export interface WorksheetState {
  readonly book: Book;
  readonly id: string;
}

export interface RangeState {
  readonly book: Book;
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What stands on a sheet leads back to it; its members are in worksheet.ts. */
export const sheetObject = declare<WorksheetState>("Worksheet");
