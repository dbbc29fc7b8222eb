import type { CellWrite } from "../cells/cell-write";
import type { CellValue } from "../cells/grid";
import type { Reading } from "../reading/reading";
import type { WorkbookReader } from "../reading/workbook-reader";
import type { BorrowedCell } from "../store/borrowed-json";
import { applyCells, applyStore } from "../writing/apply";
import type { Keep } from "../writing/apply";

const placeOf = ({ sheet, address }: Pick<CellWrite, "sheet" | "address">): string => `${sheet}!${address}`;

/** The cells of several runs, each once. @param runs what they hold before it, and what each puts in them */
export function borrowedFor(
  runs: readonly { readonly before: readonly CellWrite[]; readonly writes: readonly CellWrite[] }[],
): readonly BorrowedCell[] {
  const cells = new Map<string, BorrowedCell>();
  for (const { before, writes } of runs) {
    for (const [index, cell] of before.entries()) {
      const { lent } = cells.get(placeOf(cell)) ?? { lent: [] };
      const put = writes[index];
      cells.set(placeOf(cell), { ...cell, lent: put === undefined ? lent : [...new Set([...lent, put.content])] });
    }
  }
  return [...cells.values()];
}

/** What must be in the cells for one run: its own values, and what was there in those that it leaves alone. */
export function contentsFor(borrowed: readonly BorrowedCell[], writes: readonly CellWrite[]): readonly CellWrite[] {
  const own = new Map(writes.map((write) => [placeOf(write), write.content]));
  return borrowed.map(({ sheet, address, content }) => ({
    sheet,
    address,
    content: own.get(placeOf({ sheet, address })) ?? content,
  }));
}

/** Cells that are asked what they hold, in the form in which they are written. */
interface AskedCell<C extends CellWrite> {
  readonly cell: C;
  readonly range: Excel.Range;
}

/** Queues the question: it is answered at the next sync. */
export function askCells<C extends CellWrite>(
  context: Excel.RequestContext,
  cells: readonly C[],
): readonly AskedCell<C>[] {
  return cells.map((cell) => {
    const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
    range.load("formulas");
    return { cell, range };
  });
}

/** Whether the cell holds this. A leading apostrophe says that what follows is text; Excel does not give it back. */
export function holds({ range }: AskedCell<CellWrite>, content: CellValue): boolean {
  const there: unknown = range.formulas[0]?.[0];
  return there === content || (typeof content === "string" && `'${String(there)}` === content);
}

/**
 * Puts the user's cells back as they were, but for those that someone changed since. Two syncs.
 *
 * @param keep the store without the loan
 */
export async function giveBack(
  context: Excel.RequestContext,
  borrowed: readonly BorrowedCell[],
  keep: Keep,
): Promise<void> {
  const asked = askCells(context, borrowed);
  await context.sync();
  const ours = asked.filter((each) => each.cell.lent.some((content) => holds(each, content)));
  await (ours.length > 0
    ? applyCells(
        context,
        ours.map(({ cell: { sheet, address, content } }) => ({ sheet, address, content })),
        keep,
      )
    : applyStore(context, keep));
}

/**
 * Reads the workbook. Where a run of scenarios through the sheet was cut off, the user's cells are given back first: a
 * scenario's value is never taken for the plan's.
 */
export async function readReturned(context: Excel.RequestContext, reader: WorkbookReader): Promise<Reading> {
  const reading = await reader.readAll(context);
  const { store, part, names } = reading;
  if (store.borrowed.length === 0) return reading;
  await giveBack(context, store.borrowed, { store: { ...store, borrowed: [] }, part, names });
  return reader.readAll(context);
}
