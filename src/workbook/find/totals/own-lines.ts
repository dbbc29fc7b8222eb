import { Decimal } from "../../../model/money/decimal";
import { oncePer } from "../../../model/plan/once-per";
import type { OwnCell, OwnLine } from "../../../model/plan/own-line";
import type { Plan, RowId, RowKind } from "../../../model/plan/plan";
import { cellAddress, rangeAround } from "../../cells/address";
import { textAt, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { isPercentFormat } from "../../cells/number-format";
import { cellsOfLink, type Link } from "../../links/link";
import { OLD } from "../inputs/old-versions";
import { eurosSaidAbove, moneySaid } from "../numbers/said-units";
import { yearIn } from "../numbers/years";
import { isUnitText } from "../words/units";
import { namesIn, type NamedLine } from "./line-names";
import type { Rounding } from "./rounding";
import { tablesOf, type Figure, type FigureTable, type TableRow } from "./table";

/** Words by which a sheet says that its rows are no rows of the whole plan: printed again, counted, of one domain or grant. */
const OTHER =
  /\b(?:gedrukte?|overgetypt|overgetypte|gepubliceerde?|realisatie|gerealiseerde?|begroting|zvw|sociaal domein|iza|spuk|domein|gemeente|gemeenten|printed|published|actuals?)\b/;
/** Longer texts are notes. */
const LONGEST_TITLE = 60;
/** How far above its rows the name of a table stands. */
const NAME_ROWS = 4;
/** Under fewer years it is no series. */
const ENOUGH_YEARS = 2;
/** Amounts of so much a piece, or no money at all. */
const NOT_A_YEAR =
  /\bper (?!jaar\b)|\b(?:personen|patienten|fte|uren|uur|weken|aantal|aandeel|factor|percentage|gesprekken|basisjaar)\b/;
const COARSE_UNITS = [1000, 500];

/**
 * The rows, subtotals and totals of the plan that the workbook itself calculates or prints: those whose label is the
 * plan's, under headings of years, in amounts of which the words say how they are counted. What is not certain is left out.
 *
 * @param links where the inputs were found: what is read from there is no second figure
 */
export function findOwnLines(
  plan: Plan,
  grids: readonly Grid[],
  links: readonly Link[],
  rounding: Rounding,
): readonly OwnLine[] {
  const linked = new Set(links.flatMap((link) => cellsOfLink(link).map((cell) => `${link.sheet}!${cell}`)));
  const lines = grids.flatMap((grid) =>
    drafts(grid)(plan)
      .filter(({ cells }) => !cells.some(({ address }) => linked.has(`${grid.name}!${address}`)))
      .map((draft) => ownLine(grid, draft, rounding)),
  );
  return lines.filter((line) => line.rows.length === 1 || isOfTheWhole(line, lines, plan));
}

/** A line before its amounts are read. */
interface Draft {
  readonly name: NamedLine;
  readonly row: TableRow;
  readonly scale: string;
  readonly cells: readonly { readonly year: number; readonly address: string; readonly figure: Figure }[];
}

/** A grid never changes, and neither does a plan. */
const drafts = oncePer((grid: Grid) => oncePer((plan: Plan): readonly Draft[] => draftsOn(grid, plan)));

function draftsOn(grid: Grid, plan: Plan): readonly Draft[] {
  if (grid.isHidden || [grid.name, textAt(grid, grid.top, grid.left)].some((title) => saysOther(title, plan)))
    return [];
  const names = namesIn(plan);
  const found = tablesOf(grid).flatMap((table) => {
    const rows = table.rows.flatMap((row) => {
      const named = names.of(row.label);
      return named.length === 0 ? [] : [{ row, named }];
    });
    const columns = rows.length === 0 ? new Map<number, number>() : yearColumns(table, plan);
    if (columns.size < Math.min(ENOUGH_YEARS, plan.years.length) || isAside(grid, table)) return [];
    return rows.map(({ row, named }) => ({ row, named, columns }));
  });
  // "Verkennend gesprek" is the benefits of it among benefits, and its cost among cost.
  const kinds = new Set(
    found.flatMap(({ named: [only, ...others] }) =>
      only?.rows.length === 1 && others.length === 0 ? [only.kind] : [],
    ),
  );
  return found.flatMap(({ row, named, columns }) => {
    const [name, ...others] =
      named.length > 1 && kinds.size === 1 ? named.filter(({ kind }) => kinds.has(kind as RowKind)) : named;
    return name === undefined || others.length > 0 ? [] : draft(grid, row, name, columns);
  });
}

function draft(grid: Grid, row: TableRow, name: NamedLine, columns: ReadonlyMap<number, number>): readonly Draft[] {
  if (NOT_A_YEAR.test(normalise(row.unit))) return [];
  const cells = [...columns].flatMap(([column, year]) => {
    const figure = row.figures.get(column);
    return figure === undefined || Number.isNaN(figure.value)
      ? []
      : [{ year, address: cellAddress(row.row, column), figure }];
  });
  if (cells.length === 0 || cells.some(({ figure }) => isPercentFormat(figure.numberFormat))) return [];
  const addresses = cells.map(({ address }) => address);
  const isInEuros = cells.every(({ figure }) => figure.numberFormat.includes("€"));
  const label = { row: row.row, column: row.labelColumn };
  const scale = moneySaid(grid, label, addresses) ?? (isInEuros || eurosSaidAbove(grid, label, addresses) ? "1" : null);
  return scale === null ? [] : [{ name, row, scale, cells }];
}

function ownLine(grid: Grid, { name: { rows, kind }, row, scale, cells }: Draft, rounding: Rounding): OwnLine {
  const figures = cells.map(({ figure }) => figure);
  const typed = figures.filter(({ formula }) => formula === null);
  const coarse =
    typed.length < 2 ? 0 : (COARSE_UNITS.find((unit) => typed.every(({ value }) => value % unit === 0)) ?? 0);
  return {
    rows,
    kind,
    label: row.label,
    place: { sheet: grid.name, address: rangeAround(cells.map(({ address }) => address)) },
    cells: cells.map(({ year, figure }): OwnCell => ({
      year,
      amount: new Decimal(figure.value).times(scale),
      halfUnit: new Decimal(halfUnitOf(figure, coarse, rounding)).times(scale),
    })),
    by: typed.length === figures.length ? "typed" : figures.every(isCopy) ? "copied" : "calculated",
  };
}

/** What counts amounts is no count by the piece: a whole number may well be rounded. */
function halfUnitOf(figure: Figure, coarse: number, rounding: Rounding): number {
  const isWhole = figure.formula === null && Number.isInteger(figure.value);
  return isWhole ? (coarse || 1) / 2 : rounding.halfUnit(figure, coarse);
}

/** Whether it only shows another cell, or that with the other sign. */
function isCopy({ formula, terms }: Figure): boolean {
  const [term, ...others] = terms ?? [];
  if (formula === null || term === undefined) return formula === null;
  return others.length === 0 && term.from.row === term.to.row && term.from.column === term.to.column;
}

/** Which column holds which year, by position in the plan; none where a year stands there twice. */
function yearColumns({ columns }: FigureTable, { years }: Plan): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { column, header } of columns) {
    const year = years.indexOf(yearOf(header, years) ?? NaN);
    if (year === -1) continue;
    if ([...found.values()].includes(year)) return new Map();
    found.set(column, year);
  }
  return found;
}

