import type { Place } from "../../model/plan/finding";
import { rectAddress } from "../cells/address";

/** Asks what is selected, for placeOf after the next sync. ExcelApi 1.1. */
export function loadSelection(context: Excel.RequestContext): Excel.Range {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return range;
}

/** Where a range stands, once a sync has told. */
export function placeOf(range: Excel.Range): Place {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet: range.worksheet.name, address: rectAddress({ row, column, rows, columns }) };
}
