import { rectAddress, type Rect } from "../cells/address";
import type { StyleName } from "./styles";
import type { ChartLayout, Content, FormatBlock, PageSetup, SheetChange } from "./workbook-change";

export interface SheetLooks {
  readonly name: string;
  readonly what: string;
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
}

/** A sheet being written down, cell by cell; rows and columns count from 0. */
export class SheetDraft {
  private readonly rows: Content[][] = [];
  private readonly blocks: FormatBlock[] = [];
  private readonly heights: Record<number, number> = {};
  private page: PageSetup | null = null;
  private readonly charts: ChartLayout[] = [];

  constructor(private readonly looks: SheetLooks) {}

  get name(): string {
    return this.looks.name;
  }

  /** Puts contents in a row, from a column on; a null leaves its cell empty. */
  put(row: number, column: number, ...contents: readonly Content[]): this {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] ?? [];
    while (line.length < column) line.push(null);
    contents.forEach((content, index) => (line[column + index] = content));
    return this;
  }

  style(style: StyleName, row: number, column: number, rows = 1, columns = 1): this {
    this.blocks.push({ address: rectAddress({ row, column, rows, columns }), style });
    return this;
  }

  /** In points. Excel fits a row to wrapped text only when someone types it. */
  height(row: number, points: number): this {
    this.heights[row] = points;
    return this;
  }

  /**
   * On A4, lying down, as wide as the paper.
   * @param header the row with the headers: repeated on each page
   * @param filter the table that can be filtered, headers first
   */
  print(header: number, filter?: Rect): this {
    this.page = { titleRows: `${header + 1}:${header + 1}`, ...(filter && { filter: rectAddress(filter) }) };
    return this;
  }

  chart(chart: ChartLayout): this {
    this.charts.push(chart);
    return this;
  }

  build(): SheetChange {
    const { name, what, columnWidths, frozenRows } = this.looks;
    const columns = Math.max(columnWidths.length, ...this.rows.map((row) => row.length));
    return {
      name,
      what,
      cells: this.rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null)),
      layout: {
        rows: this.rows.length,
        columns,
        blocks: this.blocks,
        columnWidths,
        rowHeights: this.heights,
        frozenRows,
        spills: [],
        ...(this.page && { page: this.page }),
        ...(this.charts.length > 0 && { charts: this.charts }),
      },
    };
  }
}
