import type { Place } from "../../model/plan/finding";
import { placeOfReference } from "../cells/address";
import { presentContent, type NamedWrite } from "../cells/cell-write";
import type { CellValue } from "../cells/grid";
import { markOf, type BorrowedCell, type Unreturned } from "../store/borrowed-json";
import { isFormula, lentCell, originalOf } from "./lent-cell";
import { marksOn, type Looked } from "./loan";

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
