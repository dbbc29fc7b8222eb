import { columnName, rectAddress, type Rect } from "../cells/address";
import type { StyleName } from "./styles";
import type { AskedCells, ChartLayout, Content, FormatBlock, PageSetup, SheetChange } from "./workbook-change";

export interface SheetLooks {
  readonly name: string;
  readonly what: string;
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Columns with labels that stay in sight, and on each page. */
  readonly frozenColumns?: number;
}

/** How a sheet is printed where that is not as usual. */
export interface Paper {
  readonly portrait?: true;
  /** All of it on one page. */
  readonly onePage?: true;
  /** How many columns are printed; the others are for the screen. */
  readonly columns?: number;
  /** What the figures are of; absent: of the plan itself. */
  readonly of?: string;
}

/** A sheet being written down, cell by cell; rows and columns count from 0. */
export class SheetDraft {
  private readonly rows: Content[][] = [];
  private readonly blocks: FormatBlock[] = [];
  private readonly heights: Record<number, number> = {};
  private page: PageSetup | null = null;
  private readonly charts: ChartLayout[] = [];
  private readonly askedCells: AskedCells[] = [];

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
   * On A4, lying down unless told otherwise, as wide as the paper, with a footer.
   * @param header the row with the headers: repeated on each page
   * @param filter the table that can be filtered, headers first
   */
  print(header: number, filter?: Rect, paper: Paper = {}): this {
    const { portrait = false, onePage = false, columns, of = "Plan, zonder scenario" } = paper;
    const { frozenColumns = 0 } = this.looks;
    this.page = {
      titleRows: `${header + 1}:${header + 1}`,
      ...(filter && { filter: rectAddress(filter) }),
      ...(portrait && { orientation: "Portrait" as const }),
      ...(frozenColumns > 0 && { titleColumns: `A:${columnName(frozenColumns - 1)}` }),
      ...(columns !== undefined && {
        area: rectAddress({ row: 0, column: 0, rows: Math.max(this.rows.length, 1), columns }),
      }),
      ...(onePage && { onePage }),
      of,
    };
    return this;
  }

  chart(chart: ChartLayout): this {
    this.charts.push(chart);
    return this;
  }

  /** Someone fills these cells in. */
  ask(cells: Rect, asked: Omit<AskedCells, "address">): this {
    this.askedCells.push({ address: rectAddress(cells), ...asked });
    return this;
  }

  build(): SheetChange {
    const { name, what, columnWidths, frozenRows, frozenColumns = 0 } = this.looks;
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
        ...(frozenColumns > 0 && { frozenColumns }),
        spills: [],
        ...(this.page && { page: this.page }),
        ...(this.charts.length > 0 && { charts: this.charts }),
        ...(this.askedCells.length > 0 && { asked: this.askedCells }),
      },
    };
  }
}
