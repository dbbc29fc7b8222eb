import { onceEach, oncePer } from "../../../model/plan/once-per";
import { parseAddress } from "../../cells/address";
import { textAt, usedRect, type Grid, type Position } from "../../cells/grid";
import type { Scale } from "../../links/link";
import { isUnitText } from "../words/units";

const MILLIONS = /1[.,\s]?000[.,\s]?000|\bmiljoen|\bmln\b|\bmillions?\b|\bmio\b|\bm€|€\s*m(?!\p{L})/iu;
const THOUSANDS =
  /(?<![\p{L}\d])[x×*]\s*(?:€|eur|euro)?\s*1[.,\s]?000(?!\d)|k€|€\s*k(?!\p{L})|\bkeur\b|duizend|\bthousands?\b|€\s*000\b/iu;
const EUROS = /€|\beuro|\beur\b/i;
const PERCENT = /%|\bpercentage|\bprocent|\bpercent\b/i;

/** How far a sheet's heading reaches down before it is another table. */
const HEADING_ROWS = 6;
/** How far above its header the title of a table stands. */
const TITLE_ROWS = 3;
/** A source or a note may hold a % of its own: only short texts are units. */
const LONGEST_UNIT = 40;

/** A text that says its amounts are thousands of euros: "× € 1.000", "k€". */
export function saysThousands(text: string): boolean {
  return scaleSaid(text) === "1000";
}

function scaleSaid(text: string): Scale | null {
  if (MILLIONS.test(text)) return "1000000";
  return THOUSANDS.test(text) ? "1000" : null;
}

/** By how many euros amounts are counted, as the words around them say; null where nothing is said. */
export function moneySaid(grid: Grid, label: Position, cells: readonly string[]): Scale | null {
  for (const text of nearby(grid, label, cells)) {
    const said = scaleSaid(text);
    if (said !== null) return said;
  }
  const unit = nearby(grid, label, cells).some((text) => EUROS.test(text));
  const above = titles(grid, label, cells)
    .map(scaleSaid)
    .find((said) => said !== null);
  return above ?? (unit ? "1" : null);
}

/** Whether the titles over a table say that its amounts are euros: "Hele euro's". */
export function eurosSaidAbove(grid: Grid, label: Position, cells: readonly string[]): boolean {
  return titles(grid, label, cells).some((text) => EUROS.test(text));
}

/** True where the words around a share say that it is typed as a percentage. */
export function percentSaid(grid: Grid, label: Position, cells: readonly string[]): boolean {
  return nearby(grid, label, cells).some((text) => PERCENT.test(text));
}

/** What is said of how the figures of a label are counted: between brackets in it, before its figures, or right behind them. */
export function unitTexts(grid: Grid, label: Position, cells: readonly string[]): readonly string[] {
  const inBrackets = [...textAt(grid, label.row, label.column).matchAll(/[([]([^()[\]]*)[)\]]/g)];
  const inRow = cells.map(parseAddress).filter(({ row }) => row === label.row);
  const count = Math.max(0, ...inRow.map(({ column }) => column - label.column + 1));
  const beside = Array.from({ length: count }, (_, index) => textAt(grid, label.row, label.column + 1 + index));
  return [...inBrackets.map(([, inside = ""]) => inside), ...beside].filter((text) => text !== "" && isUnitText(text));
}

/** Label, unit and header: the texts in the label's row, and those above the cells. */
function nearby(grid: Grid, label: Position, cells: readonly string[]): readonly string[] {
  const { column, columns } = usedRect(grid);
  const row: string[] = [];
  for (let c = column; c < column + columns; c += 1) {
    const text = c === label.column ? "" : textAt(grid, label.row, c);
    // The next label to the right has a unit of its own.
    if (c > label.column && text.length > LONGEST_UNIT) break;
    if (text !== "" && text.length <= LONGEST_UNIT) row.push(text);
  }
  const [first] = cells;
  const header = first === undefined ? [] : headersAbove(grid, parseAddress(first));
  const isDown = first !== undefined && parseAddress(first).column === label.column;
  return [
    textAt(grid, label.row, label.column),
    ...(isDown ? [] : row.filter((text) => /[\p{L}%€]/u.test(text))),
    ...header,
  ];
}

/** The nearest text above a cell, and what stands above that: a unit under its header. */
function headersAbove(grid: Grid, { row, column }: Position): readonly string[] {
  const above = textRowAbove(grid, row, column);
  if (above === null) return [];
  return [textAt(grid, above, column), textAt(grid, above - 1, column)].filter((header) => header !== "");
}

/** Of each column that was asked for, the rows with a text in it, from above. A grid never changes. */
const textRows = oncePer((grid: Grid) =>
  onceEach((column: number): readonly number[] => {
    const { row, rows } = usedRect(grid);
    return Array.from({ length: rows }, (_, index) => row + index).filter((at) => textAt(grid, at, column) !== "");
  }),
);

/** The nearest row above with a text in this column. A long column is gone through once, not for each of its cells. */
function textRowAbove(grid: Grid, row: number, column: number): number | null {
  const rows = textRows(grid)(column);
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return rows[from - 1] ?? null;
}

/** Header row, title of the table and heading of the sheet, nearest first. */
function titles(grid: Grid, label: Position, cells: readonly string[]): readonly string[] {
  const { row, column, columns } = usedRect(grid);
  const [first] = cells;
  const from = headerRow(grid, first === undefined ? label : parseAddress(first));
  const last = Math.max(label.column, ...cells.map((cell) => parseAddress(cell).column));
  const texts: string[] = [];
  for (let r = from; r >= Math.max(row, from - TITLE_ROWS); r -= 1)
    for (let c = Math.max(column, label.column - 2); c <= last; c += 1) texts.push(textAt(grid, r, c));
  for (let r = row; r < Math.min(row + HEADING_ROWS, from); r += 1)
    for (let c = column; c < column + columns; c += 1) texts.push(textAt(grid, r, c));
  return texts;
}

/** The row with the header of a column: the first one above it whose text goes on to the left or right. */
function headerRow(grid: Grid, { row, column }: Position): number {
  return textRowAbove(grid, row, column) ?? row - 1;
}
