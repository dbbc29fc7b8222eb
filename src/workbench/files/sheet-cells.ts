import { cellAddress } from "../engine/addresses";
import { characters, constantXml, resultXml, type CellBody } from "./cell-xml";
import { isAddInFunction, toFile } from "./formulas";
import { holds, isValue, keepsResult, type FilledSheet, type Fills } from "./sheet-fills";
import type { SheetCell, SheetFormula } from "./sheet-xml";
import { stateAt, type CellState } from "./state";
import type { StyleBook } from "./style-book";
import { withAttributes } from "./xml-edit";

/** A sheet that is written: as it was opened, as it is now, and what the engine says of its cells. */
export interface WrittenSheet extends FilledSheet {
  readonly styles: StyleBook;
}

/** Decides of each cell of one sheet what its element becomes. */
export class CellWriter {
  /** Whether a formula came or went: then Excel's order of calculation is no longer right. */
  formulasChanged = false;

  constructor(
    private readonly sheet: WrittenSheet,
    private readonly text: string,
    /** Of the sheet's own elements, such as "x:". */
    private readonly prefix: string,
    private readonly fills: Fills,
  ) {}

  /** The new text of a cell's element; null where it stays as it is. */
  rewritten(cell: SheetCell): string | null {
    return this.decided(cell, this.text.slice(cell.start, cell.inner));
  }

  /** The text of a cell that the file does not have; null where nothing is to be written there. */
  added(row: number, column: number, style: number): string | null {
    const tag = `<${this.prefix}c r="${cellAddress(row, column)}"${style > 0 ? ` s="${style}"` : ""}/>`;
    const place = { start: 0, inner: 0, innerEnd: 0, end: 0 };
    const nothing = { formula: null, value: null, valueAt: null, inline: null };
    return this.decided({ ...place, row, column, style, type: "n", attributes: {}, ...nothing }, tag);
  }

  private decided(cell: SheetCell, tag: string): string | null {
    const { row, column, formula } = cell;
    const [was, is] = [stateAt(this.sheet.before, row, column), stateAt(this.sheet.now, row, column)];
    const isChanged = was.content !== is.content;
    const shown = this.restyled(cell, tag, was, is);
    const filled = this.fills.at(row, column);
    const now = this.sheet.read(row, column);
    if (now.formula !== undefined) {
      if (formula && !isChanged) return this.sameFormula(cell, formula, now.formula, shown, tag);
      return this.withFormula(cell, now.formula, shown);
    }
    if (isChanged || filled === "released") return this.constant(cell, shown, tag, isChanged);
    if (isValue(filled) && !holds(this.sheet, cell, filled)) return this.element(shown, resultXml(filled, this.prefix));
    return shown === tag ? null : this.sameBody(cell, shown);
  }

  /** The start tag with what differs of how the cell looks. */
  private restyled(cell: SheetCell, tag: string, was: CellState, is: CellState): string {
    if (was.lookKey === is.lookKey) return tag;
    const style = this.sheet.styles.restyled(cell.style, was.look, is.look);
    return style === cell.style ? tag : withAttributes(tag, { s: String(style) });
  }

  private constant(cell: SheetCell, tag: string, old: string, isChanged: boolean): string | null {
    const stored = this.sheet.stored(cell.row, cell.column);
    if (!isChanged && cell.formula === null && holds(this.sheet, cell, stored)) {
      return tag === old ? null : this.sameBody(cell, tag);
    }
    if (cell.formula) this.formulasChanged = true;
    return this.element(withAttributes(tag, { cm: null }), constantXml(stored, this.prefix));
  }

  private withFormula(cell: SheetCell, formula: string, tag: string): string {
    const { row, column } = cell;
    this.formulasChanged = true;
    const wasDynamic = cell.attributes.cm !== undefined && cell.formula?.type === "array";
    // What Excel calculates as an array stays so, also where it comes to one cell.
    const ref = this.fills.ref(row, column) ?? (wasDynamic ? cellAddress(row, column) : null);
    const text = characters(toFile(formula, isAddInFunction));
    const array = ref === null ? "" : ` t="array" ref="${ref}"`;
    const { type, body } = resultXml(this.sheet.stored(row, column), this.prefix);
    const xml = `<${this.prefix}f${array}>${text}</${this.prefix}f>${body}`;
    return this.element(ref === null ? withAttributes(tag, { cm: null }) : tag, { type, body: xml });
  }

  private sameFormula(cell: SheetCell, formula: SheetFormula, text: string, tag: string, old: string): string | null {
    const { row, column } = cell;
    const stored = this.sheet.stored(row, column);
    const element = this.formulaElement(formula, text, this.fills.ref(row, column));
    if (element !== this.text.slice(formula.start, formula.end) || !keepsResult(this.sheet, cell, stored)) {
      const { type, body } = resultXml(stored, this.prefix);
      return this.element(tag, { type, body: element + body });
    }
    return tag === old ? null : this.sameBody(cell, tag);
  }

  /** The formula as the file has it, but for a range that it no longer fills, and what others no longer share. */
  private formulaElement(formula: SheetFormula, text: string, ref: string | null): string {
    const element = this.text.slice(formula.start, formula.end);
    if (formula.type === "shared" && this.fills.unshared.has(formula.si ?? "")) {
      return `<${this.prefix}f>${characters(toFile(text, isAddInFunction))}</${this.prefix}f>`;
    }
    if (formula.type !== "array" || ref === null || ref === formula.ref) return element;
    const tag = withAttributes(this.text.slice(formula.start, formula.inner), { ref });
    return tag + this.text.slice(formula.inner, formula.end);
  }

  private sameBody(cell: SheetCell, tag: string): string {
    return tag + this.text.slice(cell.inner, cell.end);
  }

  private element(tag: string, { type, body }: CellBody): string {
    // What the old value was besides its text, such as a picture, it is no longer.
    const start = withAttributes(tag, { t: type, vm: null });
    if (body === "") return start.endsWith("/>") ? start : `${start.slice(0, -1)}/>`;
    return `${start.endsWith("/>") ? `${start.slice(0, -2)}>` : start}${body}</${this.prefix}c>`;
  }
}
