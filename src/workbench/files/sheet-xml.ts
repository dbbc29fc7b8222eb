import { parseRect } from "../engine/addresses";
import { localName, prefixOf, TreeBuilder, walkXml, type XmlElement, type XmlPlace } from "./xml-tree";

/** The formula of a cell as it is written: only the first of cells that share one has its text. */
export interface SheetFormula extends XmlPlace {
  /** Unescaped, without "=". */
  readonly text: string;
  readonly type: "normal" | "shared" | "array" | "dataTable";
  /** The range that is filled or that shares the formula. */
  readonly ref: string | undefined;
  /** Which shared formula. */
  readonly si: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SheetCell extends XmlPlace {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Index in the workbook's cell formats. */
  readonly style: number;
  /** "n" where the file says nothing; also "s", "str", "inlineStr", "b", "e" and "d". */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: SheetFormula | null;
  /** What `<v>` holds, unescaped; null where there is none. */
  readonly value: string | null;
  readonly valueAt: XmlPlace | null;
  /** The text of `<is>`, without phonetic help. */
  readonly inline: string | null;
}

export interface SheetRow extends XmlPlace {
  /** From 0. */
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly SheetCell[];
}

/** A worksheet's part without its rows. */
export interface SheetFrame {
  /** Of the root: "" or, say, "x:". Elements of the sheet's own language have it too. */
  readonly prefix: string;
  readonly root: XmlPlace & { readonly attributes: Readonly<Record<string, string>> };
  /** What stands in the root, in order, as trees; `sheetData` among it, without children. */
  readonly elements: readonly XmlElement[];
}

/**
 * Reads the part of one worksheet, in one go: each row with its cells as they are met, then what stands around them.
 * Rows and cells without an address follow the one before, as the format prescribes.
 *
 * @param onElement what stands around the rows as it is met, for who needs it before them
 * @throws Error where the text is not well-formed, or an address is none
 */
export function scanSheet(
  text: string,
  onRow: (row: SheetRow) => void,
  onElement?: (element: XmlElement) => void,
): SheetFrame {
  const scan = new SheetScan(onRow, onElement);
  walkXml(text, scan);
  return scan.frame();
}

/** The first element with this local name that is of the sheet's own language. */
export function topElement({ prefix, elements }: SheetFrame, local: string): XmlElement | undefined {
  return elements.find(({ name }) => name === prefix + local);
}

/** "AB" of "AB12" as a number from 0. */
function columnOf(address: string): number {
  return parseRect(address).column;
}

type Attributes = Readonly<Record<string, string>>;
type Writable<T> = { -readonly [key in keyof T]: T[key] };

class SheetScan {
  private depth = 0;
  private prefix = "";
  private root: Writable<SheetFrame["root"]> = { start: 0, inner: 0, innerEnd: 0, end: 0, attributes: {} };
  private readonly elements: XmlElement[] = [];
  private tree: TreeBuilder | null = null;
  private inData = false;
  private row: (Writable<SheetRow> & { cells: SheetCell[] }) | null = null;
  private cell: Writable<SheetCell> | null = null;
  private formula: Writable<SheetFormula> | null = null;
  private valueAt: Writable<XmlPlace> | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  /** Depth of the phonetic help that is being skipped; 0 for none. */
  private phonetic = 0;
  private target: "f" | "v" | "t" | null = null;

  constructor(
    private readonly onRow: (row: SheetRow) => void,
    private readonly onElement?: (element: XmlElement) => void,
  ) {}

  frame(): SheetFrame {
    return { prefix: this.prefix, root: this.root, elements: this.elements };
  }

  open(name: string, attributes: Attributes, start: number, inner: number): void {
    this.depth += 1;
    const place = { start, inner, innerEnd: inner, end: inner };
    if (this.depth === 1) {
      this.prefix = prefixOf(name);
      this.root = { ...place, attributes };
    } else if (this.inData) {
      this.openInData(localName(name), attributes, place);
    } else {
      this.tree ??= new TreeBuilder();
      this.tree.open(name, attributes, start, inner);
      this.inData = this.depth === 2 && name === `${this.prefix}sheetData`;
    }
  }

