import type { Cell, CellValue, Workbook, Worksheet } from "exceljs";
import { FORMATS, type Format } from "./formats";
import { LOOKS, type Look } from "./looks";
import { FIRST_YEAR_COLUMN, LAST_YEAR_COLUMN, YEARS, yearColumn, type Year } from "./years";

/** The first rows are the same on every tab: title, what it shows, source, an empty row, the header. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** In points. */
const LINE_HEIGHT = 14;

/** A column width counts digits of the default font; text in our smaller font runs narrower. */
const CHARACTERS_PER_WIDTH = 1.2;

export interface Column {
  readonly header: string | number;
  /** In characters of the default font. */
  readonly width: number;
  /** Over a column of numbers or dates. */
  readonly right?: true;
}

export interface TabDescription {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly columns: readonly Column[];
  /** Columns that stay in view when scrolling to the right. */
  readonly frozenColumns: number;
  /** At the foot of a printed page. */
  readonly footer?: string;
}

/** One tab of the workbook, filled from the top down. */
export class Tab {
  readonly sheet: Worksheet;
  #nextRow = FIRST_ROW;

  constructor(workbook: Workbook, name: string, description: TabDescription) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`The workbook has no tab "${name}"`);
    this.sheet = sheet;
    this.write("A1", description.title, "title");
    this.write("A2", description.subtitle, "subtitle");
    this.write("A3", `Bron: ${description.source}`, "subtitle");
    sheet.getRow(1).height = 24;
    sheet.getRow(HEADER_ROW).height = 30;
    description.columns.forEach(({ header, width, right }, index) => {
      const column = sheet.getColumn(index + 1);
      column.width = width;
      const cell = this.write(`${column.letter}${HEADER_ROW}`, header, "header", "year");
      if (right) cell.alignment = { ...cell.alignment, horizontal: "right", indent: 0 };
    });
    sheet.views = [
      { state: "frozen", xSplit: description.frozenColumns, ySplit: HEADER_ROW, showGridLines: false, zoomScale: 90 },
    ];
    this.#printSetUp(description.footer ?? "Voorbeeld Mentaal Gezond Twente");
  }

  get name(): string {
    return this.sheet.name;
  }

  /** Takes the next free row for a row of the table; its cells have `look` until something else is written there. */
  nextRow(look: Look): number {
    const row = this.#nextRow++;
    for (let column = 1; column <= this.sheet.columnCount; column++) {
      this.write(`${this.sheet.getColumn(column).letter}${row}`, null, look);
    }
    return row;
  }

  skipRow(): void {
    this.#nextRow++;
  }

  write(address: string, value: CellValue, look: Look, format?: Format) {
    const cell = this.sheet.getCell(address);
    cell.value = value;
    cell.style = { ...LOOKS[look], ...(format && { numFmt: FORMATS[format] }) };
    if (typeof value === "string" && LOOKS[look].alignment?.wrapText) this.#fitHeight(cell, value);
    return cell;
  }

  /** A formula without its leading "="; its result is filled in once the whole workbook is calculated. */
  formula(address: string, formula: string, look: Look, format?: Format) {
    return this.write(address, { formula }, look, format);
  }

  /** A band with a heading over the full width of the table. */
  section(text: string): void {
    this.write(`A${this.nextRow("section")}`, text, "section");
  }

  /** A remark under the table; it runs over the columns to its right. */
  note(text: string): void {
    this.write(`A${this.#nextRow++}`, text, "subtitle");
  }

  /** The same thing in the column of every year. */
  perYear(row: number, put: (address: string, year: Year, index: number) => void): void {
    YEARS.forEach((year, index) => put(`${yearColumn(year)}${row}`, year, index));
  }

  // A row grows to its wrapped text only when someone edits it, so the height is set here, by an estimate.
  #fitHeight(cell: Cell, text: string): void {
    const width = this.sheet.getColumn(cell.col).width ?? 10;
    const lines = Math.ceil(text.length / (width * CHARACTERS_PER_WIDTH));
    if (lines === 1) return;
    const row = this.sheet.getRow(Number(cell.row));
    const height = lines * LINE_HEIGHT;
    // Of a row that has no height of its own yet, the height is undefined, whatever its type says.
    if (!(row.height > height)) row.height = height;
  }

  #printSetUp(footer: string): void {
    Object.assign(this.sheet.pageSetup, {
      paperSize: 9, // A4
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    });
    this.sheet.headerFooter.oddFooter = `&L&8${footer}&C&8&A&R&8Pagina &P van &N`;
  }
}

/** The header cells of the years. */
export const YEAR_COLUMNS: readonly Column[] = YEARS.map((header) => ({ header, width: 10, right: true }));

/** Reads as "D5": the header cell that names a year. */
export function yearHeader(year: Year): string {
  return `${yearColumn(year)}$${HEADER_ROW}`;
}

/** The cells of one row from the first to the last year. */
export function yearSpan(row: number): string {
  return `${FIRST_YEAR_COLUMN}${row}:${LAST_YEAR_COLUMN}${row}`;
}
