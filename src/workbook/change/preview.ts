import { cellAddress } from "../address";
import type { SheetPreview } from "../connection";
import { cellAt, usedRect } from "../grid";
import type { Grid } from "../grid";
import { spilledCells } from "../snapshot";
import { comparable } from "../spelling";
import { SHEETS } from "./names";
import { contentKey } from "./workbook-change";
import type { SheetChange, WorkbookChange } from "./workbook-change";

/** What a write would do to each sheet, for the user to see first. */
export function previewOf(change: WorkbookChange, present: readonly Grid[]): readonly SheetPreview[] {
  return change.sheets.map((sheet) => {
    const grid = present.find(({ name }) => name === sheet.name);
    const cells = grid === undefined ? filledCells(sheet) : differingCells(sheet, grid);
    const kind = grid === undefined ? "new" : cells === 0 ? "unchanged" : "update";
    return { sheet: sheet.name, kind, cells, what: sheet.what };
  });
}

/** Of the sheet with findings: which there are, and where. What their sentences say of amounts is of that moment. */
const COLUMNS_THAT_TELL = 3;

/** Whether a sheet that is there would become another: not where only amounts in sentences would change. */
export function isOutOfDate(change: WorkbookChange, present: readonly Grid[]): boolean {
  return change.sheets.some((sheet) => {
    const grid = present.find(({ name }) => name === sheet.name);
    if (grid === undefined) return true;
    return differingCells(sheet, grid, sheet.name === SHEETS.checks ? COLUMNS_THAT_TELL : Infinity) > 0;
  });
}

export function filledCells({ cells }: SheetChange): number {
  return cells.flat().filter((content) => contentKey(content) !== "").length;
}

function differingCells(sheet: SheetChange, grid: Grid, most = Infinity): number {
  const spilled = spilledCells(grid, sheet.layout);
  const used = usedRect(grid);
  const rows = Math.max(sheet.cells.length, used.row + used.rows);
  const columns = Math.max(sheet.layout.columns, used.column + used.columns);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < Math.min(columns, most); column += 1) {
      if (spilled.has(cellAddress(row, column))) continue;
      const { formula, value } = cellAt(grid, row, column);
      const wanted = contentKey(sheet.cells[row]?.[column] ?? null);
      if (comparable(wanted) !== comparable(formula ?? String(value))) count += 1;
    }
  }
  return count;
}
