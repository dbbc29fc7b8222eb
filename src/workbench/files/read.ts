import type { CellContent, KeptValue, Rect, SheetContent } from "../engine/engine";
import { cellAddress, parseRect, within } from "../engine/addresses";
import { validationsIn } from "./data-validations";
import { fromFile } from "./formulas";
import { SharedFormulas } from "./shared-formulas";
import { unescapeCharacters } from "./shared-strings";
import { scanSheet, topElement, type SheetCell, type SheetFrame, type SheetRow } from "./sheet-xml";
import { isTrue, type CellStyle, type Styles } from "./styles";
import { tooSpread } from "./limits";
import { toInput, valueOf, type ValueSource } from "./values";
import type { ListedSheet } from "./workbook-part";

/** Pixels per character of column width, and per point of row height. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 4 / 3;

/** What cells refer to outside their sheet. */
export interface SharedParts extends ValueSource {
  readonly styles: Styles;
}

/**
 * The content of a sheet, from the text of its part.
 *
 * @throws Refusal where it is too large, or a number is none
 * @throws Error where it is no sheet
 */
export function readSheet(sheet: ListedSheet, xml: string, shared: SharedParts): SheetContent {
  const reader = new SheetReader(sheet.name, shared);
  const frame = scanSheet(xml, (row) => reader.row(row));
  const merges = (topElement(frame, "mergeCells")?.children ?? []).map(({ attributes }) =>
    parseRect(attributes["ref"] ?? ""),
  );
  for (const merge of merges) reader.assertRoom(merge);
  const { id, name, visibility } = sheet;
  return {
    id,
    name,
    visibility,
    cells: reader.cells,
    rowHeights: reader.heights,
    hiddenRows: reader.hiddenRows,
    ...columns(frame, reader.lastColumn),
    frozen: frozen(frame),
    merges,
    isProtected: isTrue(topElement(frame, "sheetProtection")?.attributes["sheet"]),
    validations: validationsIn(frame, shared.date1904),
  };
}

/** Gathers what the rows of a sheet hold, as they pass. */
class SheetReader {
  readonly cells: CellContent[] = [];
  readonly heights = new Map<number, number>();
  readonly hiddenRows: number[] = [];
  lastColumn = -1;
  private lastRow = -1;
  private readonly formulas = new SharedFormulas();
  /** The ranges that array formulas fill, as far as rows are to come. */
  private filled: Filled[] = [];

  constructor(
    private readonly sheet: string,
    private readonly shared: SharedParts,
  ) {}

  row({ row, attributes, cells }: SheetRow): void {
    const height = Number(attributes["ht"] ?? 0);
    if (height > 0) this.heights.set(row, Math.round(height * PIXELS_PER_POINT));
    if (isTrue(attributes["hidden"])) this.hiddenRows.push(row);
    this.filled = this.filled.filter(({ area }) => area.row + area.rows > row);
    for (const cell of cells) {
      const content = this.cell(cell);
      if (content) this.cells.push(content);
    }
  }

  /** @throws Refusal where the sheet, or this part of it, is too large */
  assertRoom(area: Rect): void {
    tooSpread(this.sheet, area);
  }

  private cell(cell: SheetCell): CellContent | null {
    const { row, column } = cell;
    if (row > this.lastRow || column > this.lastColumn) {
      this.lastRow = Math.max(this.lastRow, row);
      this.lastColumn = Math.max(this.lastColumn, column);
      this.assertRoom({ row: 0, column: 0, rows: this.lastRow + 1, columns: this.lastColumn + 1 });
    }
    const style = this.shared.styles.of(cell.style);
    const content = this.content(cell, style.numberFormat);
    if (content.input === null && (cell.style === 0 || isPlain(style))) return null;
    return { row, column, ...content, numberFormat: style.numberFormat, format: style.format };
  }

  private content(cell: SheetCell, numberFormat: string): Pick<CellContent, "input" | "kept" | "fills" | "keptFill"> {
    const { formula, row, column } = cell;
    const value = valueOf(cell, numberFormat, this.shared, this.sheet);
    // What a formula put there is its own again, and comes of it.
    const filling = this.filled.find(({ area }) => within(area, row, column));
    const place = filling?.kept[row - filling.area.row];
    if (filling && place && value) place[column - filling.area.column] = value;
    if (formula === null) return { input: filling || value === undefined ? null : toInput(value.value) };
    const kept = value === undefined ? {} : { kept: value };
    // A data table is no formula that a cell can have: Excel makes it of two cells beside it, and keeps what it gave.
    if (formula.type === "dataTable") return { input: value === undefined ? null : toInput(value.value) };
    const text = unescapeCharacters(formula.text);
    if (formula.type === "array") {
      const fills = parseRect(formula.ref ?? cellAddress(row, column));
      this.assertRoom(fills);
      if (fills.rows * fills.columns === 1) return { input: fromFile(text), ...kept, fills };
      const keptFill = Array.from({ length: fills.rows }, () => Array.from({ length: fills.columns }, () => NOTHING));
      if (value && keptFill[0]) keptFill[0][0] = value;
      this.filled.push({ area: fills, kept: keptFill });
      return { input: fromFile(text), ...kept, fills, ...(value ? { keptFill } : {}) };
    }
    const own = formula.type === "shared" ? this.formulas.of(formula.si ?? "", row, column, text) : text;
    // An element without text says that there is no formula.
    if (own === "") return { input: value === undefined ? null : toInput(value.value) };
    return { input: fromFile(own), ...kept };
  }
}

/** The range of an array formula, with what the file keeps of it, as far as it was read. */
interface Filled {
  readonly area: Rect;
  readonly kept: KeptValue[][];
}

const NOTHING: KeptValue = { value: "", isError: false };

function isPlain({ numberFormat, format }: CellStyle): boolean {
  return numberFormat === "General" && Object.keys(format).length === 0;
}

/** Widths of columns up to the last that is used; what is beyond is of no use, and may be thousands. */
function columns(frame: SheetFrame, lastColumn: number): Pick<SheetContent, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (const { attributes } of topElement(frame, "cols")?.children ?? []) {
    const { min = "1", max = min, width, hidden } = attributes;
    for (let column = Number(min) - 1; column < Number(max) && column <= Math.max(lastColumn, 255); column++) {
      if (Number(width) > 0) columnWidths.set(column, Math.round(Number(width) * PIXELS_PER_CHARACTER));
      if (isTrue(hidden)) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

function frozen(frame: SheetFrame): SheetContent["frozen"] {
  const view = topElement(frame, "sheetViews")?.children[0];
  const pane = view?.children.find(({ local }) => local === "pane")?.attributes ?? {};
  // A pane that was split before it was frozen is frozen.
  if (pane["state"] !== "frozen" && pane["state"] !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) };
}
