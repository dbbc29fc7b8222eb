import type { Plan } from "../../../model/plan/plan";
import { cellAt, usedRect, type Cell, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { municipalityKey } from "../../figures/municipality-name";
import { numberIn } from "../numbers/cell-number";

/** The rows of a table, headings, notes and totals left out. */
export interface DataRows {
  readonly rows: readonly number[];
  /** The row that adds them up; null where there is none. */
  readonly total: number | null;
  /** Rows with amounts that nothing names: nobody can tell what they are. */
  readonly unnamed: readonly number[];
}

/** How the rows of one kind of table are told from what stands between and below them. */
export interface RowRules {
  /** The column that names a row. */
  readonly key: number;
  /** Columns with a figure in most rows. */
  readonly figures: readonly number[];
  /** The other columns of the table. */
  readonly others: readonly number[];
  /** Whether a row that does not follow straight on the table can still be one of it. */
  readonly belongs: (name: string) => boolean;
}

const TOTAL_ROW = /^(?:eind|generaal )?totaa?l(?:en)?\b|^grand total\b|^som\b|^regio\b|^samen\b|^alle gemeenten\b/;
const SUBTOTAL_ROW = /^sub ?totaa?l\b/;
/** What stands before the region in a plan's name. */
const PROGRAMME = /^(mentaal gezond|mgn) /;
/** A table may be interrupted by so many lines. */
const GAP = 3;

/** @param until the row at which another heading begins, if any does */
export function dataRows(grid: Grid, from: number, until: number | null, rules: RowRules, plan: Plan): DataRows {
  const { row: top, rows: height } = usedRect(grid);
  const end = until ?? top + height;
  const rows: number[] = [];
  const unnamed: number[] = [];
  let gap = 0;
  for (let row = from; row < end && gap <= GAP; row += 1) {
    const kind = rowKind(grid, row, rules, plan);
    const name = String(cellAt(grid, row, rules.key).value);
    // What has a name of its own is no total, also where it happens to be what stands above it together.
    const addsUp = rows.length >= 3 && !rules.belongs(name) && isSum(grid, row, rows, rules);
    if (kind === "total" || addsUp) return { rows, total: row, unnamed };
    if (kind === "data" && (gap === 0 || rules.belongs(name))) {
      rows.push(row);
      gap = 0;
    } else if (kind === "unnamed" && gap === 0) unnamed.push(row);
    else if (kind === "data") break;
    else if (rows.length > 0) gap += 1;
  }
  return { rows, total: null, unnamed };
}

/** Tables under each other with the same columns, as one. */
export function together(parts: readonly DataRows[]): DataRows {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    // The total of each part is no total of the whole.
    total: parts.length === 1 ? (parts[0]?.total ?? null) : null,
    unnamed: parts.flatMap(({ unnamed }) => unnamed),
  };
}

type RowKind = "data" | "total" | "unnamed" | "other";

function rowKind(grid: Grid, row: number, { key, figures, others, belongs }: RowRules, plan: Plan): RowKind {
  const name = cellAt(grid, row, key);
  const words = [name, ...others.map((column) => cellAt(grid, row, column))]
    .filter(isText)
    .map(({ value }) => normalise(String(value)));
  const holdsFigures = figures.some((column) => holdsNumber(cellAt(grid, row, column)));
  if (words.some((text) => SUBTOTAL_ROW.test(text))) return "other";
  const first = words[0] ?? "";
  if (isFilled(name) ? isTotal(first, plan) : holdsFigures && isTotal(first, plan)) return "total";
  if (!isFilled(name)) return holdsFigures ? "unnamed" : "other";
  // A name and nothing else is a note or a heading in between, unless it is a name that is looked for.
  const hasMore = [...figures, ...others].some((column) => isFilled(cellAt(grid, row, column)));
  return hasMore || belongs(String(name.value)) ? "data" : "other";
}

/** "Totaal", or the region itself: "Twente" under the municipalities of Mentaal Gezond Twente. */
function isTotal(words: string, plan: Plan): boolean {
  return TOTAL_ROW.test(words) || (words !== "" && words === normalise(plan.name).replace(PROGRAMME, ""));
}

/** A row that adds up the rows above it in every column with figures, whatever it is called. */
function isSum(grid: Grid, row: number, rows: readonly number[], { figures }: RowRules): boolean {
  const own = figures.map((column) => amountIn(cellAt(grid, row, column)));
  return (
    own.some((value) => value !== null && value !== 0) &&
    figures.every((column, index) => {
      const total = rows.reduce((sum, above) => sum + (amountIn(cellAt(grid, above, column)) ?? 0), 0);
      return (own[index] ?? 0) === total;
    })
  );
}

function isText({ kind }: Cell): boolean {
  return kind === "text";
}

export function isFilled({ kind, value }: Cell): boolean {
  return kind !== "empty" && String(value).trim() !== "";
}

export function holdsNumber(cell: Cell): boolean {
  return amountIn(cell) !== null;
}

/** For weighing, never for calculating: what stands in a cell as an amount; a percentage is none. */
export function amountIn(cell: Cell): number | null {
  const read = numberIn(cell);
  return read === null || (read.percentage && cell.kind === "text") ? null : read.value.toNumber();
}

/** Whether a name is one of the plan's municipalities. */
export function municipalitiesOf(plan: Plan): (name: string) => boolean {
  const keys = new Set(plan.municipalities.map(({ name }) => municipalityKey(name)));
  return (name) => keys.has(municipalityKey(name));
}
