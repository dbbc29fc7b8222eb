import type { Reading } from "../read";
import { giveBack } from "../through-sheet/borrowed-cells";
import type { WorkbookReader } from "../workbook-reader";

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
