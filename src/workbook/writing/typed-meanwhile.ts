import { cellAt, usedRect, type CellValue, type Grid } from "../cells/grid";
import { quoted } from "../cells/spelling";
import type { SheetContent } from "../sheets/snapshot";
import type { Undo } from "../store/store";

/** Cells from A1, in the form in which they are written. */
export type Contents = readonly (readonly CellValue[])[];

/**
 * Reads a sheet in the batch that is going to write over it, before it does: what someone typed since the last reading would
 * go with it.
 *
 * @param read as it was read
 * @returns once the batch was sent: what stood there, or null where that was what had been read
 */
export function lookBefore({ workbook }: Excel.RequestContext, read: Grid): () => Contents | null {
  const range = workbook.worksheets
    .getItem(read.name)
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,formulas");
  return () => {
    const there = range.isNullObject ? [] : fromFirstCell(range);
    return isAsRead(there, read) ? null : there.map((row) => row.map(asWritten));
  };
}

/** What puts back a write, with this on one of its sheets. */
export function withContents(undo: Undo, sheet: string, contents: Contents): Undo {
  const filled = (content: SheetContent): SheetContent => {
    const rows = Math.max(content.layout.rows, contents.length);
    const columns = Math.max(content.layout.columns, contents[0]?.length ?? 0);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => contents[row]?.[column] ?? ""),
    );
    // How they look is as the layout says: nobody loses that by typing.
    return { cells, formats: [], formatOf: [], layout: content.layout };
  };
  return {
    ...undo,
    before: undo.before.map(({ name, content }) => ({
      name,
      content: content !== null && name === sheet ? filled(content) : content,
    })),
  };
}

function fromFirstCell({ rowIndex, columnIndex, formulas }: Excel.Range): Contents {
  const width = columnIndex + (formulas[0]?.length ?? 0);
  const above = Array.from({ length: rowIndex }, () => Array.from({ length: width }, () => ""));
  const before = Array.from({ length: columnIndex }, () => "");
  return [...above, ...(formulas as CellValue[][]).map((row) => [...before, ...row])];
}

function isAsRead(there: Contents, read: Grid): boolean {
  const { row, rows, column, columns } = usedRect(read);
  const deep = Math.max(there.length, row + rows);
  const wide = Math.max(there[0]?.length ?? 0, column + columns);
  for (let r = 0; r < deep; r += 1) {
    for (let c = 0; c < wide; c += 1) {
      const { formula, value } = cellAt(read, r, c);
      const now = there[r]?.[c] ?? "";
      if (now !== (formula ?? value)) return false;
    }
  }
  return true;
}

function asWritten(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? quoted(cell) : cell;
}
