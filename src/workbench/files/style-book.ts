import type { CellFormat } from "../engine/engine";
import { builtInNumberFormat } from "./number-formats";
import { escapeXml } from "./xml";
import { placeFor, startTagOf, TextEdits, withAttributes, withContent, type AttributeChanges } from "./xml-edit";
import { child, parseXml, prefixOf, type XmlElement } from "./xml-tree";

/** How a cell looks, as the engine knows it. */
export interface Look {
  readonly format: CellFormat;
  readonly numberFormat: string;
}

type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** Of the elements that we may have to add; ECMA-376 18.8.39. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** The first number for a format of one's own; lower ones are Excel's. */
const OWN_FORMATS = 164;

/** A child of an element that is made anew: its text is kept where it is not what changes. */
interface Piece {
  readonly local: string;
  readonly xml: string;
}

/**
 * The styles of a workbook, to which looks are added: what is there stays where it is and as it is, so that every cell that
 * is not touched looks the same.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  /** Entries by the order in which they are numbered; the file's own first. */
  private readonly entries: Record<List, string[]>;
  private readonly counts: Record<List, number>;
  private readonly known = new Map<string, number>();

  constructor(private readonly source: string) {
    this.root = parseXml(source);
    this.prefix = prefixOf(this.root.name);
    const texts = (list: List) => this.list(list).map(({ start, end }) => source.slice(start, end));
    this.entries = {
      numFmts: texts("numFmts"),
      fonts: texts("fonts"),
      fills: texts("fills"),
      borders: texts("borders"),
      cellXfs: texts("cellXfs"),
    };
    this.counts = {
      numFmts: this.entries.numFmts.length,
      fonts: this.entries.fonts.length,
      fills: this.entries.fills.length,
      borders: this.entries.borders.length,
      cellXfs: this.entries.cellXfs.length,
    };
  }

  /**
   * The number of a style that is `base` with what differs between two looks: what the engine does not know of it stays.
   */
  restyled(base: number, from: Look, to: Look): number {
    const key = `${base}|${JSON.stringify(from)}|${JSON.stringify(to)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.add("cellXfs", this.xf(base, from, to));
    this.known.set(key, index);
    return index;
  }

  text(): string {
    const edits = new TextEdits(this.source);
    for (const list of Object.keys(this.entries) as List[]) {
      const added = this.entries[list].slice(this.counts[list]);
      if (added.length === 0) continue;
      const element = child(this.root, list);
      const count = String(this.entries[list].length);
      if (element) {
        const inner = this.source.slice(element.inner, element.innerEnd) + added.join("");
        edits.replace(element, withContent(this.source, element, inner, { count }));
      } else {
        const name = this.prefix + list;
        edits.insert(placeFor(this.root, list, ORDER), `<${name} count="${count}">${added.join("")}</${name}>`);
      }
    }
    return edits.applied();
  }

  private list(list: List): readonly XmlElement[] {
    return child(this.root, list)?.children ?? [];
  }

  private add(list: List, xml: string): number {
    const at = this.entries[list].indexOf(xml);
    if (at >= 0) return at;
    return this.entries[list].push(xml) - 1;
  }

  /** The file's own entry; what is added later is only ever made from one of these. */
  private own(list: List, index: number): { readonly element: XmlElement; readonly source: string } {
    const element = this.list(list)[index] ?? this.list(list)[0];
    if (element) return { element, source: this.source };
    const source = BARE[list].replaceAll("<", `<${this.prefix}`).replaceAll(`<${this.prefix}/`, `</${this.prefix}`);
    this.add(list, source);
    return { element: parseXml(source), source };
  }

  private xf(base: number, from: Look, to: Look): string {
    const { element, source } = this.own("cellXfs", base);
    const { fontId = "0", borderId = "0" } = element.attributes;
    const [was, is] = [from.format, to.format];
    const differs = (...keys: readonly (keyof CellFormat)[]) => keys.some((key) => was[key] !== is[key]);
    const changes: Record<string, string> = {};
    if (from.numberFormat !== to.numberFormat) {
      Object.assign(changes, { numFmtId: this.numberFormat(to.numberFormat), applyNumberFormat: "1" });
    }
    if (differs("bold", "italic", "underline", "fontColor", "fontSize", "fontName")) {
      Object.assign(changes, { fontId: String(this.font(Number(fontId), was, is)), applyFont: "1" });
    }
    if (differs("fill")) Object.assign(changes, { fillId: String(this.fill(is.fill)), applyFill: "1" });
    if (differs("borderTop", "borderBottom", "borderLeft", "borderRight")) {
      Object.assign(changes, { borderId: String(this.border(Number(borderId), was, is)), applyBorder: "1" });
    }
    if (!differs("horizontalAlignment", "verticalAlignment", "wrapText", "indent")) {
      const inner = source.slice(element.inner, element.innerEnd);
      return withContent(source, element, inner, changes);
    }
    const others = element.children.filter(({ local }) => local !== "alignment");
    const inner =
      this.alignment(child(element, "alignment"), source, was, is) +
      others.map(({ start, end }) => source.slice(start, end)).join("");
    return withContent(source, element, inner, { ...changes, applyAlignment: "1" });
  }

  private numberFormat(code: string): string {
    for (let id = 0; id < 50; id++) if (builtInNumberFormat(id) === code) return String(id);
    const own = this.list("numFmts").find(({ attributes }) => attributes.formatCode === code);
    if (own?.attributes.numFmtId !== undefined) return own.attributes.numFmtId;
    const added = this.entries.numFmts.slice(this.counts.numFmts);
    const highest = this.list("numFmts").reduce(
      (most, { attributes }) => Math.max(most, Number(attributes.numFmtId)),
      OWN_FORMATS - 1,
    );
    const entry = (id: number) => `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    const before = added.findIndex((xml, index) => xml === entry(highest + 1 + index));
    const id = highest + 1 + (before >= 0 ? before : added.length);
    this.add("numFmts", entry(id));
    return String(id);
  }

  private font(index: number, was: CellFormat, is: CellFormat): number {
    const { element, source } = this.own("fonts", index);
    const set = (local: string, on: unknown, attributes = ""): Piece[] =>
      on ? [{ local, xml: `<${this.prefix}${local}${attributes}/>` }] : [];
    let pieces = piecesOf(element, source);
    const put = (locals: readonly string[], made: readonly Piece[]) => {
      pieces = [...pieces.filter(({ local }) => !locals.includes(local)), ...made];
    };
    if (was.bold !== is.bold) put(["b"], set("b", is.bold));
    if (was.italic !== is.italic) put(["i"], set("i", is.italic));
    if (was.underline !== is.underline) put(["u"], set("u", is.underline));
    if (was.fontSize !== is.fontSize) put(["sz"], set("sz", is.fontSize, ` val="${is.fontSize}"`));
    if (was.fontColor !== is.fontColor) put(["color"], set("color", is.fontColor, rgb(is.fontColor)));
    if (was.fontName !== is.fontName) {
      // A font of the theme's scheme would be shown in its place.
      put(["name", "family", "charset", "scheme"], set("name", is.fontName, ` val="${escapeXml(is.fontName ?? "")}"`));
    }
    return this.add("fonts", withContent(source, element, inOrder(pieces, FONT_ORDER)));
  }

  private fill(color: string | undefined): number {
    const p = this.prefix;
    // The first two are Excel's own, whatever a file says that they are.
    for (const pattern of ["none", "gray125"].slice(this.entries.fills.length)) {
      this.entries.fills.push(`<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
    }
    if (!color) return 0;
    const inner = `<${p}fgColor${rgb(color)}/><${p}bgColor indexed="64"/>`;
    return this.add("fills", `<${p}fill><${p}patternFill patternType="solid">${inner}</${p}patternFill></${p}fill>`);
  }

  private border(index: number, was: CellFormat, is: CellFormat): number {
    const { element, source } = this.own("borders", index);
    const p = this.prefix;
    let pieces = piecesOf(element, source);
    const side = (local: string, other: string, before: boolean | undefined, now: boolean | undefined) => {
      if (before === now) return;
      const line = `<${p}${local} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${local}>`;
      pieces = pieces.filter((piece) => piece.local !== local && piece.local !== other);
      pieces.push({ local, xml: now ? line : `<${p}${local}/>` });
    };
    side("left", "start", was.borderLeft, is.borderLeft);
    side("right", "end", was.borderRight, is.borderRight);
    side("top", "", was.borderTop, is.borderTop);
    side("bottom", "", was.borderBottom, is.borderBottom);
    return this.add("borders", withContent(source, element, inOrder(pieces, BORDER_ORDER)));
  }

  private alignment(old: XmlElement | undefined, source: string, was: CellFormat, is: CellFormat): string {
    const changes: Record<string, string | null> = {};
    const across = is.horizontalAlignment === "General" ? undefined : is.horizontalAlignment;
    if (was.horizontalAlignment !== is.horizontalAlignment) changes.horizontal = across?.toLowerCase() ?? null;
    if (was.verticalAlignment !== is.verticalAlignment) changes.vertical = is.verticalAlignment?.toLowerCase() ?? null;
    if (was.wrapText !== is.wrapText) changes.wrapText = is.wrapText ? "1" : null;
    if (was.indent !== is.indent) {
      changes.indent = is.indent ? String(is.indent) : null;
      // Excel indents only what stands to a side.
      if (is.indent && !across && (old?.attributes.horizontal ?? "general") === "general") changes.horizontal = "left";
    }
    if (!old) return withAttributes(`<${this.prefix}alignment/>`, changes satisfies AttributeChanges);
    return withAttributes(startTagOf(source, old), changes) + source.slice(old.inner, old.end);
  }
}

/** What a workbook without any styles looks like. */
const BARE: Readonly<Record<List, string>> = {
  numFmts: "",
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
};

function piecesOf(element: XmlElement, source: string): Piece[] {
  return element.children.map(({ local, start, end }) => ({ local, xml: source.slice(start, end) }));
}

/** What the order does not name comes last. */
function inOrder(pieces: readonly Piece[], order: readonly string[]): string {
  const rank = ({ local }: Piece) => (order.includes(local) ? order.indexOf(local) : order.length);
  return [...pieces]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ xml }) => xml)
    .join("");
}

function rgb(color: string | undefined): string {
  return ` rgb="FF${(color ?? "").slice(1).toUpperCase()}"`;
}
