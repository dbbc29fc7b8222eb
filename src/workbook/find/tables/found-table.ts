import { cellAddress, rangeAround } from "../../cells/address";
import { cellAt, dependsOnCells, textAt, type Grid } from "../../cells/grid";
import { numberOfText, styleOf } from "../../../model/text/number-text";
import { placeOfCells, type Scale } from "../../links/link";
import type { ColumnChoice, TableLink } from "../../links/table-link";
import type { Column } from "./headings";
import { KEY, type TableKind } from "./kinds";
import type { DataRows } from "./rows";

/** The sheet that a table was found on, the way it is read. */
export interface Page {
  /** With rows for columns, where the table lies on its side. */
  readonly grid: Grid;
  readonly onItsSide: boolean;
}

/** A table as it was found, in rows and columns of its page. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly page: Page;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly data: DataRows;
  readonly scale: Scale;
  readonly certainty: number;
  /** Dutch, one sentence without its full stop. */
  readonly why: string;
  /** Field → the columns that it may stand in, the chosen one first. */
  readonly choices: ReadonlyMap<string, readonly Column[]>;
  readonly other: { readonly columns: ReadonlyMap<string, Column>; readonly what: string } | null;
}

export function linkOf(found: FoundTable): TableLink {
  const { kind, page, columns, data, scale } = found;
  const cells = [...columns].map(([field, { column }]) => [field, cellsOf(page, data.rows, column)] as const);
  const places = cells.map(([field, own]) => [field, placeOfCells(own)] as const);
  const apart = places.flatMap(([field, place]) => (place.cells ? [[field, place.cells] as const] : []));
  const key = columns.get(KEY);
  const nameless = key === undefined ? [] : cellsOf(page, data.unnamed, key.column);
  const choices = [...found.choices].filter(([, among]) => among.length > 1);
  return {
    table: kind.table,
    sheet: page.grid.name,
    address: rangeAround(cells.flatMap(([, own]) => own)),
    columns: Object.fromEntries(places.map(([field, { address }]) => [field, address])),
    ...(apart.length > 0 && { cells: Object.fromEntries(apart) }),
    ...(nameless.length > 0 && { nameless }),
    totals: typedTotals(found),
    ...(scale !== "1" && { scale }),
    ...decimalMarkOf(found),
    headers: Object.fromEntries([...columns].map(([field, { header }]) => [field, header])),
    certainty: found.certainty,
    why: `${found.why}.`,
    ...(choices.length > 0 && {
      choices: Object.fromEntries(
        choices.map(([field, among]) => [field, among.map((column) => choiceOf(page, data.rows, column))]),
      ),
    }),
    ...(found.other && {
      otherReading: {
        columns: Object.fromEntries(
          [...found.other.columns].map(([field, { column }]) => [field, rangeAround(cellsOf(page, data.rows, column))]),
        ),
        what: found.other.what,
      },
    }),
  };
}

/** Where amounts are typed as text: the decimal mark that they are typed with. */
function decimalMarkOf({ kind, page, columns, data }: FoundTable): Pick<TableLink, "decimalMark"> {
  const amounts = kind.fields.flatMap(({ field, totalled }) => (totalled ? (columns.get(field) ?? []) : []));
  const texts = amounts.flatMap(({ column }) => data.rows.map((row) => textAt(page.grid, row, column)));
  const style = styleOf(texts, true);
  const reads = texts.map((text) => numberOfText(text, style)).filter((read) => read.kind === "number");
  return reads.length === 0 ? {} : { decimalMark: style.mark ?? reads.find(({ decimal }) => decimal)?.decimal ?? "," };
}

function choiceOf(page: Page, rows: readonly number[], { column, header }: Column): ColumnChoice {
  return { address: rangeAround(cellsOf(page, rows, column)), header };
}

function cellsOf(page: Page, rows: readonly number[], column: number): readonly string[] {
  return rows.map((row) => addressOn(page, row, column));
}

/** Where a cell of a page stands in its sheet. */
export function addressOn({ onItsSide }: Page, row: number, column: number): string {
  return onItsSide ? cellAddress(column, row) : cellAddress(row, column);
}

/** Totals in the row under the table that are constants: a formula adds up by itself. */
function typedTotals({ kind, page, columns, data }: FoundTable): Readonly<Record<string, string>> {
  const { total } = data;
  if (total === null) return {};
  return Object.fromEntries(
    kind.fields.flatMap(({ field, totalled }) => {
      const at = columns.get(field);
      if (!totalled || at === undefined) return [];
      const { kind: content, formula } = cellAt(page.grid, total, at.column);
      return content === "number" && !dependsOnCells(formula) ? [[field, addressOn(page, total, at.column)]] : [];
    }),
  );
}
