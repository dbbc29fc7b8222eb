import type { Connection } from "./connection";
import { isSettled } from "./link";
import { codeOf } from "./problem";
import { readKnown, readWorkbook } from "./read";
import type { Known, Reading } from "./read";

/** Remembers which sheets matter, so that a workbook that is known is read in one sync. */
export class WorkbookReader {
  private known: Known | null = null;
  private ownIds: ReadonlySet<string> = new Set();

  /** One sync where the sheets are known and still there; two, or three when one of them went, otherwise. */
  async read(context: Excel.RequestContext): Promise<Reading> {
    if (this.known === null) return readWorkbook(context);
    try {
      return await readKnown(context, this.known);
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      this.known = null;
      return readWorkbook(context);
    }
  }

  /** Notes what a reading showed. */
  remember({ sheets, grids, named, part }: Reading, { missing, links, tables }: Connection): void {
    const idsOf = (names: readonly string[]) => sheets.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
    const used = new Set([...links, ...tables].map(({ sheet }) => sheet));
    // While something is missing or in doubt, it may turn up on any sheet.
    const complete = missing.length === 0 && links.every(isSettled);
    const own = grids.map(({ name }) => name).filter((name) => !complete || used.has(name));
    const ours = named.map(({ name }) => name);
    this.known = { sheetIds: idsOf([...own, ...ours]), part };
    this.ownIds = new Set(idsOf(ours));
  }

  /** Notes what a write left behind. */
  wrote(part: string, sheetIds: readonly string[] = []): void {
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