function yearOf(header: string, years: readonly number[]): number | null {
  const [, first = header, rest = ""] = /^(\S+)\s+(.+)$/.exec(header) ?? [];
  // A unit may stand beneath the year.
  const said = rest !== "" && isUnitText(rest) ? first : header;
  const mark = yearIn({ kind: "text", value: said, formula: null, numberFormat: "General" }, years);
  return mark === null || mark.counted ? null : mark.year;
}

/** Whether the words over a table say that these are other figures. */
function isAside(grid: Grid, { rows, columns }: FigureTable): boolean {
  const top = rows[0]?.row ?? 0;
  const from = Math.min(...rows.map(({ labelColumn }) => labelColumn));
  const until = Math.max(...columns.map(({ column }) => column));
  for (let row = Math.max(grid.top, top - NAME_ROWS); row < top; row += 1)
    for (let column = Math.max(grid.left, from); column <= until; column += 1) {
      const text = textAt(grid, row, column);
      if (text !== "" && text.length <= LONGEST_TITLE && OLD.test(normalise(text))) return true;
    }
  return columns.some(({ header }) => /\bgedrukt\b/i.test(header));
}

function saysOther(title: string, { municipalities }: Plan): boolean {
  if (title.length > LONGEST_TITLE) return false;
  const words = normalise(title);
  return (
    OLD.test(words) ||
    OTHER.test(words) ||
    municipalities.some(({ name }) => ` ${words} `.includes(` ${normalise(name)} `))
  );
}

const PART = /\b(?:aangevraagde?|aanvraag|financiering|financieringsbronnen|middelen)\b/;

/**
 * Whether a sum is one of the plan and not of a part of it: its sheet is about more than one component, or no other sheet
 * says something else by the same name.
 */
function isOfTheWhole(line: OwnLine, lines: readonly OwnLine[], plan: Plan): boolean {
  const { sheet } = line.place;
  const words = normalise(sheet);
  if (PART.test(words)) return false;
  const componentOf = new Map(plan.rows.map(({ id, component }): [RowId, string] => [id, component]));
  const componentsOf = ({ rows }: OwnLine) => new Set(rows.map((row) => componentOf.get(row)));
  if (componentsOf(line).size < 2) return true;
  const isTotal = ({ rows, kind }: OwnLine) =>
    plan.rows.every((row) => rows.includes(row.id) || (kind !== "result" && row.kind !== kind));
  const parts = lines.filter((other) => other.place.sheet === sheet && !isTotal(other));
  if (new Set(parts.flatMap((part) => [...componentsOf(part)])).size > 1) return true;
  if (parts.length > 0 || plan.components.some(({ label }) => words.includes(normalise(label)))) return false;
  return lines.every(
    (other) =>
      other.place.sheet === sheet ||
      other.kind !== line.kind ||
      other.rows.join() !== line.rows.join() ||
      isSame(line, other),
  );
}

/** Whether both hold the same amounts, whatever their sign. */
function isSame({ cells }: OwnLine, other: OwnLine): boolean {
  return cells.every(({ year, amount, halfUnit }) => {
    const same = other.cells.find((cell) => cell.year === year);
    const gap = same?.amount.abs().minus(amount.abs()).abs();
    return gap === undefined || gap.lte(halfUnit.plus(same?.halfUnit ?? 0).plus(1));
  });
}
