import type { IsoDate } from "../time/iso-date";
import type { Decimal } from "../money/decimal";
import { date, euros, number } from "./dutch";

/**
 * A short piece of writing as plain data: what a page, a document and a sheet have in common. Texts are plain: whatever
 * they hold, it is for each form to write it so that it stays a text there.
 */
export type Block =
  | { readonly kind: "heading"; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "table"; readonly table: Table };

/** A stretch of text that looks alike. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface Table {
  readonly caption: string;
  /** The first column names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** A sum of the rows above it. */
  readonly isTotal: boolean;
}

/** What stands in a cell, with its value: a sheet keeps the number, a page shows the words. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** bare: without its sign, where the caption names the unit and many columns stand side by side. */
  | { readonly kind: "euros"; readonly value: Decimal; readonly decimals: number; readonly bare?: true }
  /** A fraction; shown as a percentage with two decimals. */
  | { readonly kind: "share"; readonly value: Decimal }
  | { readonly kind: "count"; readonly value: Decimal }
  | { readonly kind: "date"; readonly date: IsoDate }
  /** A year that names a row. */
  | { readonly kind: "year"; readonly year: number };

export const UNKNOWN_CELL: Cell = { kind: "text", text: "nog niet bekend" };

/** True for a column of figures, which line up on the right; the first column names the rows. */
export function isFigureColumn({ rows }: Table, column: number): boolean {
  return column > 0 && rows.some(({ cells }) => (cells[column]?.kind ?? "text") !== "text");
}

/** As a Dutch reader reads it: "€ 286.697", "3,34%", "22.023", "1-7-2026". */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "euros":
      return cell.bare ? number(cell.value, cell.decimals) : euros(cell.value, cell.decimals);
    case "share":
      return `${number(cell.value.times(100), 2)}%`;
    case "count":
      return number(cell.value);
    case "date":
      return date(cell.date);
    case "year":
      return String(cell.year);
  }
}

/** The text of runs, without their looks. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
