import { cellAddress, rectAddress } from "../cells/address";
import { cellAt, usedRect, type Grid } from "../cells/grid";
import { text, type LogChange, type Content, type SheetChange } from "../sheets/workbook-change";
import {
  FIRST_LOG_ROW,
  LOG_COLUMNS,
  MOMENT_COLUMN,
  MOST_LOG_ROWS,
  NUMBER_COLUMN,
  UNDONE_COLUMN,
  logRow,
  logSheet,
  type LogEntry,
} from "./log-sheet";

/** The log begins: this is its first entry. */
export function begunLog(planName: string, entry: LogEntry): LogChange & { readonly sheet: SheetChange } {
  return { sheet: logSheet(planName, entry), blocks: [] };
}

/**
 * One more entry, beneath those that are there; a full log lets its oldest go. What a user wrote on the sheet stays where
 * it is: rows that hold something else are passed over.
 */
export function longerLog(log: Grid, entry: LogEntry): LogChange {
  const rows = entryRows(log);
  const entries = [...rows.map((row) => entryAt(log, row)), logRow(entry)];
  if (rows.length < MOST_LOG_ROWS)
    return { sheet: null, blocks: [blockAt(freeRowAfter(log, rows.at(-1)), entries.slice(-1))] };
  const kept = entries.slice(-MOST_LOG_ROWS);
  return {
    sheet: null,
    blocks: runsOf(rows.slice(-MOST_LOG_ROWS)).map(({ from, first, count }) =>
      blockAt(first, kept.slice(from, from + count)),
    ),
  };
}

/**
 * These writes were taken back.
 * @param ids their numbers; what the log no longer tells of is passed over
 * @param at in the user's own time, as a spreadsheet counts days
 */
export function undoneInLog(log: Grid, ids: readonly number[], at: number): LogChange {
  const blocks = entryRows(log)
    .filter((row) => ids.some((id) => cellAt(log, row, NUMBER_COLUMN).value === id))
    .map((row) => ({ address: cellAddress(row, UNDONE_COLUMN), cells: [[at]] }));
  return { sheet: null, blocks };
}

/** In the user's own time, as a spreadsheet counts days: whole minutes. */
export function serialOfMoment(moment: Date): number {
  const minutes = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  );
  return (minutes - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Rows that tell of a write: with its number, and when it was. */
function entryRows(log: Grid): readonly number[] {
  const { row, rows } = usedRect(log);
  const below = Array.from({ length: Math.max(0, row + rows - FIRST_LOG_ROW) }, (_, index) => FIRST_LOG_ROW + index);
  return below.filter((at) =>
    [NUMBER_COLUMN, MOMENT_COLUMN].every((column) => cellAt(log, at, column).kind === "number"),
  );
}

/** The first row below that is empty as far as an entry goes. */
function freeRowAfter(log: Grid, last: number | undefined): number {
  const columns = Array.from({ length: LOG_COLUMNS }, (_, column) => column);
  let row = (last ?? FIRST_LOG_ROW - 1) + 1;
  while (columns.some((column) => cellAt(log, row, column).kind !== "empty")) row += 1;
  return row;
}

/** Rows that follow each other, as one: `from` where they stand in the list. */
function runsOf(
  rows: readonly number[],
): readonly { readonly from: number; readonly first: number; readonly count: number }[] {
  const starts = rows.flatMap((row, index) => (row - 1 === rows[index - 1] ? [] : [index]));
  return starts.map((from, index) => ({
    from,
    first: rows[from] ?? FIRST_LOG_ROW,
    count: (starts[index + 1] ?? rows.length) - from,
  }));
}

function blockAt(row: number, cells: readonly (readonly Content[])[]): LogChange["blocks"][number] {
  return { address: rectAddress({ row, column: 0, rows: cells.length, columns: LOG_COLUMNS }), cells };
}

function entryAt(log: Grid, row: number): readonly Content[] {
  return Array.from({ length: LOG_COLUMNS }, (_, column): Content => {
    const { kind, value } = cellAt(log, row, column);
    if (kind === "empty") return null;
    return typeof value === "string" ? text(value) : value;
  });
}
