import type { Place } from "../../../model/plan/finding";
import type { Plan } from "../../../model/plan/plan";
import { cellsIn, parseAddress } from "../../cells/address";
import { cellAt, type Grid } from "../../cells/grid";
import { cellsOfField, type TableLink } from "../../links/table-link";
import { asConfirmed, columnsOf, foundTable, onPage, pageOf, rulesOf } from "./confirmed";
import type { Page } from "./found-table";
import { wordings, type Column } from "./headings";
import { KEY, kindOf } from "./kinds";
import { amountIn, dataRows, type DataRows } from "./rows";

/** The table as the user says it stands, or a Dutch sentence on why it cannot be read so. */
export type TableCorrection =
  { readonly table: TableLink; readonly problem: null } | { readonly table: null; readonly problem: string };

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: "de namen",
  inhabitants: "de inwoners",
  description: "de omschrijving",
  iza: "IZA",
  spuk: "SPUK",
};

/**
 * A table with other columns than were found, as a user points at them.
 *
 * @param before the table as it was found; undefined where none was
 * @param columns field → a cell of its column, or the cells of its rows; fields that are not named stay as they were
 */
export function correctTable(
  grids: readonly Grid[],
  plan: Plan,
  kind: TableLink["table"],
  before: TableLink | undefined,
  columns: Readonly<Record<string, Place>>,
): TableCorrection {
  const places = Object.entries(columns);
  const sheets = new Set(places.map(([, { sheet }]) => sheet));
  const [sheet = before?.sheet] = sheets;
  if (sheets.size > 1) return refused("Wijs kolommen aan die op één tabblad staan.");
  const base = before?.sheet === sheet ? before : undefined;
  const page = base ? pageOf(base, grids) : pageNamed(sheet, grids);
  if (page === null) return refused(`Er is geen tabblad dat ${sheet ?? ""} heet.`);

  const pointed = new Map(places.map(([field, { address }]) => [field, onPage(address, page)]));
  const firstRow = Math.min(...[...pointed.values()].map(({ row }) => row));
  const kept = base ? columnsOf(base, page) : new Map<string, Column>();
  const all = new Map<string, Column>(kept);
  const top = base ? Math.min(...cellsOfField(base, KEY).map((cell) => onPage(cell, page).row)) : firstRow;
  for (const [field, { column }] of pointed) all.set(field, { column, header: headerAbove(page, top, column) });

  const required = kindOf(kind).fields.flatMap(({ field, required: must }) => (must ? [field] : []));
  const missing = required.find((field) => !all.has(field));
  if (missing !== undefined) return refused(`Wijs ook de kolom met ${FIELD_WORDS[missing] ?? missing} aan.`);
  const twice = [...all].find(([field, { column }]) =>
    [...all].some(([other, at]) => other !== field && at.column === column),
  );
  if (twice !== undefined) return refused("Eén kolom kan niet twee dingen tegelijk zijn; wijs een andere kolom aan.");

  const data = rowsOf(kind, base, page, all, places, plan);
  if (data.rows.length === 0) return refused("In de aangewezen kolommen staan geen regels met een naam.");
  return {
    table: asConfirmed({
      ...foundTable(kind, page, all, base?.scale ?? "1"),
      headingRow: top - 1,
      data,
      certainty: base?.certainty ?? 0,
      why: "U hebt de kolommen van deze tabel aangewezen",
    }),
    problem: null,
  };
}

function refused(problem: string): TableCorrection {
  return { table: null, problem };
}

function pageNamed(sheet: string | undefined, grids: readonly Grid[]): Page | null {
  const grid = grids.find(({ name }) => name === sheet);
  return grid === undefined ? null : { grid, onItsSide: false };
}

/** Those that were pointed at one by one, those of the table as it was found, or what stands from the pointed cell down. */
function rowsOf(
  kind: TableLink["table"],
  base: TableLink | undefined,
  page: Page,
  columns: ReadonlyMap<string, Column>,
  places: readonly (readonly [string, Place])[],
  plan: Plan,
): DataRows {
  const rules = rulesOf(kind, columns, plan);
  const range = places
    .map(([, { address }]) => parseAddress(address))
    .find(({ rows, columns: wide }) => rows * wide > 1);
  if (range !== undefined) {
    const { row, column, rows, columns: wide } = range;
    const [from, length] = page.onItsSide ? [column, wide] : [row, rows];
    return dataRows(page.grid, from, from + length, rules, plan);
  }
  if (base !== undefined) {
    const rows = cellsOfField(base, KEY).map((cell) => onPage(cell, page).row);
    const last = Math.max(...rows);
    const { total } = dataRows(page.grid, last + 1, last + 2, rules, plan);
    return { rows, total, unnamed: [] };
  }
  const from = Math.min(...places.flatMap(([, { address }]) => cellsIn(address).map((cell) => onPage(cell, page).row)));
  // Whoever points at a heading means the column under it.
  const isHeading = rules.figures.some((column) => {
    const cell = cellAt(page.grid, from, column);
    return cell.kind === "text" && amountIn(cell) === null;
  });
  return dataRows(page.grid, isHeading ? from + 1 : from, null, rules, plan);
}

const HEADER_DEPTH = 4;

/** The nearest text above the first row of a column; "" where nothing stands above it. */
function headerAbove({ grid }: Page, top: number, column: number): string {
  for (let row = top - 1; row >= Math.max(0, top - HEADER_DEPTH); row -= 1) {
    const [text] = wordings(grid, row, column);
    if (text !== undefined) return text;
  }
  return "";
}
