import { toAddress } from "../engine/addresses";
import { PIXELS_PER_POINT } from "./read";
import { CellWriter, type WrittenSheet } from "./sheet-cells";
import type { Fills } from "./sheet-fills";
import type { SheetCell, SheetRow } from "./sheet-xml";
import { startTagOf, type TextEdits, withAttributes, type AttributeChanges } from "./xml-edit";

/** Pixels of a row that is left to Excel, which fits it to its text. */
const DEFAULT_HEIGHT = 20;

/** The smallest range around what was added; rows and columns from 0. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Goes along with the rows of a sheet, rewrites what changed in them, and puts in what the file does not have. */
export class RowPatch {
  extent: Extent | null = null;
  private readonly writer: CellWriter;
  /** Rows with something to write, in order, and which of them was not met yet. */
  private readonly rows: readonly number[];
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly sheet: WrittenSheet,
    private readonly fills: Fills,
    private readonly edits: TextEdits,
    private readonly prefix: string,
    /** The style that the file gives to cells of this column that it does not have. */
    private readonly columnStyle: (column: number) => number,
  ) {
    this.writer = new CellWriter(sheet, text, prefix, fills);
    this.rows = rowsToWrite(sheet, fills);
  }

  get formulasChanged(): boolean {
    return this.writer.formulasChanged;
  }

  meet(row: SheetRow): void {
    this.edits.insert(row.start, this.rowsBefore(row.row));
    const isNamed = row.attributes.r !== undefined;
    const isMet = this.rows[this.next] === row.row;
    if (isMet) this.next += 1;
    const additions = isMet ? this.additions(row) : [];
    const changes: Record<string, string | null> = { ...(isMet && this.heightOf(row)) };
    // What follows the row before it would follow another one.
    if (!isNamed && this.rows.length > 0) changes.r = String(row.row + 1);
    if (additions.length > 0) Object.assign(changes, widened(row.attributes.spans, additions));
    this.cells(row, additions, withAttributes(startTagOf(this.text, row), changes));
  }

  /** What comes after the last row of the file. */
  rest(): string {
    return this.rowsBefore(Infinity);
  }

  private cells(row: SheetRow, additions: readonly Addition[], tag: string): void {
    const closes = row.inner === row.end;
    if (closes && additions.length > 0) {
      const cells = additions.map(({ xml }) => xml).join("");
      this.edits.replace(row, `${tag.replace(/\/>$/, ">")}${cells}</${this.prefix}row>`);
      return;
    }
    this.edits.replace({ start: row.start, end: row.inner }, tag);
    let next = 0;
    for (const cell of row.cells) {
      for (; (additions[next]?.column ?? Infinity) < cell.column; next++)
        this.edits.insert(cell.start, additions[next]?.xml ?? "");
      const written = this.writer.rewritten(cell) ?? this.text.slice(cell.start, cell.end);
      this.edits.replace(cell, additions.length > 0 ? named(written, cell) : written);
    }
    for (; next < additions.length; next++) this.edits.insert(row.innerEnd, additions[next]?.xml ?? "");
  }

  private additions(row: SheetRow): Addition[] {
    const there = new Set(row.cells.map(({ column }) => column));
    const { s, customFormat } = row.attributes;
    const rowStyle = customFormat === "1" || customFormat === "true" ? Number(s ?? 0) : undefined;
    return this.cellsToAdd(row.row, there, rowStyle);
  }

  private cellsToAdd(row: number, there: ReadonlySet<number>, rowStyle: number | undefined): Addition[] {
    const columns = columnsToWrite(this.sheet, this.fills, row).filter((column) => !there.has(column));
    return columns.flatMap((column) => {
      const xml = this.writer.added(row, column, rowStyle ?? this.columnStyle(column));
      if (xml === null) return [];
      this.extent = around(this.extent, row, column);
      return [{ column, xml }];
    });
  }

  /** Rows that the file does not have, up to this one. */
  private rowsBefore(limit: number): string {
    const made: string[] = [];
    for (; (this.rows[this.next] ?? Infinity) < limit; this.next++) {
      const row = this.rows[this.next] ?? 0;
      const cells = this.cellsToAdd(row, new Set(), undefined);
      const height = changedHeight(this.sheet, row);
      if (cells.length === 0 && height === null) continue;
      const tag = withAttributes(`<${this.prefix}row r="${row + 1}">`, height === null ? {} : inPoints(height));
      made.push(`${tag}${cells.map(({ xml }) => xml).join("")}</${this.prefix}row>`);
    }
    return made.join("");
  }

  private heightOf(row: SheetRow): AttributeChanges {
    const height = changedHeight(this.sheet, row.row);
    const old =
      row.attributes.ht === undefined ? DEFAULT_HEIGHT : Math.round(Number(row.attributes.ht) * PIXELS_PER_POINT);
    return height === null || height === old ? {} : inPoints(height);
  }
}

interface Addition {
  readonly column: number;
  readonly xml: string;
}

function rowsToWrite(sheet: WrittenSheet, fills: Fills): readonly number[] {
  const { before, now } = sheet;
  const rows = new Set(fills.rows());
  for (const row of new Set([...before.cells.keys(), ...now.cells.keys()])) {
    if (columnsToWrite(sheet, fills, row).length > 0) rows.add(row);
  }
  now.heights.forEach((_, row) => {
    if (changedHeight(sheet, row) !== null) rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}

/** Of the cells that changed or are filled, in order. */
function columnsToWrite({ before, now }: WrittenSheet, fills: Fills, row: number): readonly number[] {
  const [was, is] = [before.cells.get(row), now.cells.get(row)];
  const columns = new Set(fills.columns(row));
  for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
    const [a, b] = [was?.get(column), is?.get(column)];
    if (a?.content !== b?.content || a?.lookKey !== b?.lookKey) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** In pixels; null where the row's height is not to be written. */
function changedHeight({ before, now }: WrittenSheet, row: number): number | null {
  const [was, is] = [before.heights[row], now.heights[row]];
  if (is === undefined || was === is || (was === undefined && is === DEFAULT_HEIGHT)) return null;
  return is;
}

function inPoints(height: number): AttributeChanges {
  return { ht: String(height / PIXELS_PER_POINT), customHeight: "1" };
}

/** A hint to readers of a file: which columns a row uses. */
function widened(spans: string | undefined, additions: readonly Addition[]): AttributeChanges {
  const [, first, last] = /^(\d+):(\d+)$/.exec(spans ?? "") ?? [];
  if (first === undefined || last === undefined) return {};
  const columns = additions.map(({ column }) => column + 1);
  const [from, to] = [Math.min(Number(first), ...columns), Math.max(Number(last), ...columns)];
  return from === Number(first) && to === Number(last) ? {} : { spans: `${from}:${to}` };
}

/** A cell without an address follows the one before it, which may be another now. */
function named(xml: string, { row, column, attributes }: SheetCell): string {
  if (attributes.r !== undefined) return xml;
  const end = xml.indexOf(">") + 1;
  return withAttributes(xml.slice(0, end), { r: toAddress({ row, column, rows: 1, columns: 1 }) }) + xml.slice(end);
}

function around(extent: Extent | null, row: number, column: number): Extent {
  if (extent === null) return { top: row, left: column, bottom: row, right: column };
  const { top, left, bottom, right } = extent;
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
