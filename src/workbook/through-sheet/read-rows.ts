import type { Amounts } from "../../model/businesscase/lines";
import { Decimal } from "../../model/money/decimal";
import { WAITING } from "../reading/calculated";
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

/** The first cell that still waits for a function's answer, such as "Blad!C5"; null where there is none. */
export function waitingIn(rows: readonly AskedRow[]): string | null {
  for (const { cells, ranges } of rows) {
    const index = ranges.findIndex((range) => range.values[0]?.[0] === WAITING);
    if (index >= 0) return `${cells.sheet}!${cells.cells[index] ?? ""}`;
  }
  return null;
}
