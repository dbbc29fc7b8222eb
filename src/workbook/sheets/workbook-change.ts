import { unbrokenEuros } from "../../model/text/dutch";
import type { StyleName } from "./styles";

/** What goes in a cell. A text is never read as a formula, a number or a date, whatever it looks like. */
export type Content = null | number | boolean | FormulaContent | TextContent;
export interface FormulaContent {
  /** With a leading "=", in the invariant form. */
  readonly formula: string;
}
export interface TextContent {
  readonly text: string;
}

/** A block of cells that looks alike. Later blocks lie over earlier ones. */
export interface FormatBlock {
  readonly address: string;
  readonly style: StyleName;
}

/** How a sheet looks; kept in the workbook, so that a write can be taken back with its looks. */
export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly FormatBlock[];
  /** In points. */
  readonly columnWidths: readonly number[];
  /** In points, by row from 0; other rows have Excel's own height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  /** Columns with labels that stay in sight; absent on sheets from before there were any. */
  readonly frozenColumns?: number;
  /** Ranges that one formula fills from its first cell, on sheets from before the split was a plain formula. */
  readonly spills: readonly string[];
  /** Absent on sheets from before there were any: Excel's own page. */
  readonly page?: PageSetup;
  readonly charts?: readonly ChartLayout[];
  /** Cells that someone fills in; absent on sheets from before there was any check on them. */
  readonly asked?: readonly AskedCells[];
}

/** Cells that someone fills in: what they take, and what is said at them. */
export interface AskedCells {
  readonly address: string;
  readonly takes: Taken;
  /** Dutch, above what counts; 32 characters at most. */
  readonly title: string;
  /** Dutch: what counts. Excel shows 255 characters of it. */
  readonly counts: string;
}

/** A whole number from 0, any number from 0, an amount that may be negative, a day; an empty cell is always fine. */
export type Taken = "whole" | "number" | "amount" | "day";

/** A native chart of Excel's on a sheet of ours. */
export interface ChartLayout {
  /** By which it is found again: no two on a sheet share one. */
  readonly name: string;
  /** Dutch: what it shows. */
  readonly title: string;
  readonly kind: "columns" | "bars" | "lines";
  /** Names of series and categories included, in the first row and column. */
  readonly data: string;
  readonly seriesBy: "rows" | "columns";
  /** The cells that it lies over. */
  readonly at: string;
}

/** A sheet on paper, and the buttons on the headers of its table. */
export interface PageSetup {
  /** Rows that are repeated on each page: "4:5". */
  readonly titleRows: string;
  /** The table that can be filtered, headers first. */
  readonly filter?: string;
  /** Absent: lying down. */
  readonly orientation?: "Portrait";
  /** All of it on one page; absent: as many as it takes. */
  readonly onePage?: true;
  /** Columns with labels, repeated where a page is not wide enough: "A:A". */
  readonly titleColumns?: string;
  /** What is printed; absent: all that stands on the sheet. */
  readonly area?: string;
  /** What the figures are of: stands beneath each page, with file, sheet, page and moment. Absent: no footer. */
  readonly of?: string;
}

/** One sheet as it must become, from A1. */
export interface SheetChange {
  readonly name: string;
  /** Dutch, for the preview. */
  readonly what: string;
  readonly cells: readonly (readonly Content[])[];
  readonly layout: SheetLayout;
}

/** All that a recalculation writes, as data: built without Excel, shown first, applied in one go. */
export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
}

export function formula(text: string): FormulaContent {
  return { formula: `=${text}` };
}

export function text(content: string): TextContent {
  return { text: content };
}

/** A text that only someone reads, such as a remark: no line of it ends between a euro sign and its amount. */
export function sentence(content: string): TextContent {
  return text(unbrokenEuros(content));
}

/** What Excel reads back from a cell with this content, as far as it can be known without calculating. */
export function contentKey(content: Content): string {
  if (content === null) return "";
  if (typeof content !== "object") return String(content);
  return "formula" in content ? content.formula : content.text;
}

/** What a write does to the log. */
export interface LogChange {
  /** The log itself, where there was none yet. */
  readonly sheet: SheetChange | null;
  readonly blocks: readonly LogBlock[];
}

export interface LogBlock {
  readonly address: string;
  readonly cells: readonly (readonly Content[])[];
}
