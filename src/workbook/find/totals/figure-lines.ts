import { normalise } from "../../cells/normalise";
import type { Figure, FigureTable, TableRow } from "./table";

/** What stands around the figures of a row. */
interface Line {
  readonly row: TableRow;
  /** Its label and unit. */
  readonly words: string;
  /** By column, as they stand and as they are compared. */
  readonly headers: ReadonlyMap<number, { readonly header: string; readonly words: string }>;
}

/** The figures of all tables by their place, with the words of their row and column. */
export class FigureLines {
  /** Sheet → row → the line that stands there. */
  private readonly lines = new Map<string, Map<number, Line>>();

  constructor(tables: readonly FigureTable[]) {
    for (const { sheet, rows, columns } of tables) {
      const headers = new Map(columns.map(({ column, header }) => [column, { header, words: normalise(header) }]));
      const lines = this.lines.get(sheet) ?? new Map<number, Line>();
      for (const row of rows) lines.set(row.row, { row, words: normalise(`${row.label} ${row.unit}`), headers });
      this.lines.set(sheet, lines);
    }
  }

  figureAt(sheet: string, row: number, column: number): Figure | undefined {
    return this.lines.get(sheet)?.get(row)?.row.figures.get(column);
  }

  /** "Totaal kosten, 2026": the words of its row and of its column. */
  labelOf({ sheet, row, column }: Figure): string {
    const line = this.lines.get(sheet)?.get(row);
    if (line === undefined) return "";
    return [line.row.label, line.headers.get(column)?.header ?? ""].filter((text) => text !== "").join(", ");
  }

  /** The same with its unit, as it is compared; and its unit as it stands. */
  wordsOf({ sheet, row, column }: Figure): { readonly words: string; readonly unit: string } | null {
    const line = this.lines.get(sheet)?.get(row);
    if (line === undefined) return null;
    return { words: `${line.words} ${line.headers.get(column)?.words ?? ""}`, unit: line.row.unit };
  }
}
