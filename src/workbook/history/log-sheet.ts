import { SheetDraft } from "../sheets/sheet-draft";
import { titleOf, LOG_SHEET } from "../sheets/sheet-names";
import { text, type Content, type SheetChange } from "../sheets/workbook-change";

/** The row with the headers, from 0. */
const HEADER = 3;
export const FIRST_LOG_ROW = HEADER + 1;
/** So many writes are told; after that the oldest make room. */
export const MOST_LOG_ROWS = 1000;

const HEADERS = ["Nr.", "Wanneer", "Wat", "Scenario", "Invoer", "Cellen", "Gewijzigd", "Ongedaan gemaakt"] as const;
const WIDTHS = [35, 105, 150, 120, 50, 50, 420, 105];
export const LOG_COLUMNS = HEADERS.length;
export const NUMBER_COLUMN = 0;
export const MOMENT_COLUMN = 1;
export const UNDONE_COLUMN = 7;
const COUNTS = { column: 4, columns: 2 };
const MOMENTS = [MOMENT_COLUMN, UNDONE_COLUMN];
const CHANGES = 6;

/** One write, as the log tells of it. */
export interface LogEntry {
  /** The number of the write. */
  readonly id: number;
  /** In the user's own time, as a spreadsheet counts days. */
  readonly at: number;
  /** Dutch. */
  readonly what: string;
  /** Name of the scenario that it was calculated with. */
  readonly scenario: string;
  /** How many inputs it was calculated from; null where nothing was calculated. */
  readonly inputs: number | null;
  readonly cells: number;
  /** Dutch: which of the user's own cells changed, from what to what; "" for none. */
  readonly changed: string;
}

/** The log with its first entry. Its rows are laid out beforehand: what comes later is only filled in. */
export function logSheet(planName: string, first: LogEntry): SheetChange {
  const draft = new SheetDraft({
    name: LOG_SHEET,
    what: "Wat de invoegtoepassing in deze werkmap schreef, en wanneer",
    columnWidths: WIDTHS,
    frozenRows: FIRST_LOG_ROW,
  });
  draft
    .put(0, 0, text(titleOf(LOG_SHEET, planName)))
    .style("title", 0, 0)
    .put(1, 0, text("Eén regel per keer schrijven. Herbereken en Ongedaan maken laten deze regels staan."))
    .style("note", 1, 0)
    .put(HEADER, 0, ...HEADERS.map(text))
    .style("header", HEADER, 0, 1, LOG_COLUMNS)
    .style("whole", FIRST_LOG_ROW, COUNTS.column, MOST_LOG_ROWS, COUNTS.columns)
    .style("top", FIRST_LOG_ROW, 0, MOST_LOG_ROWS, LOG_COLUMNS)
    .style("wrapped", FIRST_LOG_ROW, CHANGES, MOST_LOG_ROWS);
  for (const column of MOMENTS) draft.style("moment", FIRST_LOG_ROW, column, MOST_LOG_ROWS);
  draft.put(FIRST_LOG_ROW, 0, ...logRow(first)).print(HEADER, undefined, { of: "Logboek" });
  return draft.build();
}

/** The cells of an entry. */
export function logRow({ id, at, what, scenario, inputs, cells, changed }: LogEntry): readonly Content[] {
  return [id, at, text(what), text(scenario), inputs, cells, text(changed), null];
}
