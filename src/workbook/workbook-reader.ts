import type { Applied } from "./apply";
import { codeOf } from "./problem";
import { readKnown, readWorkbook } from "./read";
import type { Known, Reading } from "./read";

/** Remembers which sheets there are, so that a workbook that is known is read in one sync. */
export class WorkbookReader {
  private known: Known | null = null;
  private ownIds: ReadonlySet<string> = new Set();

  /** One sync where the sheets are known and no others came; two, or three when one of them went or came, otherwise. */
  async read(context: Excel.RequestContext): Promise<Reading> {
    if (this.known === null) return readWorkbook(context);
    try {
      const { sheetIds } = this.known;
      const reading = await readKnown(context, this.known);
      return reading.sheets.every(({ id }) => sheetIds.includes(id)) ? reading : await readWorkbook(context);
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      this.known = null;
      return readWorkbook(context);
    }
  }

  /** Notes what a reading showed. Every sheet counts: a total that does not add up may stand on any of them. */
  remember({ sheets, named, part }: Reading): void {
    const ours = new Set(named.map(({ name }) => name));
    this.known = { sheetIds: sheets.map(({ id }) => id), part };
    this.ownIds = new Set(sheets.flatMap(({ id, name }) => (ours.has(name) ? [id] : [])));
  }

  /** Notes what a write left behind. */
  wrote({ part, sheetIds }: Applied): void {
    this.known = { sheetIds: [...new Set([...(this.known?.sheetIds ?? []), ...sheetIds])], part };
    this.ownIds = new Set([...this.ownIds, ...sheetIds]);
  }

  /** Sheets came or went: next time everything is read. */
  forget(): void {
    this.known = null;
  }

  /** True for a sheet that bears one of our names. */
  isOurs(worksheetId: string): boolean {
    return this.ownIds.has(worksheetId);
  }
}
