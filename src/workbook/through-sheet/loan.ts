import type { Place } from "../../model/plan/finding";
import { cellAddress } from "../cells/address";
import { positions, type Grid } from "../cells/grid";
import type { Reading } from "../reading/reading";
import { isLoanName, type Unreturned } from "../store/borrowed-json";
import { lentCell, type LentCell } from "./lent-cell";

/** What became of borrowed cells. */
export interface Returned {
  /** Cells that were read to hold again what they held. */
  readonly back: readonly Place[];
  /** Cells in which nothing was put back, with what they held. */
  readonly left: readonly Unreturned[];
}

export const NOTHING_RETURNED: Returned = { back: [], left: [] };

/** A cell that holds something of ours. */
export interface Marked extends Place {
  readonly lent: LentCell;
}

export type Looked = Pick<Reading, "grids" | "named" | "store" | "names">;

/** Whether a loan was not ended: then no cell may be taken for what it holds. */
export function isLent({ store, names, grids, named }: Looked): boolean {
  return (
    store.borrowed.length > 0 ||
    names.some(({ name }) => isLoanName(name)) ||
    [...grids, ...named].some((grid) => marksOn(grid).length > 0)
  );
}

/** The cells of a sheet that hold something of ours. */
export function marksOn(grid: Grid): readonly Marked[] {
  // Of nearly every cell the first character tells.
  const has = grid.formulas.some((row) => row.some((content) => lentCell(content) !== null));
  if (!has) return [];
  return [...positions(grid)].flatMap(({ row, column }): Marked[] => {
    const lent = lentCell(grid.formulas[row - grid.top]?.[column - grid.left] ?? "");
    return lent === null ? [] : [{ sheet: grid.name, address: cellAddress(row, column), lent }];
  });
}
