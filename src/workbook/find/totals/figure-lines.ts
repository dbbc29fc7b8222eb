import { normalise } from "../../cells/normalise";
import type { Figure, FigureTable, TableRow } from "./table";

const COUNTED =
  /inwoner|persoon|personen|mensen|gesprek|casus|consult|patient|client|deelnemer|aantal|praktijk|behandeling|bezoeker|verwijzing|trajecten/;
const MONEY = /euro|eur\b|kosten|baten|bedrag|uitgaven|besparing|waarde|subsidie|vergoeding|iza|spuk|zvw|tarief/;

/** What words tell of the figures beside or below them. */
interface Said {
  readonly isCounted: boolean;
  readonly isMoney: boolean;
}

function saidBy(...texts: readonly string[]): Said {
  const words = normalise(texts.join(" "));
  return { isCounted: COUNTED.test(words), isMoney: MONEY.test(words) };
}

/** What stands around the figures of a row. */
interface Line {
  readonly row: TableRow;
  readonly said: Said;
  /** By column. */
  readonly headers: ReadonlyMap<number, { readonly header: string; readonly said: Said }>;
}

/** The figures of all tables by their place, with the words of their row and column. */
export class FigureLines {
  /** Sheet → row → the line that stands there. */
  private readonly lines = new Map<string, Map<number, Line>>();

  constructor(tables: readonly FigureTable[]) {
    for (const { sheet, rows, columns } of tables) {
      const headers = new Map(columns.map(({ column, header }) => [column, { header, said: saidBy(header) }]));
      const lines = this.lines.get(sheet) ?? new Map<number, Line>();
      for (const row of rows) lines.set(row.row, { row, said: saidBy(row.label, row.unit), headers });
      this.lines.set(sheet, lines);
    }
  }

  figureAt(sheet: string, row: number, column: number): Figure | undefined {
    return this.lines.get(sheet)?.get(row)?.row.figures.get(column);
  }

  /** "Totaal kosten, 2026": the words of its row and of its column. */
  labelOf({ sheet, row, column }: Figure): string {
    const line = this.lines.get(sheet)?.get(row);
    return [line?.row.label ?? "", line?.headers.get(column)?.header ?? ""].filter((text) => text !== "").join(", ");
  }

  /** Whether it counts people or things, by the piece. */
  isCount({ sheet, row, column, numberFormat }: Figure): boolean {
    const line = this.lines.get(sheet)?.get(row);
    if (line === undefined) return false;
    const beside = line.said;
    const above = line.headers.get(column)?.said;
    const isMoney =
      beside.isMoney || above?.isMoney === true || numberFormat.includes("€") || line.row.unit.includes("€");
    return (beside.isCounted || above?.isCounted === true) && !isMoney;
  }
}
