import { readWorkbook } from "../read";
import type { Reading } from "../read";
import { giveBack } from "../through-sheet/borrowed-cells";

/**
 * Reads the workbook. Where a run of scenarios through the sheet was cut off, the user's cells are given back first: a
 * scenario's value is never taken for the plan's.
 */
export async function readReturned(context: Excel.RequestContext): Promise<Reading> {
  const reading = await readWorkbook(context);
  const { store, part, names } = reading;
  if (store.borrowed.length === 0) return reading;
  await giveBack(context, store.borrowed, { store: { ...store, borrowed: [] }, part, names });
  return readWorkbook(context);
}
