import { parseRect, toAddress } from "../engine/addresses";
import type { PageFooter, SheetPage, SheetValidation } from "../engine/engine";
import { validationsXml } from "./data-validations";
import { PIXELS_PER_CHARACTER } from "./read";
import type { WrittenSheet } from "./sheet-cells";
import type { Extent } from "./sheet-rows";
import { topElement, type SheetFrame } from "./sheet-xml";
import { placeFor, startTagOf, type TextEdits, withAttributes, withContent, type AttributeChanges } from "./xml-edit";
import { escapeXml } from "./xml";
import { child, type XmlElement } from "./xml-tree";

/** What stands in a worksheet, in the order that the format prescribes; ECMA-376 18.3.1.99. */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Numbers of paper in the file format. */
const PAPER: Readonly<Record<string, string>> = { A3: "8", A4: "9", A5: "11" };

/** What is set of a sheet besides its cells. */
export interface SheetSetup {
  /** How it is printed and filtered, as far as that was set since it was opened. */
  readonly page: SheetPage | undefined;
  /** Whether its tab is the chosen one; undefined where that stays as it was. */
  readonly isSelected: boolean | undefined;
  /** What may be typed in its cells; undefined where that is as it was. */
  readonly validations: { readonly all: readonly SheetValidation[]; readonly date1904: boolean } | undefined;
}

/** Changes what stands around the rows of a sheet, where it was changed; what is not named stays. */
export function patchFrame(
  text: string,
  frame: SheetFrame,
  sheet: WrittenSheet,
  setup: SheetSetup,
  edits: TextEdits,
  added: Extent | null,
): void {
  const patch = new FramePatch(text, frame, edits);
  patch.dimension(added);
  patch.views(sheet, setup.isSelected);
  patch.columns(sheet);
  patch.merges(sheet);
  patch.protection(sheet);
  if (setup.page) patch.page(setup.page);
  if (setup.validations) patch.validations(setup.validations);
  patch.insert();
}

class FramePatch {
  private readonly prefix: string;
  /** Elements that the sheet does not have yet. */
  private readonly made: { readonly local: string; readonly xml: string }[] = [];

  constructor(
    private readonly text: string,
    private readonly frame: SheetFrame,
    private readonly edits: TextEdits,
  ) {
    this.prefix = frame.prefix;
  }

  dimension(added: Extent | null): void {
    const element = topElement(this.frame, "dimension");
    const ref = element?.attributes.ref;
    if (!element || ref === undefined || added === null) return;
    const old = parseRect(ref);
    const [row, column] = [Math.min(old.row, added.top), Math.min(old.column, added.left)];
    const rows = Math.max(old.row + old.rows, added.bottom + 1) - row;
    const columns = Math.max(old.column + old.columns, added.right + 1) - column;
    this.change(element, { ref: toAddress({ row, column, rows, columns }) });
  }

  views({ before, now }: WrittenSheet, isSelected: boolean | undefined): void {
    const isFrozenAnew = before.frozen.rows !== now.frozen.rows || before.frozen.columns !== now.frozen.columns;
    if (!isFrozenAnew && isSelected === undefined) return;
    const views = topElement(this.frame, "sheetViews");
    const selected = isSelected === undefined ? {} : { tabSelected: isSelected ? "1" : null };
    const view = views && child(views, "sheetView");
    if (!view) {
      const tag = withAttributes(`<${this.prefix}sheetView workbookViewId="0"/>`, selected);
      const made = `${tag.slice(0, -2)}>${pane(now.frozen, this.prefix)}</${this.prefix}sheetView>`;
      this.put("sheetViews", `<${this.prefix}sheetViews>${made}</${this.prefix}sheetViews>`, views);
      return;
    }
    // A selection in a part of the window that is not there would have Excel repair the file.
    const kept = view.children.filter(
      ({ local, attributes }) => !isFrozenAnew || (local !== "pane" && (attributes.pane ?? "topLeft") === "topLeft"),
    );
    const inner = (isFrozenAnew ? pane(now.frozen, this.prefix) : "") + kept.map((one) => this.slice(one)).join("");
    this.edits.replace(view, withContent(this.text, view, inner, selected));
  }

