import type { Cell, DefinedName, Engine, OpenWorkbook, SheetValidation } from "../engine/engine";
import { BLANK_SHEET, BLANK_STYLES, SHEET_TYPE, STYLES_TYPE } from "./blank-package";
import { storedValue, type StoredValue } from "./cell-xml";
import { writeCharts } from "./charts";
import { writeCustomXml, type CustomXmlItem } from "./custom-xml";
import { declare, freePath, inItsNamespaces, relate, unrelate } from "./package-edits";
import { losses, type ChangedSheet } from "./losses";
import type { Package } from "./package-parts";
import { namesOfPages } from "./page-names";
import { writeSettings } from "./settings";
import { readSharedStrings } from "./shared-strings";
import type { WrittenSheet } from "./sheet-cells";
import type { SheetSetup } from "./sheet-frame";
import type { SheetCell } from "./sheet-xml";
import { patchSheet } from "./sheet-patch";
import { renameInParts, type Renames } from "./sheet-references";
import { blankState, isSameState, stateOf, type SheetState } from "./state";
import { StyleBook } from "./style-book";
import { serialToFile, valueOf, type ValueSource } from "./values";
import { patchWorkbook, withoutCells, type CurrentSheet } from "./workbook-patch";
import type { WorkbookPart } from "./workbook-part";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The file behind an open workbook, and what the engine made of it. Never changed: each save begins with it. */
export interface Original {
  readonly parts: Package;
  readonly workbook: WorkbookPart;
  readonly customXml: readonly CustomXmlItem[];
  readonly state: ReadonlyMap<string, SheetState>;
  readonly names: readonly DefinedName[];
  /** Id of the sheet that the engine showed first. */
  readonly active: string;
  /** What may be typed in cells, by the ids of the sheets. */
  readonly validations: ReadonlyMap<string, readonly SheetValidation[]>;
  /** Ids of the sheets on which cells moved to another place since. */
  readonly moved: ReadonlySet<string>;
}

/** The package that is written, and what of the opened one is not right in it, in Dutch. */
export interface Written {
  readonly parts: Package;
  readonly lost: readonly string[];
}

/** The package with all that changed since it was opened; every part in which nothing did has its own bytes. */
export async function writePackage(original: Original, open: OpenWorkbook): Promise<Written> {
  const parts = original.parts.copy();
  const writing = await Writing.begin(original, open, parts);
  await writing.sheets();
  await writing.workbook();
  await writeCustomXml(parts, original.customXml, open.parts.customXml);
  await writeSettings(parts, open.parts.settings);
  await writeCharts(parts, open.engine, open.parts.charts, writing.paths);
  return { parts, lost: await losses(original.parts, writing.changed) };
}

class Writing {
  /** Where the sheets' parts are, by the ids of the sheets. */
  readonly paths = new Map<string, string>();
  readonly changed: ChangedSheet[] = [];
  private readonly relations = new Map<string, string>();
  private readonly now: ReadonlyMap<string, SheetState>;
  private texts: readonly string[] | null = null;

  private constructor(
    private readonly original: Original,
    private readonly open: OpenWorkbook,
    private readonly parts: Package,
    private readonly workbookPath: string,
    private readonly styles: StyleBook,
    private readonly sharedText: string,
    private readonly date1904: boolean,
  ) {
    this.now = stateOf(open.engine);
  }

  static async begin(original: Original, open: OpenWorkbook, parts: Package): Promise<Writing> {
    const { styles, sharedStrings, date1904 } = original.workbook;
    const text = (path: string | null) => (path === null ? Promise.resolve(null) : parts.text(path));
    const book = new StyleBook((await text(styles)) ?? BLANK_STYLES);
    const shared = await text(sharedStrings);
    const path = await parts.workbookPath();
    return new Writing(original, open, parts, path, book, shared ?? "<sst/>", date1904);
  }

  async sheets(): Promise<void> {
    let formulasChanged = false;
    for (const { id, part } of this.original.workbook.sheets) {
      if (part === null || this.now.has(id)) continue;
      await this.drop((path) => path === part);
      formulasChanged = true;
    }
    for (const [id, state] of this.now) {
      const part = this.original.workbook.sheets.find((sheet) => sheet.id === id)?.part ?? null;
      const path = part ?? (await this.addPart(id));
      this.paths.set(id, path);
      const patched = this.patched(id, state, (await this.parts.text(path)) ?? "");
      if (patched === null) continue;
      this.parts.put(path, patched.text);
      if (part !== null) this.note(id, part, state);
      if (part !== null && patched.formulasChanged) formulasChanged = true;
    }
    await renameInParts(this.parts, this.renames());
    await this.putStyles();
    // A chain that names a cell without a formula has Excel repair the file; without one it makes its own.
    if (formulasChanged) await this.drop((_, type) => type.endsWith("/calcChain"));
  }

