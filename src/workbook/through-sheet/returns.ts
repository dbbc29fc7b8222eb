import type { Place } from "../../model/plan/finding";
import { cellAddress, placeOfReference } from "../cells/address";
import { presentContent } from "../cells/cell-write";
import { positions, type CellValue, type Grid } from "../cells/grid";
import type { Reading } from "../reading/reading";
import { isLoanName, markOf, type BorrowedCell, type Unreturned } from "../store/borrowed-json";
import type { NamedWrite } from "../writing/apply";
import { isFormula, lentCell, originalOf, type LentCell } from "./lent-cell";

/** What became of borrowed cells. */
export interface Returned {
  /** Cells that were read to hold again what they held. */
  readonly back: readonly Place[];
  /** Cells in which nothing was put back, with what they held. */
  readonly left: readonly Unreturned[];
}

export const NOTHING_RETURNED: Returned = { back: [], left: [] };

/** What must happen to end a loan. */
export interface Returns {
  /** What comes back, and where. */
  readonly writes: readonly ReturnWrite[];
  /** Cells that hold again what they held. */
  readonly back: readonly BorrowedCell[];
  /** Cells that nothing comes back in: a user's own content stays, and what is gone is gone. */
  readonly left: readonly (Unreturned & { readonly of: BorrowedCell })[];
}

export interface ReturnWrite extends NamedWrite {
  /** The borrowed cell; null for a copy of one, which a user made. */
  readonly of: BorrowedCell | null;
}

/** A cell that holds something of ours. */
interface Marked extends Place {
  readonly lent: LentCell;
}

type Looked = Pick<Reading, "grids" | "named" | "store" | "names">;

/** Whether a loan was not ended: then no cell may be taken for what it holds. */
export function isLent({ store, names, grids, named }: Looked): boolean {
  return (
    store.borrowed.length > 0 ||
    names.some(({ name }) => isLoanName(name)) ||
    [...grids, ...named].some((grid) => marksOn(grid).length > 0)
  );
}

export function returnsOf({ store, names, grids, named }: Looked): Returns {
  const all = [...grids, ...named];
  const marked = all.flatMap(marksOn);
  const byName = new Map(names.map(({ name, formula }) => [name.toLowerCase(), placeOfReference(formula)]));
  const contentAt = ({ sheet, address }: Place): CellValue | null => {
    const grid = all.find(({ name }) => name === sheet);
    return grid === undefined ? null : presentContent(grid, address);
  };
  const writes: ReturnWrite[] = [];
  const back: BorrowedCell[] = [];
  const left: (Unreturned & { readonly of: BorrowedCell })[] = [];
  const leave = (of: BorrowedCell, place: Place, why: Unreturned["why"]) => {
    left.push({ sheet: place.sheet, address: place.address, content: of.content, why, of });
  };
  for (const cell of store.borrowed) {
    const mark = markOf(cell);
    const place = cell.name === undefined ? cell : (byName.get(cell.name.toLowerCase()) ?? null);
    const there = place === null ? null : contentAt(place);
    const ours = marked.filter(({ lent }) => lent.mark === mark);
    if (ours.length > 0) {
      for (const { sheet, address, lent } of ours) {
        const content = originalOf(lent, cell.content);
        const isNamed = place?.sheet === sheet && place.address === address && cell.name !== undefined;
        writes.push({ sheet, address, content, of: cell, ...(isNamed && { name: cell.name }) });
      }
    } else if (place === null || there === null) {
      leave(cell, cell, "gone");
    } else if (isSame(there, cell.content)) {
      back.push(cell);
    } else if (cell.name === undefined && cell.lent.some((content) => isSame(there, content))) {
      // An older version of the add-in put the bare value in it, and knows the cell by its address only.
      writes.push({ sheet: cell.sheet, address: cell.address, content: cell.content, of: cell });
    } else {
      leave(cell, place, "typed");
    }
  }
  const known = new Set(store.borrowed.map(markOf));
  for (const { sheet, address, lent } of marked) {
    if (!known.has(lent.mark)) writes.push({ sheet, address, content: originalOf(lent, undefined), of: null });
  }
  return { writes, back, left };
}

/** Whether a cell holds this. A leading apostrophe says that what follows is text; Excel does not give it back. */
export function isSame(there: CellValue, content: CellValue): boolean {
  return plain(there) === plain(content);
}

/** Whether a cell holds what it held before it was borrowed: of a formula the references may have moved meanwhile. */
export function isOriginal(there: CellValue, { content }: Pick<BorrowedCell, "content">): boolean {
  return isSame(there, content) || (isFormula(content) && isFormula(there) && lentCell(there) === null);
}

function plain(content: CellValue): CellValue {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

function marksOn(grid: Grid): readonly Marked[] {
  // Of nearly every cell the first character tells.
  const has = grid.formulas.some((row) => row.some((content) => lentCell(content) !== null));
  if (!has) return [];
  return [...positions(grid)].flatMap(({ row, column }): Marked[] => {
    const lent = lentCell(grid.formulas[row - grid.top]?.[column - grid.left] ?? "");
    return lent === null ? [] : [{ sheet: grid.name, address: cellAddress(row, column), lent }];
  });
}
