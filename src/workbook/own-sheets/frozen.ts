import { cellAt } from "../cells/grid";
import { LOG_SHEET } from "../sheets/sheet-names";
import type { WorkbookChange } from "../sheets/workbook-change";
import type { PresentSheet } from "./present-sheets";

export type Frozen = "no" | "partly" | "yes";

/**
 * Whether values stand in the place of our formulas: by the cells, as Excel's own Ctrl+Z puts formulas back and the file goes
 * on saying that they are frozen.
 *
 * @param isNoted what the file says
 */
export function frozenNow(isNoted: boolean, { sheets }: WorkbookChange, present: readonly PresentSheet[]): Frozen {
  if (!isNoted) return "no";
  let [formulas, values] = [0, 0];
  for (const { name, cells } of sheets) {
    const own = present.find((sheet) => sheet.name === name && name !== LOG_SHEET);
    if (!own) continue;
    cells.forEach((row, r) =>
      row.forEach((content, c) => {
        if (typeof content !== "object" || content === null || !("formula" in content)) return;
        const { formula, value } = cellAt(own.grid, r, c);
        if (formula !== null) formulas += 1;
        else if (value !== "") values += 1;
      }),
    );
  }
  if (formulas === 0) return "yes";
  return values === 0 ? "no" : "partly";
}
