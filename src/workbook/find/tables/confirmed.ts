import type { Plan } from "../../../model/plan/plan";
import { cellsIn, parseAddress } from "../../cells/address";
import { usedRect, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import type { Scale } from "../../links/link";
import { cellsOfField, type TableLink } from "../../links/table-link";
import { linkOf, type FoundTable, type Page } from "./found-table";
import { wordings, type Column } from "./headings";
import { KEY, kindOf } from "./kinds";
import { isNumbered } from "./milestones";
import { dataRows, municipalitiesOf, together, type RowRules } from "./rows";
import { sideways } from "./sideways";

/**
 * A table that someone confirmed, as it stands now: with the rows that came and without those that went, also when it
 * moved on its sheet. Null once its headings are gone.
 */
export function stillThere(before: TableLink, grids: readonly Grid[], plan: Plan): TableLink | null {
  const page = pageOf(before, grids);
  if (page === null) return null;
  const columns = columnsOf(before, page);
  const [nearest] = placesOfHeadings(page.grid, columns, topOf(before, page) - 1);
  if (nearest === undefined) return null;
  const moved = new Map([...columns].map(([field, at]) => [field, { ...at, column: at.column + nearest.shift }]));
  return tableAt(before, page, moved, nearest.rows, plan);
}

/** The confirmed table under these rows of headings; null where nothing stands under them. */
function tableAt(
  before: TableLink,
  page: Page,
  columns: ReadonlyMap<string, Column>,
  headingRows: readonly number[],
  plan: Plan,
): TableLink | null {
  const rules = rulesOf(before.table, columns, plan);
  const parts = headingRows.map((row, index) =>
    dataRows(page.grid, row + 1, headingRows[index + 1] ?? null, rules, plan),
  );
  const data = together(parts);
  if (data.rows.length === 0) return null;
  const { certainty, why, scale = "1" } = before;
  return asConfirmed({
    ...foundTable(before.table, page, columns, scale),
    headingRow: headingRows[0] ?? 0,
    data,
    certainty,
    why: why.replace(/\.$/, ""),
  });
}

export function asConfirmed(found: FoundTable): TableLink {
  return { ...linkOf(found), confirmed: true };
}

export function foundTable(
  table: TableLink["table"],
  page: Page,
  columns: ReadonlyMap<string, Column>,
  scale: Scale,
): Omit<FoundTable, "headingRow" | "data" | "certainty" | "why"> {
  return { kind: kindOf(table), page, columns, scale, choices: new Map(), other: null };
}

export function rulesOf(table: TableLink["table"], columns: ReadonlyMap<string, Column>, plan: Plan): RowRules {
  const totalled = kindOf(table).fields.flatMap(({ field, totalled: adds }) => (adds ? [field] : []));
  const at = (fields: readonly string[]) => fields.flatMap((field) => columns.get(field)?.column ?? []);
  return {
    key: columns.get(KEY)?.column ?? 0,
    figures: at(totalled),
    others: at([...columns.keys()].filter((field) => field !== KEY && !totalled.includes(field))),
    belongs: table === "municipalities" ? municipalitiesOf(plan) : isNumbered,
  };
}

/** The sheet of a table, turned where the table lies on its side; null where the sheet is gone. */
export function pageOf(table: TableLink, grids: readonly Grid[]): Page | null {
  const grid = grids.find(({ name }) => name === table.sheet);
  if (grid === undefined) return null;
  const places = cellsOfField(table, KEY).map(parseAddress);
  const onItsSide = places.length > 1 && places.every(({ row }) => row === places[0]?.row);
  if (!onItsSide) return { grid, onItsSide };
  const turned = sideways(grid);
  return turned === null ? null : { grid: turned, onItsSide };
}

export function columnsOf({ columns, headers = {} }: TableLink, page: Page): ReadonlyMap<string, Column> {
  return new Map(
    Object.entries(columns).map(([field, address]) => [
      field,
      { column: onPage(address, page).column, header: headers[field] ?? "" },
    ]),
  );
}

/** The first cell of a range, in rows and columns of its page. */
export function onPage(address: string, { onItsSide }: Page): { readonly row: number; readonly column: number } {
  const { row, column } = parseAddress(cellsIn(address)[0] ?? address);
  return onItsSide ? { row: column, column: row } : { row, column };
}

function topOf(table: TableLink, page: Page): number {
  return Math.min(...Object.values(table.columns).map((address) => onPage(address, page).row));
}

interface HeadingPlace {
  /** From top to bottom: a heading may be repeated. */
  readonly rows: readonly number[];
  /** How many columns it moved to the right. */
  readonly shift: number;
}

/** Where these headings stand together, the nearest to where they were first. */
function placesOfHeadings(grid: Grid, columns: ReadonlyMap<string, Column>, before: number): readonly HeadingPlace[] {
  const named = [...columns.values()].filter(({ header }) => header !== "");
  const [first] = named;
  if (first === undefined) return [];
  const { row: top, rows, column: left, columns: width } = usedRect(grid);
  const byShift = new Map<number, number[]>();
  const words = new Map(named.map(({ header }) => [header, normalise(header)]));
  const stands = (row: number, column: number, header: string) =>
    wordings(grid, row, column).some((text) => normalise(text) === words.get(header));
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const shift = column - first.column;
      if (!stands(row, column, first.header)) continue;
      if (named.every((one) => stands(row, one.column + shift, one.header))) {
        byShift.set(shift, [...(byShift.get(shift) ?? []), row]);
      }
    }
  }
  const distance = ({ rows: at, shift }: HeadingPlace) =>
    Math.abs(shift) + Math.min(...at.map((row) => Math.abs(row - before)));
  return [...byShift].map(([shift, at]) => ({ shift, rows: at })).sort((a, b) => distance(a) - distance(b));
}
