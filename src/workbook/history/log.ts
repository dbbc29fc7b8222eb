import { cellAddress } from "../cells/address";
import { cellAt, usedRect } from "../cells/grid";
import type { Grid } from "../cells/grid";
import { text } from "../sheets/workbook-change";
import type { LogChange, Content, SheetChange } from "../sheets/workbook-change";
import {
  FIRST_LOG_ROW,
  LOG_COLUMNS,
  MOST_LOG_ROWS,
  NUMBER_COLUMN,
  UNDONE_COLUMN,
  logRow,
  logRows,
  logSheet,
} from "./log-sheet";
import type { LogEntry } from "./log-sheet";

/** The log begins: this is its first entry. */
export function begunLog(planName: string, entry: LogEntry): LogChange & { readonly sheet: SheetChange } {
  return { sheet: logSheet(planName, entry), blocks: [] };
}

/** One more entry, beneath what is there; a full log lets its oldest go. */
export function longerLog(log: Grid, entry: LogEntry): LogChange {
  const count = rowCount(log);
  if (count < MOST_LOG_ROWS) return { sheet: null, blocks: [{ address: logRows(count, 1), cells: [logRow(entry)] }] };
  const latest = Array.from({ length: MOST_LOG_ROWS - 1 }, (_, row) => rowAt(log, count - MOST_LOG_ROWS + 1 + row));
  return { sheet: null, blocks: [{ address: logRows(0, MOST_LOG_ROWS), cells: [...latest, logRow(entry)] }] };
}

/**
 * These writes were taken back.
 * @param ids their numbers; what the log no longer tells of is passed over
 * @param at in the user's own time, as a spreadsheet counts days
 */
export function undoneInLog(log: Grid, ids: readonly number[], at: number): LogChange {
  const blocks = Array.from({ length: rowCount(log) }, (_, row) => FIRST_LOG_ROW + row)
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

function rowCount(log: Grid): number {
  const { row, rows } = usedRect(log);
  return Math.max(0, row + rows - FIRST_LOG_ROW);
}

function rowAt(log: Grid, row: number): readonly Content[] {
  return Array.from({ length: LOG_COLUMNS }, (_, column): Content => {
    const { kind, value } = cellAt(log, FIRST_LOG_ROW + row, column);
    if (kind === "empty") return null;
    return typeof value === "string" ? text(value) : value;
  });
}
