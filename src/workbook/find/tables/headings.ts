import { textAt, usedRect, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { PAYMENT, type TableKind } from "./kinds";

/** A column of a table, with what stands above it. */
export interface Column {
  readonly column: number;
  /** As it stands. */
  readonly header: string;
}

/** A row of headings, and the columns that each field may stand in: from left to right. */
export interface Headings {
  /** The last row of the heading; the data stand under it. */
  readonly row: number;
  /** Where the next heading of the sheet begins; null after the last one. */
  readonly until: number | null;
  readonly fields: ReadonlyMap<string, readonly Column[]>;
  /** Columns that pay from a grant that the heading does not name. */
  readonly payments: readonly Column[];
}

/** Longer texts are no heading. */
const LONGEST = 120;

/** What a heading must have somewhere, in its own row or the one above: a quick look before anything is compared. */
const LIKELY: Readonly<Record<TableKind["table"], RegExp>> = {
  municipalities: /gemeente|municipalit/i,
  milestones: /iza|spuk|dnr|betaling|payment|ggz|omschrijving|description/i,
};

/** Every row of a sheet that reads as the heading of such a table. */
export function headingsOf(grid: Grid, kind: TableKind): readonly Headings[] {
  const { row: top, rows } = usedRect(grid);
  const found: Headings[] = [];
  let above = false;
  for (let row = top; row < top + rows; row += 1) {
    const here = rowTexts(grid, row).some((text) => LIKELY[kind.table].test(text));
    const headings = here || above ? headingsIn(grid, row, kind) : null;
    above = here;
    // The row under a heading of two lines may read as a heading too, with the upper line.
    if (headings !== null && found.at(-1)?.row !== row - 1) found.push(headings);
    else if (headings !== null && isBetter(headings, found.at(-1))) found.splice(-1, 1, headings);
  }
  return found.map((headings, index) => ({ ...headings, until: found[index + 1]?.row ?? null }));
}

/** Headings that repeat each other, column by column: together they may be over one table. */
export function repeated(headings: readonly Headings[]): readonly (readonly Headings[])[] {
  const alike = new Map<string, Headings[]>();
  for (const one of headings) {
    const columns = [...one.fields].map(([field, at]) => `${field}:${at.map(({ column }) => column).join()}`);
    const key = [...columns, ...one.payments.map(({ column }) => `payment:${column}`)].join(";");
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()];
}

/** A column that says what it is counts for more than one that only says that it pays. */
function isBetter(headings: Headings, than: Headings | undefined): boolean {
  const weight = (of: Headings | undefined) => 2 * (of?.fields.size ?? 0) + (of?.payments.length ?? 0);
  return weight(headings) > weight(than);
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const kinds = grid.kinds[row - grid.top] ?? [];
  const values = grid.values[row - grid.top] ?? [];
  return values.filter((value, index): value is string => kinds[index] === "text" && typeof value === "string");
}

function headingsIn(grid: Grid, row: number, kind: TableKind): Headings | null {
  const { column: left, columns: width } = usedRect(grid);
  const fields = new Map<string, Column[]>();
  const payments: Column[] = [];
  for (let column = left; column < left + width; column += 1) {
    const header = wordings(grid, row, column)
      .map((text) => ({ text, field: fieldOf(normalise(text), kind) }))
      .find(({ field }) => field !== null);
    if (header === undefined || header.field === null) continue;
    const at = { column, header: header.text };
    if (header.field === "payment") payments.push(at);
    else fields.set(header.field, [...(fields.get(header.field) ?? []), at]);
  }
  const mayPay = payments.length >= 2;
  const complete = kind.fields.every(
    ({ field, required }) => !required || fields.has(field) || (mayPay && (field === "iza" || field === "spuk")),
  );
  const unnamed = mayPay ? ["iza", "spuk"].filter((field) => !fields.has(field)).length : 0;
  return complete && fields.size + unnamed >= kind.atLeast ? { row, until: null, fields, payments } : null;
}

/** What a column may be headed by: its own cell, that with the line above it, or the line above an empty cell. */
export function wordings(grid: Grid, row: number, column: number): readonly string[] {
  const own = textAt(grid, row, column);
  const above = textAt(grid, row - 1, column);
  return [own, own !== "" && above !== "" ? `${above} ${own}` : "", own === "" ? above : ""]
    .map((text) => text.replace(/\s+/g, " "))
    .filter((text) => text !== "" && text.length <= LONGEST);
}

function fieldOf(words: string, { fields }: TableKind): string | null {
  const match = fields.find(({ heading }) => heading.test(words));
  if (match !== undefined) return match.field;
  return fields.some(({ field }) => field === "spuk") && PAYMENT.test(words) ? "payment" : null;
}
