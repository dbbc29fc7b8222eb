import { codeOf, stoppedReading } from "../problem/problem";
import { NO_CELLS, loadKinds, loadPart, mayHoldErrors, partOf, type Cells } from "./cells";
import { AIM_BYTES, FIRST_GUESS, cellCount, takeCells, type Area } from "./parts";
import type { ReadingWatch } from "./watch-reading";

/** Excel's word for an answer, or a question, of more than 5 MB. */
const TOO_LARGE = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error) ?? "");
}

/** Cells may differ in length from one part to the next. */
const MARGIN = 1.1;
/** How long a part is, is told from one row in so many. */
const SAMPLE = 16;

/**
 * Reads areas that are too large to be read at once: as many cells a sync as Excel can answer, and half as many again
 * when it could not after all.
 *
 * @returns by sheet
 * @throws ProblemError "stopped" when someone stopped it
 */
export async function readInParts(
  context: Excel.RequestContext,
  areas: readonly Area[],
  watch: ReadingWatch,
): Promise<ReadonlyMap<string, Cells>> {
  const of = areas.reduce((sum, area) => sum + cellCount(area), 0);
  const parts: { readonly area: Area; readonly range: Excel.Range; kinds?: Excel.Range }[] = [];
  const unsure: Area[] = [];
  let [left, bytesPerCell, most, done] = [areas, FIRST_GUESS, Infinity, 0];
  while (left.length > 0) {
    watch.progress(done, of);
    if (watch.stopped()) throw stoppedReading();
    const take = takeCells(left, Math.max(1, Math.min(most, Math.floor(AIM_BYTES / bytesPerCell))));
    const read = take.taken.map((area) => ({ area, range: loadPart(sheetOf(context, area), area.rect) }));
    const cells = take.taken.reduce((sum, area) => sum + cellCount(area), 0);
    try {
      // Each part is a sync of its own on purpose: together they are more than Excel can answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (take.taken.length === 1 && take.taken[0]?.rect.rows === 1)) throw error;
      most = Math.ceil(cells / 2);
      continue;
    }
    parts.push(...read);
    unsure.push(...read.filter(({ range }) => mayHoldErrors(range)).map(({ area }) => area));
    bytesPerCell = Math.max(1, (MARGIN * bytesIn(read.map(({ range }) => range))) / cells);
    done += cells;
    left = take.left;
  }
  const kinds = await readKinds(context, unsure, watch);
  watch.progress(of, of);
  return bySheet(parts.map(({ area, range }) => ({ area, cells: partOf(range, area.rect, kinds.get(area)) })));
}

function sheetOf(context: Excel.RequestContext, { sheetId }: Area): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetId);
}

/** `"Boolean",` is the longest. */
const BYTES_PER_KIND = 10;

/** Which cells of these parts hold errors. A part is no larger with its kinds alone than it was with all the rest. */
async function readKinds(
  context: Excel.RequestContext,
  areas: readonly Area[],
  watch: ReadingWatch,
): Promise<ReadonlyMap<Area, Excel.Range>> {
  const found = new Map<Area, Excel.Range>();
  let left = areas;
  while (left.length > 0) {
    if (watch.stopped()) throw stoppedReading();
    const room = Math.floor(AIM_BYTES / BYTES_PER_KIND);
    let cells = 0;
    const fitting = left.filter((area, index) => (cells += cellCount(area)) <= room || index === 0);
    for (const area of fitting) found.set(area, loadKinds(sheetOf(context, area), area.rect));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as above
    await context.sync();
    left = left.slice(fitting.length);
  }
  return found;
}

/** How long these cells are in an answer, from a sample of their rows. */
function bytesIn(ranges: readonly Excel.Range[]): number {
  return ranges.reduce((sum, { values, formulas, numberFormat }) => {
    const sampled = (rows: readonly unknown[]) => rows.filter((_, index) => index % SAMPLE === 0);
    const rows = sampled(values);
    const text = JSON.stringify([rows, sampled(formulas), sampled(numberFormat)]);
    return sum + (new Blob([text]).size * values.length) / rows.length;
  }, 0);
}

/** The parts of each sheet put under each other again. */
function bySheet(parts: readonly { readonly area: Area; readonly cells: Cells }[]): ReadonlyMap<string, Cells> {
  const sheets = new Map<string, Cells[]>();
  for (const { area, cells } of parts) sheets.set(area.sheetId, [...(sheets.get(area.sheetId) ?? []), cells]);
  return new Map([...sheets].map(([id, pieces]) => [id, stacked(pieces)]));
}

function stacked(pieces: readonly Cells[]): Cells {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1) return first ?? NO_CELLS;
  const values = pieces.flatMap((piece) => piece.values);
  return {
    rect: { ...first.rect, rows: values.length },
    values,
    formulas: pieces.flatMap((piece) => piece.formulas),
    numberFormats: pieces.flatMap((piece) => piece.numberFormats),
    kinds: pieces.flatMap((piece) => piece.kinds),
  };
}
