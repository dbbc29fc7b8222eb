import { onceEach, oncePer } from "../../model/plan/once-per";
import type { Plan } from "../../model/plan/plan";
import { cellsIn } from "../cells/address";
import type { DecimalMark } from "../../model/text/number-text";
import { isSettled, type Scale } from "./link";

/** A table that was found: municipalities or milestones. Columns are addresses of their data, headers excluded. */
export interface TableLink {
  readonly table: "municipalities" | "milestones";
  readonly sheet: string;
  /** Around the data rows, headers and totals excluded: "A4:C17". */
  readonly address: string;
  /** Field → column address, such as inhabitants → "B4:B17"; a row, where the table lies on its side. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → the cell of each of its rows, where not every cell of the column is one: with notes or a heading in between. */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
  /** Cells without a name, in rows that hold figures: whose these are nobody can tell. */
  readonly nameless?: readonly string[];
  /** Field → cell with a total that someone typed, such as inhabitants → "B18". */
  readonly totals: Readonly<Record<string, string>>;
  /** What its amounts are in; absent: euros. */
  readonly scale?: Scale;
  /** Where some of its amounts are typed as text: what parts whole euros from cents in them. */
  readonly decimalMark?: DecimalMark;
  /** Field → what stands above its column, as it stands: by this a table is known again. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly certainty: number;
  readonly why: string;
  /** The user looked, and said that these are the table and its columns. */
  readonly confirmed?: true;
  /** Field → the columns that it may stand in, the chosen one first; only fields with something to choose. */
  readonly choices?: Readonly<Record<string, readonly ColumnChoice[]>>;
  /** Another way to read the same cells that cannot be ruled out: two columns the other way round. */
  readonly otherReading?: OtherReading;
}

/** A column that a field of a table may stand in. */
export interface ColumnChoice {
  readonly address: string;
  /** What stands above it, as it stands; "" where nothing does. */
  readonly header: string;
}

export interface OtherReading {
  /** Only the fields that it reads in another column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Dutch, one sentence: what is read otherwise. */
  readonly what: string;
}

/** Whether something is wrong without this table: not in a plan that publishes no inhabitants, or pays on no milestone. */
export function needsTable({ inhabitantsOn, milestonesArePaid }: Plan, table: TableLink["table"]): boolean {
  return table === "municipalities" ? inhabitantsOn !== null : milestonesArePaid !== false;
}

/** The table of this kind, where it is certain enough to be used. */
export function settledTable(tables: readonly TableLink[], kind: TableLink["table"]): TableLink | undefined {
  return tables.find((candidate) => candidate.table === kind && isSettled(candidate));
}

/** The cells of a field of a table, one for each of its rows; none where the table has no such field. */
export function cellsOfField(table: Pick<TableLink, "cells" | "columns">, field: string): readonly string[] {
  return fieldsOf(table)(field);
}

const fieldsOf = oncePer(({ cells, columns }: Pick<TableLink, "cells" | "columns">) =>
  onceEach((field: string): readonly string[] => {
    const column = columns[field];
    return cells?.[field] ?? (column === undefined ? [] : cellsIn(column));
  }),
);