  text(text: string): void {
    if (this.inData) this.textInData(text);
    else this.tree?.text(text);
  }

  close(innerEnd: number, end: number): void {
    if (this.depth === 1) {
      Object.assign(this.root, { innerEnd, end });
    } else if (this.inData && this.depth > 2) {
      this.closeInData(innerEnd, end);
    } else {
      this.inData = false;
      const whole = this.tree?.close(innerEnd, end) ?? null;
      if (whole) {
        this.elements.push(whole);
        this.onElement?.(whole);
        this.tree = null;
      }
    }
    this.depth -= 1;
  }

  private openInData(local: string, attributes: Attributes, place: Writable<XmlPlace>): void {
    if (this.depth === 3 && local === "row") {
      this.row = { ...place, row: this.rowOf(attributes), attributes, cells: [] };
      this.lastColumn = -1;
    } else if (this.depth === 4 && local === "c" && this.row) {
      this.cell = this.startCell(attributes, place, this.row.row);
    } else if (this.depth === 5 && this.cell) {
      this.openInCell(this.cell, local, attributes, place);
    } else if (this.depth > 5 && this.cell?.inline != null) {
      if (local === "rPh" && this.phonetic === 0) this.phonetic = this.depth;
      if (local === "t" && this.phonetic === 0) this.target = "t";
    }
  }

  private rowOf({ r }: Attributes): number {
    const row = r === undefined ? this.lastRow + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0) throw new Error(`Not a row: ${r}`);
    this.lastRow = row;
    return row;
  }

  private startCell(attributes: Attributes, place: Writable<XmlPlace>, row: number): Writable<SheetCell> {
    const { r, s, t } = attributes;
    const column = r === undefined ? this.lastColumn + 1 : columnOf(r);
    this.lastColumn = column;
    // Written out, as spreading takes most of the time of a large sheet.
    return {
      start: place.start,
      inner: place.inner,
      innerEnd: place.inner,
      end: place.inner,
      row,
      column,
      style: s === undefined ? 0 : Number(s),
      type: t ?? "n",
      attributes,
      formula: null,
      value: null,
      valueAt: null,
      inline: null,
    };
  }

  private openInCell(
    cell: Writable<SheetCell>,
    local: string,
    attributes: Attributes,
    place: Writable<XmlPlace>,
  ): void {
    if (local === "f") {
      const { start, inner } = place;
      const { t, ref, si } = attributes;
      const type = t === "shared" || t === "array" || t === "dataTable" ? t : "normal";
      this.formula = { start, inner, innerEnd: inner, end: inner, text: "", type, ref, si, attributes };
      cell.formula = this.formula;
      this.target = "f";
    } else if (local === "v") {
      this.valueAt = place;
      cell.valueAt = place;
      cell.value = "";
      this.target = "v";
    } else if (local === "is") {
      cell.inline = "";
    }
  }

  private textInData(text: string): void {
    if (this.target === "f" && this.formula) this.formula.text += text;
    else if (this.target === "v" && this.cell) this.cell.value = (this.cell.value ?? "") + text;
    else if (this.target === "t" && this.cell) this.cell.inline = (this.cell.inline ?? "") + text;
  }

  private closeInData(innerEnd: number, end: number): void {
    if (this.depth === 3 && this.row) {
      this.onRow(Object.assign(this.row, { innerEnd, end }));
      this.row = null;
    } else if (this.depth === 4 && this.cell) {
      this.cell.innerEnd = innerEnd;
      this.cell.end = end;
      this.row?.cells.push(this.cell);
      this.cell = null;
    } else if (this.depth === 5) {
      const inner = this.target === "f" ? this.formula : this.target === "v" ? this.valueAt : null;
      if (inner) {
        inner.innerEnd = innerEnd;
        inner.end = end;
      }
      this.target = null;
    } else if (this.depth > 5) {
      this.target = null;
      if (this.phonetic === this.depth) this.phonetic = 0;
    }
  }
}
