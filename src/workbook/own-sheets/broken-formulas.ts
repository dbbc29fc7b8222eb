import { cellAddress } from "../cells/address";
import type { CellWrite } from "../cells/cell-write";
import { cellAt, positions, type Cell, type Grid } from "../cells/grid";

/** Formulas that Excel cannot follow any more, on our sheets and on the user's own: their cells, and what they should be. */
export interface BrokenFormulas {
  readonly ours: readonly CellWrite[];
  readonly theirs: readonly CellWrite[];
}

export const NOTHING_BROKEN: BrokenFormulas = { ours: [], theirs: [] };

/** A function of ours as Excel keeps it where the add-in was not there, or under the name of an older one. */
const ESTRANGED = /_xldudf_mgn_(\w+)|_xll\.mgn\.(\w+)/gi;
const OUR_FUNCTION = /\bMGN\./i;

/** @param present our own sheets */
export function brokenFormulas(present: readonly Grid[], others: readonly Grid[]): BrokenFormulas {
  return { ours: present.flatMap(brokenIn), theirs: others.flatMap(brokenIn) };
}

function brokenIn(grid: Grid): readonly CellWrite[] {
  return [...positions(grid)].flatMap(({ row, column }) => {
    const mended = mendedFormula(cellAt(grid, row, column));
    return mended === null ? [] : [{ sheet: grid.name, address: cellAddress(row, column), content: mended }];
  });
}

/**
 * The formula as it must be; null where nothing is wrong. One that merely does not know its function is entered again as
 * it is: Excel looks a name up when a formula is entered.
 */
function mendedFormula({ formula, value }: Cell): string | null {
  if (formula === null) return null;
  const mended = formula.replace(ESTRANGED, (_, plain?: string, dotted?: string) => `MGN.${plain ?? dotted ?? ""}`);
  const isUnknown = value === "#NAME?" && OUR_FUNCTION.test(mended);
  return mended !== formula || isUnknown ? mended : null;
}