  columns({ before, now }: WrittenSheet): void {
    const widths = new Map<number, number>();
    now.widths.forEach((width, column) => {
      const isDefault = before.widths[column] === undefined && width === DEFAULT_WIDTH;
      if (width !== before.widths[column] && !isDefault) widths.set(column + 1, width);
    });
    if (widths.size === 0) return;
    const cols = topElement(this.frame, "cols");
    const inner = this.withWidths(cols?.children ?? [], widths);
    if (cols) this.edits.replace(cols, withContent(this.text, cols, inner));
    else this.put("cols", `<${this.prefix}cols>${inner}</${this.prefix}cols>`);
  }

  merges({ before, now }: WrittenSheet): void {
    const [old, current] = [before.merges.map(toAddress), now.merges.map(toAddress)];
    const gone = old.filter((range) => !current.includes(range));
    const come = current.filter((range) => !old.includes(range));
    if (gone.length + come.length === 0) return;
    const element = topElement(this.frame, "mergeCells");
    const kept = (element?.children ?? []).filter(
      ({ attributes }) => !gone.includes(toAddress(parseRect(attributes.ref ?? ""))),
    );
    const all = [
      ...kept.map((one) => this.slice(one)),
      ...come.map((range) => `<${this.prefix}mergeCell ref="${range}"/>`),
    ];
    if (all.length === 0) this.put("mergeCells", "", element);
    else if (element)
      this.edits.replace(element, withContent(this.text, element, all.join(""), { count: String(all.length) }));
    else
      this.put(
        "mergeCells",
        `<${this.prefix}mergeCells count="${all.length}">${all.join("")}</${this.prefix}mergeCells>`,
      );
  }

