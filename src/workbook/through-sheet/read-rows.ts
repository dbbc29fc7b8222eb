import type { Amounts } from "../../model/businesscase/lines";
import { Decimal } from "../../model/money/decimal";
import type { RowCells } from "../find/inputs/row-cells";

/** The cells of one row, asked for and not there yet. */
export interface AskedRow {
  readonly cells: RowCells;
  readonly ranges: readonly Excel.Range[];
}

/** Queues the reading of rows: it is done at the next sync. */
export function askRows(context: Excel.RequestContext, rows: readonly RowCells[]): readonly AskedRow[] {
  return rows.map((cells) => {
    const sheet = context.workbook.worksheets.getItem(cells.sheet);
    return {
      cells,
      ranges: cells.cells.map((address) => {
        const range = sheet.getRange(address);
        range.load("values");
        return range;
      }),
    };
  });
}

/** The numbers that came, as the cells hold them; null for anything else. */
export function answeredRow({ ranges }: AskedRow): Amounts {
  return ranges.map((range) => {
    const value: unknown = range.values[0]?.[0];
    return typeof value === "number" ? new Decimal(value) : null;
  });
}

/** Excel shows this while a function outside its own engine has not answered yet. */
const WAITING = "#BUSY!";

export function isWaiting(rows: readonly AskedRow[]): boolean {
  return rows.some(({ ranges }) => ranges.some((range) => range.values[0]?.[0] === WAITING));
}
