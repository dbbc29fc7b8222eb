import { isSameGrid, usedRect, type CellValue, type Grid } from "../cells/grid";
import { codeOf } from "../problem/problem";
import { readKnown, readWorkbook, type Known, type Reading } from "./reading";
import { rebuiltStore } from "../store/rebuilt";
import { AT_ONCE } from "./sheets";
import { UNWATCHED, type ReadingWatch } from "./watch-reading";

/** Remembers which sheets there are, so that a workbook that is known is read in one sync. */
export class WorkbookReader {
  private known: Known | null = null;
  private grids: readonly Grid[] = [];
  private ownIds: ReadonlySet<string> = new Set();
  private names: ReadonlyMap<string, string> = new Map();

  constructor(private readonly watch: ReadingWatch = UNWATCHED) {}

  /** One sync where the sheets are known and no others came; two, or three when one of them went or came, otherwise. */
  async read(context: Excel.RequestContext): Promise<Reading> {
    if (this.known === null) return this.readAll(context);
    try {
      const { sheetIds } = this.known;
      const reading = await readKnown(context, this.known, this.watch);
      return reading?.sheets.every(({ id }) => sheetIds.includes(id))
        ? this.withKnownGrids(reading)
        : await this.readAll(context);
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound") throw error;
      this.known = null;
      return this.readAll(context);
    }
  }

  /** As if nothing were known: two syncs. */
  async readAll(context: Excel.RequestContext): Promise<Reading> {
    return this.withKnownGrids(await readWorkbook(context, this.watch));
  }

  /** The same, with what can be made of parts that cannot be read. */
  async readAnyway(context: Excel.RequestContext): Promise<Reading> {
    return this.withKnownGrids(await readWorkbook(context, this.watch, rebuiltStore));
  }

  /**
   * A sheet on which nothing changed stays the same object, and so does the list of them where none did: what was worked
   * out of it need not be worked out again.
   */
  private withKnownGrids(reading: Reading): Reading {
    const before = this.grids;
    const grids = reading.grids.map((grid) => before.find((known) => isSameGrid(known, grid)) ?? grid);
    const isUnchanged = grids.length === before.length && grids.every((grid, index) => grid === before[index]);
    return { ...reading, grids: isUnchanged ? before : grids };
  }

  /** Notes what a reading showed. Every sheet counts: a total that does not add up may stand on any of them. */
  remember({ sheets, grids, named, place: { part, surplus } }: Reading): void {
    const ours = new Set(named.map(({ name }) => name));
    const cells = [...grids, ...named].reduce((sum, grid) => sum + usedRect(grid).rows * usedRect(grid).columns, 0);
    const parts = [...(part === null ? [] : [part]), ...surplus.map(({ id }) => id)];
    this.known = { sheetIds: sheets.map(({ id }) => id), parts, cells };
    this.grids = grids;
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
    this.ownIds = new Set(sheets.flatMap(({ id, name }) => (ours.has(name) ? [id] : [])));
  }

  /** Notes what a write left behind. */
  wrote({ part, sheetIds }: Applied): void {
    const { sheetIds: before, cells } = this.known ?? { sheetIds: [], cells: 0 };
    this.known = { sheetIds: [...new Set([...before, ...sheetIds])], parts: [part], cells };
    this.ownIds = new Set([...this.ownIds, ...sheetIds]);
  }

  /** Sheets came or went: next time everything is read. */
  forget(): void {
    this.known = null;
  }

  /** Reading it takes several syncs. */
  get isLarge(): boolean {
    return (this.known?.cells ?? 0) > AT_ONCE;
  }

  /** The names of these sheets, as they were at the last reading. */
  namesOf(worksheetIds: readonly string[]): readonly string[] {
    return worksheetIds.flatMap((id) => this.names.get(id) ?? []);
  }

  /** True for a sheet that bears one of our names. */
  isOurs(worksheetId: string): boolean {
    return this.ownIds.has(worksheetId);
  }
}

/** A sheet as it stood just before it was written over. */
export interface TypedMeanwhile {
  readonly sheet: string;
  /** From A1, in the form in which they are written. */
  readonly contents: readonly (readonly CellValue[])[];
}

/** What a write leaves behind, for the next reading. */
export interface Applied {
  /** Ids of the sheets that were written. */
  readonly sheetIds: readonly string[];
  readonly part: string;
  /** What someone filled in, since the reading, on sheets that were written over. */
  readonly typed: readonly TypedMeanwhile[];
  /** Looks that Excel did not want here; figures and store are there without them. */
  readonly refused: readonly RefusedLook[];
}

export type RefusedLook = "panes" | "page" | "chart" | "asked";