  async workbook(): Promise<void> {
    const { engine, parts: document } = this.open;
    const { workbook, names, active } = this.original;
    const current = [...this.now].map(([id, { name, visibility }]): CurrentSheet => {
      return { id, name, visibility, relation: this.relations.get(id) ?? null };
    });
    const now = withoutCells(workbook.sheets, current, (sheet) => ({ ...sheet, relation: null }));
    const shown = engine.activeSheet() === active ? workbook.sheets[workbook.active]?.id : undefined;
    const text = (await this.parts.text(this.workbookPath)) ?? "";
    const patched = patchWorkbook(text, {
      before: workbook.sheets,
      now,
      front: now.some(({ id }) => id === shown) && shown !== undefined ? shown : engine.activeSheet(),
      names: {
        before: names,
        now: engine.names(),
        own: namesOfPages(document.pages, this.now),
        renames: this.renames(),
        sheetsBefore: workbook.sheets.map(({ id }) => id),
        sheetsNow: now.map(({ id }) => id),
      },
    });
    if (patched !== text) this.parts.put(this.workbookPath, patched);
  }

  private note(id: string, part: string, now: SheetState): void {
    const before = this.original.state.get(id) ?? blankState(now.name);
    this.changed.push({ name: before.name, part, before, now, moved: this.original.moved.has(id) });
  }

  private patched(id: string, now: SheetState, text: string) {
    const before = this.original.state.get(id) ?? blankState(now.name);
    const page = this.open.parts.pages.get(id);
    const active = this.open.engine.activeSheet();
    const isSelected = active === this.original.active ? undefined : active === id;
    const isNew = !this.original.state.has(id);
    const validations = this.validationsOf(id);
    const isSame =
      page === undefined && isSelected === undefined && validations === undefined && isSameState(before, now);
    if (!isNew && isSame && !/<(?:[\w.-]+:)?f[\s/>]/.test(text)) return null;
    const patched = patchSheet(text, this.written(id, before, now), { page, isSelected, validations });
    return isNew || patched.text !== text ? patched : null;
  }

  /** Undefined where nobody changed them. */
  private validationsOf(id: string): SheetSetup["validations"] {
    const all = this.open.parts.validations.get(id);
    if (all === this.original.validations.get(id)) return undefined;
    return { all: all ?? [], date1904: this.date1904 };
  }

  private written(id: string, before: SheetState, now: SheetState): WrittenSheet {
    const read = rowReader(this.open.engine, id);
    const stored = (row: number, column: number): StoredValue => {
      const cell = read(row, column);
      const { value, isError } = storedValue(cell);
      if (typeof value !== "number") return { value, isError };
      return { value: serialToFile(value, cell.numberFormat, this.date1904), isError };
    };
    return {
      before,
      now,
      read,
      stored,
      styles: this.styles,
      valueOf: (cell) => valueOf(cell, "General", this.sourceFor(cell), now.name),
    };
  }

  /** As the file has its values. Few of the cells that are looked at have a text that others share. */
  private sourceFor({ type }: SheetCell): ValueSource {
    if (type === "s") this.texts ??= readSharedStrings(this.sharedText);
    return { sharedStrings: this.texts ?? [], date1904: false };
  }

  private async addPart(id: string): Promise<string> {
    const path = freePath(this.parts, (serial) => `xl/worksheets/sheet${serial}.xml`);
    this.parts.put(path, await inItsNamespaces(this.parts, BLANK_SHEET));
    await declare(this.parts, path, SHEET_TYPE);
    this.relations.set(id, await relate(this.parts, this.workbookPath, `${OFFICE}/worksheet`, `/${path}`));
    return path;
  }

  private async putStyles(): Promise<void> {
    const { styles } = this.original.workbook;
    const text = this.styles.text();
    if (styles !== null) {
      if (text !== (await this.parts.text(styles))) this.parts.put(styles, text);
      return;
    }
    if (text === BLANK_STYLES) return;
    const path = freePath(this.parts, (serial) => `xl/styles${serial === 1 ? "" : serial}.xml`);
    this.parts.put(path, await inItsNamespaces(this.parts, text));
    await declare(this.parts, path, STYLES_TYPE);
    await relate(this.parts, this.workbookPath, `${OFFICE}/styles`, `/${path}`);
  }

  /** Takes away what the workbook refers to, with all that only that refers to. */
  private async drop(isMeant: (path: string, type: string) => boolean): Promise<void> {
    for (const { id, path, type } of await this.parts.relations(this.workbookPath)) {
      if (isMeant(path, type)) await unrelate(this.parts, this.workbookPath, id);
    }
  }

  private renames(): Renames {
    return new Map(
      this.original.workbook.sheets.flatMap(({ id, name, part }): [string, string | null][] => {
        const now = this.now.get(id)?.name ?? null;
        return part === null || now === name ? [] : [[name, now]];
      }),
    );
  }
}

/** Reads cells in the order of a file, a row at a time. */
function rowReader(engine: Engine, sheetId: string): (row: number, column: number) => Cell {
  const used = engine.usedRect(sheetId, false);
  const columns = used === null ? 0 : used.column + used.columns;
  const rows = new Map<number, readonly Cell[]>();
  return (row, column) => {
    if (column >= columns) return EMPTY;
    let cells = rows.get(row);
    if (!cells) {
      cells = engine.read(sheetId, { row, column: 0, rows: 1, columns })[0] ?? [];
      // A row is gone through once; what fills it may come from the one before.
      if (rows.size > 64) rows.clear();
      rows.set(row, cells);
    }
    return cells[column] ?? EMPTY;
  };
}

const EMPTY: Cell = { value: "", kind: "empty", numberFormat: "General" };