  protection({ before, now }: WrittenSheet): void {
    if (before.isProtected === now.isProtected) return;
    const element = topElement(this.frame, "sheetProtection");
    const made = `<${this.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
    this.put("sheetProtection", now.isProtected ? made : "", element);
  }

  page({ orientation, paperSize, fitTo, filter, footer }: SheetPage): void {
    const paper = paperSize === undefined ? undefined : PAPER[paperSize];
    const changes: Record<string, string> = {
      ...(paper !== undefined && { paperSize: paper }),
      ...(orientation && { orientation: orientation.toLowerCase() }),
      // 0 is the file's own word for "as many as it takes".
      ...(fitTo && { fitToWidth: String(fitTo.wide ?? 0), fitToHeight: String(fitTo.high ?? 0) }),
    };
    if (Object.keys(changes).length > 0) this.change(topElement(this.frame, "pageSetup"), changes, "pageSetup");
    if (fitTo) this.fitToPage();
    if (footer) this.footer(footer);
    if (filter !== undefined) this.filter(filter && toAddress(filter));
  }

  validations({ all, date1904 }: NonNullable<SheetSetup["validations"]>): void {
    const element = topElement(this.frame, "dataValidations");
    const { content, count } = validationsXml(this.text, this.frame, all, date1904);
    const name = `${this.prefix}dataValidations`;
    if (count === 0) this.put("dataValidations", "", element);
    else if (element) this.edits.replace(element, withContent(this.text, element, content, { count: String(count) }));
    else this.put("dataValidations", `<${name} count="${count}">${content}</${name}>`);
  }

  /** Of all pages; a footer of the first or the even pages goes, since there is one for all now. */
  private footer({ left = "", center = "", right = "" }: PageFooter): void {
    const parts = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
    const name = `${this.prefix}oddFooter`;
    const made = `<${name}>${escapeXml(parts)}</${name}>`;
    const element = topElement(this.frame, "headerFooter");
    if (!element) return this.put("headerFooter", `<${this.prefix}headerFooter>${made}</${this.prefix}headerFooter>`);
    const kept = element.children.filter(({ local }) => local === "oddHeader").map((one) => this.slice(one));
    const changes = { differentFirst: null, differentOddEven: null };
    this.edits.replace(element, withContent(this.text, element, kept.join("") + made, changes));
  }

  private filter(range: string | null): void {
    const element = topElement(this.frame, "autoFilter");
    if (range === null) this.put("autoFilter", "", element);
    // What is filtered stays so, where the same range is.
    else if (element?.attributes.ref !== range)
      this.put("autoFilter", `<${this.prefix}autoFilter ref="${range}"/>`, element);
  }

  private fitToPage(): void {
    const element = topElement(this.frame, "sheetPr");
    const name = `${this.prefix}pageSetUpPr`;
    const old = element && child(element, "pageSetUpPr");
    if (old) this.change(old, { fitToPage: "1" });
    else if (element) {
      const inner = `${this.text.slice(element.inner, element.innerEnd)}<${name} fitToPage="1"/>`;
      this.edits.replace(element, withContent(this.text, element, inner));
    } else this.put("sheetPr", `<${this.prefix}sheetPr><${name} fitToPage="1"/></${this.prefix}sheetPr>`);
  }

  /** Columns with other widths; an element for several columns is cut where they differ. */
  private withWidths(columns: readonly XmlElement[], widths: ReadonlyMap<number, number>): string {
    const left = new Map(widths);
    const pieces = columns.map((column) => {
      const [min, max] = [
        Number(column.attributes.min ?? 1),
        Number(column.attributes.max ?? column.attributes.min ?? 1),
      ];
      const inside = [...widths].filter(([number, width]) => {
        if (number < min || number > max) return false;
        left.delete(number);
        return Math.round(Number(column.attributes.width ?? 0) * PIXELS_PER_CHARACTER) !== width;
      });
      return { min, xml: inside.length === 0 ? this.slice(column) : this.cut(column, min, max, new Map(inside)) };
    });
    for (const [number, width] of left) {
      const tag = `<${this.prefix}col min="${number}" max="${number}"/>`;
      pieces.push({ min: number, xml: withAttributes(tag, { width: inCharacters(width), customWidth: "1" }) });
    }
    return pieces
      .sort((a, b) => a.min - b.min)
      .map(({ xml }) => xml)
      .join("");
  }

  private cut(column: XmlElement, min: number, max: number, widths: ReadonlyMap<number, number>): string {
    const pieces: string[] = [];
    const piece = (from: number, to: number, changes: AttributeChanges = {}) => {
      if (from > to) return;
      const tag = withAttributes(startTagOf(this.text, column), { min: String(from), max: String(to), ...changes });
      pieces.push(tag + this.text.slice(column.inner, column.end));
    };
    let from = min;
    for (const [number, width] of [...widths].sort(([a], [b]) => a - b)) {
      piece(from, number - 1);
      piece(number, number, { width: inCharacters(width), customWidth: "1", bestFit: null });
      from = number + 1;
    }
    piece(from, max);
    return pieces.join("");
  }

  private change(element: XmlElement | undefined, changes: AttributeChanges, local = ""): void {
    if (!element) return this.put(local, withAttributes(`<${this.prefix}${local}/>`, changes));
    this.edits.replace(
      { start: element.start, end: element.inner },
      withAttributes(startTagOf(this.text, element), changes),
    );
  }

  /** In the place of what is there, or where it belongs; "" takes it away. */
  private put(local: string, xml: string, old?: XmlElement): void {
    if (old) this.edits.replace(old, xml);
    else this.made.push({ local, xml });
  }

  /** Several may come at one place: then in the order of the format. */
  insert(): void {
    const root = { innerEnd: this.frame.root.innerEnd, children: this.frame.elements };
    const rank = ({ local }: { readonly local: string }) => SHEET_ORDER.indexOf(local);
    for (const { local, xml } of [...this.made].sort((a, b) => rank(a) - rank(b))) {
      this.edits.insert(placeFor(root, local, SHEET_ORDER), xml);
    }
  }

  private slice({ start, end }: XmlElement): string {
    return this.text.slice(start, end);
  }
}

/** The engine's width of a column that nobody set, in pixels. */
const DEFAULT_WIDTH = 64;

function inCharacters(pixels: number): string {
  return String(pixels / PIXELS_PER_CHARACTER);
}

function pane({ rows, columns }: { readonly rows: number; readonly columns: number }, prefix: string): string {
  if (rows + columns === 0) return "";
  const corner = toAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return (
    `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<${prefix}selection pane="${active}"/>`
  );
}
