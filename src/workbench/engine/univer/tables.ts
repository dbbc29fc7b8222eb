import { ISuperTableService } from "@univerjs/engine-formula";
import { parseRect, reference } from "../addresses";
import type { DefinedName, Rect, TableContent } from "../engine";
import type { Spelled } from "./spelling";
import { toRange } from "./rects";
import { OF_TABLE, type Names } from "./names";
import type { Unit } from "./unit";

const NOWHERE = "#REF!";

/** A table as it lies now. */
interface Lying {
  readonly table: TableContent;
  /** What Univer knows it by. */
  readonly key: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
}

/**
 * The tables of the opened file, for formulas that call a range by its table and column.
 *
 * Univer moves the ranges of names along with cells, and those of tables it does not: so each table has a name, which
 * only the engine knows. Univer's own reading of such a reference takes a table to have one row of headings and none of
 * totals, and is used for "this row" alone.
 */
export class Tables {
  private tables: readonly TableContent[] = [];

  constructor(
    private readonly unit: Unit,
    private readonly names: Names,
  ) {}

  load(tables: readonly TableContent[]): void {
    this.tables = tables;
    tables.forEach((table, index) => this.names.set(nameOf(table, index, this.sheetName(table))));
  }

  /** What a table and the columns behind it, such as `Inzet` and `[[#Totals],[Fte]]`, mean; null where it is no table. */
  spell(name: string, columns: string): string | null {
    const index = this.tables.findIndex((table) => sameName(table.name, name));
    const table = this.tables[index];
    if (!table) return null;
    const rect = this.rectOf(index);
    if (!rect) return NOWHERE;
    const found = { table, key: `MgnTable${String(index)}`, rect, columns: this.columnsOf(table, rect) };
    this.register(found);
    return spelled(found, specified(columns), this.sheetName(table));
  }

  private register({ key, table, rect, columns }: Lying): void {
    this.unit.injector.get(ISuperTableService).registerTable(this.unit.id, key, {
      sheetId: table.sheetId,
      range: toRange(rect),
      titleMap: new Map(columns.map((_, index) => [`c${String(index)}`, index])),
    });
  }

  private rectOf(index: number): Rect | null {
    const range = this.names.meaningOf(`${OF_TABLE}${String(index)}`)?.replace(/^=?.*!/, "") ?? NOWHERE;
    return range.includes(NOWHERE) || this.sheetName(this.tables[index]) === null ? null : parseRect(range);
  }

  private sheetName(table: TableContent | undefined): string | null {
    return this.unit.workbook.getSheetBySheetId(table?.sheetId ?? "")?.getName() ?? null;
  }

  /** Where columns came or went the headings say which; a heading that was typed over is the column's still. */
  private columnsOf(table: TableContent, rect: Rect): readonly string[] {
    if (rect.columns === table.columns.length || table.headerRows === 0) return table.columns;
    const sheet = this.unit.sheet(table.sheetId);
    return Array.from({ length: rect.columns }, (_, index) =>
      String(sheet.getCellRaw(rect.row, rect.column + index)?.v ?? ""),
    );
  }
}

function nameOf({ rect }: TableContent, index: number, sheet: string | null): DefinedName {
  return { name: `${OF_TABLE}${String(index)}`, formula: `=${reference(sheet ?? "", rect)}`, hidden: true };
}

/** What stands between the brackets: parts of the table, and its first and last column; none for all. */
interface Specified {
  readonly parts: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

function specified(columns: string): Specified {
  const inside = columns.slice(1, -1).trim();
  const typed = inside.startsWith("@") ? inside.slice(1) : inside;
  const items = typed.startsWith("[")
    ? [...typed.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map(([, item = ""]) => item)
    : typed === ""
      ? []
      : [typed];
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const names = items.filter((item) => !item.startsWith("#")).map((item) => item.replace(/'(.)/gs, "$1"));
  return {
    parts: inside.startsWith("@") ? ["#this row"] : parts,
    first: names[0] ?? null,
    last: names[1] ?? names[0] ?? null,
  };
}

function spelled({ table, key, rect, columns }: Lying, asked: Specified, sheet: string | null): Spelled {
  const at = (name: string | null, otherwise: number) =>
    name === null ? otherwise : columns.findIndex((column) => sameName(column, name));
  const from = at(asked.first, 0);
  const to = at(asked.last, rect.columns - 1);
  if (from < 0 || to < 0 || sheet === null) return NOWHERE;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  if (asked.parts.includes("#this row")) {
    return `${key}[[#This Row],[c${String(left)}]${left === right ? "" : `:[c${String(right)}]`}]`;
  }
  const rows = rowsOf(table, rect, asked.parts);
  if (rows === null) return NOWHERE;
  return reference(sheet, { ...rows, column: rect.column + left, columns: right - left + 1 });
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The rows of the parts together, which lie one after the other; of no part they are the data. */
function rowsOf({ headerRows, totalRows }: TableContent, { row, rows }: Rect, parts: readonly string[]) {
  const [dataFrom, dataTo] = [row + headerRows, row + rows - totalRows];
  const spans: Readonly<Record<string, readonly [from: number, to: number]>> = {
    "#all": [row, row + rows],
    "#headers": [row, dataFrom],
    "#data": [dataFrom, dataTo],
    "#totals": [dataTo, row + rows],
  };
  const asked = (parts.length === 0 ? ["#data"] : parts).map((part) => spans[part]);
  const from = Math.min(...asked.map((span) => span?.[0] ?? NaN));
  const to = Math.max(...asked.map((span) => span?.[1] ?? NaN));
  return to > from ? { row: from, rows: to - from } : null;
}
