import { cellAddress } from "../../cells/address";
import {
  cellAt,
  cellNamed,
  dependsOnCells,
  isReference,
  textAt,
  usedRect,
  type Grid,
  type Position,
} from "../../cells/grid";
import { holdsFigure } from "../numbers/cell-number";
import { saysNoValue, valueHeaders } from "../numbers/column-headers";
import { cellsOnAxis, type YearAxis } from "../numbers/years";
import { isUnitText } from "../words/units";

/** What the cells beside a label hold, taken together. */
export type Content = "constant" | "calculated" | "formula" | "unusable" | "empty";

/** Where the figures of a label may stand. */
export interface Place {
  readonly cells: readonly string[];
  /** The years they stand under; null for a single figure. */
  readonly axis: YearAxis | null;
  /** What this place costs in certainty: 0 for the place where one would look first. */
  readonly doubt: number;
  /** Dutch, for in a sentence; "" when there is nothing to tell. */
  readonly how: string;
}

/** So many texts under years are another header; one may be a remark. */
const HEADINGS = 2;
const ROWS_AROUND = 8;
const MOST = 0.6;

const NOT_THE_VALUE = 0.4;
const NOT_THE_NEAREST = 0.25;
const BELOW_THE_LABEL = 0.1;
const COLUMNS_WITHOUT_HEADER = 0.2;
const OTHER_COLUMNS = 0.3;
const COUNTED_YEARS = 0.05;

/** Finds the figures that belong to the labels of one sheet. */
export class PlaceFinder {
  private readonly usualColumns = new Map<number, number | null>();
  private readonly ends = new Map<YearAxis, number>();
  private readonly noValueRows = new Map<number, readonly boolean[]>();
  /** Rows with a word over a column of figures, top to bottom. */
  private readonly headers: readonly Position[];
  private readonly across: readonly YearAxis[];
  private readonly down: readonly YearAxis[];

  constructor(
    private readonly grid: Grid,
    axes: readonly YearAxis[],
    private readonly planYears: readonly number[],
  ) {
    this.headers = valueHeaders(grid, planYears);
    this.across = axes.filter(({ direction }) => direction === "across");
    this.down = axes.filter(({ direction }) => direction === "down");
  }

  /** One cell per year of the plan, in its order; fewer where the header has not all of them. */
  series(label: Position): readonly Place[] {
    return [...this.rightOf(label), ...this.below(label)];
  }

  /** Each cell that may hold the one figure of a label, likeliest first. */
  singles(label: Position): readonly Place[] {
    const single = (column: number, doubt: number): Place => ({
      cells: [cellAddress(label.row, column)],
      axis: null,
      doubt,
      how: doubt >= NOT_THE_NEAREST ? "maar niet in de eerste kolom met getallen" : "",
    });
    const figures = this.figuresRightOf(label);
    const headed = this.headedColumn(label);
    // An empty cell under a header, beside a figure, belongs to another table.
    const isHeaded =
      headed !== null &&
      (figures.length === 0 || figures.includes(headed) || cellAt(this.grid, label.row, headed).kind !== "empty");
    if (headed !== null && isHeaded) {
      const others = figures.filter((column) => column !== headed);
      return [single(headed, 0), ...others.map((column) => single(column, NOT_THE_VALUE))];
    }
    const usual = this.usualColumn(label.column);
    const first = this.nearestOrUsual(label.row, figures[0] ?? null, usual);
    if (first === null) return this.figureBelow(label);
    const rivals = figures.some((column) => column !== first && this.standTogether(first, column, label.row));
    const unsure = rivals ? COLUMNS_WITHOUT_HEADER : 0;
    return [
      { ...single(first, unsure), how: rivals ? "maar er staan meer kolommen met getallen naast" : "" },
      ...figures.filter((column) => column !== first).map((column) => single(column, NOT_THE_NEAREST + unsure)),
    ];
  }

  content(cells: readonly string[]): Content {
    const found = cells.map((cell) => cellNamed(this.grid, cell));
    if (found.every((cell) => cell.kind === "empty")) return "empty";
    const formulas = found.map(({ formula }) => formula).filter(dependsOnCells);
    if (formulas.length > 0) return formulas.some(isReference) ? "formula" : "calculated";
    return found.some(holdsFigure) ? "constant" : "unusable";
  }

  /** Under the nearest header above, in the label's own row. */
  private rightOf({ row, column }: Position): readonly Place[] {
    const above = this.across.filter(({ line, first }) => line < row && first > column);
    const nearest = Math.max(...above.map(({ line }) => line));
    const beside = above.filter((axis) => axis.line === nearest && row < this.endOf(axis));
    const own = beside.filter(
      (axis, index) => index === 0 || !this.hasLabelBetween(row, beside[index - 1]?.last ?? column, axis.first),
    );
    const aside = own.some((axis) => !axis.aside);
    return own.map((axis) => ({
      cells: cellsOnAxis(axis, this.planYears, row),
      axis,
      doubt: (aside && axis.aside ? OTHER_COLUMNS : 0) + (axis.counted ? COUNTED_YEARS : 0),
      how: axis.aside ? "maar onder een kop van andere cijfers" : "met een waarde onder elk jaar",
    }));
  }

  /** Under the label, beside the nearest years to its left. */
  private below({ row, column }: Position): readonly Place[] {
    const axis = this.down.filter(({ line, first }) => line < column && first > row && first - row <= 4).at(-1);
    if (axis === undefined) return [];
    const cells = cellsOnAxis(axis, this.planYears, column);
    return [{ cells, axis, doubt: axis.counted ? COUNTED_YEARS : 0, how: "met een waarde naast elk jaar" }];
  }

  /** The first row below a header that is a header itself, in words: quarters, or names of another table. */
  private endOf(axis: YearAxis): number {
    const known = this.ends.get(axis);
    if (known !== undefined) return known;
    const { row: top, rows } = usedRect(this.grid);
    const columns = [...axis.at.values()];
    let end = axis.line + 1;
    while (end < top + rows && columns.filter((column) => this.isHeading(end, column)).length < HEADINGS) end += 1;
    this.ends.set(axis, end);
    return end;
  }

  private isHeading(row: number, column: number): boolean {
    const text = textAt(this.grid, row, column);
    return (
      /\p{L}/u.test(text) && !text.startsWith("(") && !isUnitText(text) && !holdsFigure(cellAt(this.grid, row, column))
    );
  }

  private hasLabelBetween(row: number, from: number, to: number): boolean {
    for (let column = from + 1; column < to; column += 1) {
      if (/\p{L}/u.test(textAt(this.grid, row, column))) return true;
    }
    return false;
  }

  /** True where most rows around have a figure in both columns: then neither is a source or a page that happens to be a number. */
  private standTogether(first: number, second: number, row: number): boolean {
    let one = 0;
    let both = 0;
    for (let r = row - ROWS_AROUND; r <= row + ROWS_AROUND; r += 1) {
      if (!holdsFigure(cellAt(this.grid, r, first))) continue;
      one += 1;
      if (holdsFigure(cellAt(this.grid, r, second))) both += 1;
    }
    return both >= MOST * one;
  }

  private nearestOrUsual(row: number, nearest: number | null, usual: number | null): number | null {
    if (usual === null || (nearest !== null && nearest <= usual)) return nearest ?? usual;
    // A text where other labels have their figure is a bad figure, not a reason to look further.
    return nearest === null || cellAt(this.grid, row, usual).kind !== "empty" ? usual : nearest;
  }

  /** Under the nearest header above it; of several in one row, the first to its right. */
  private headedColumn({ row, column }: Position): number | null {
    const above = this.headers.filter((header) => header.row < row && header.column > column);
    const nearest = above.at(-1)?.row;
    return above.find((header) => header.row === nearest)?.column ?? null;
  }

  /** Columns with a figure in the label's row, up to the next label. */
  private figuresRightOf(label: Position): readonly number[] {
    const years = this.yearColumns(label.row);
    const { column, columns } = usedRect(this.grid);
    const all: number[] = [];
    for (let c = label.column + 1; c < column + columns; c += 1) {
      const cell = cellAt(this.grid, label.row, c);
      if ((holdsFigure(cell) || cell.kind === "error") && !this.isNoValue(label.row, c)) all.push(c);
    }
    const outside = all.filter((c) => !years.has(c));
    // A single figure may stand under years that belong to a table above it.
    return outside.length > 0 || all.length !== 1 ? outside : all;
  }

  private yearColumns(row: number): ReadonlySet<number> {
    const above = this.across.filter(({ line }) => line < row);
    const nearest = above.at(-1)?.line;
    return new Set(above.filter(({ line }) => line === nearest).flatMap(({ at }) => [...at.values()]));
  }

  /** True under a header that says that its numbers are references, sources or another version. */
  private isNoValue(row: number, column: number): boolean {
    const known = this.noValueRows.get(column) ?? this.rowsUnderNoValue(column);
    this.noValueRows.set(column, known);
    return known[row - this.grid.top] ?? false;
  }

  /** For each row of a column, whether the nearest words above say so; worked out once, top to bottom. */
  private rowsUnderNoValue(column: number): readonly boolean[] {
    const { row, rows } = usedRect(this.grid);
    let noValue = false;
    return Array.from({ length: rows }, (_, index) => {
      const before = noValue;
      const text = textAt(this.grid, row + index, column);
      if (/\p{L}/u.test(text)) noValue = saysNoValue(text);
      return before;
    });
  }

  /** As on a card: the label with its figure underneath. */
  private figureBelow({ row, column }: Position): readonly Place[] {
    if (!holdsFigure(cellAt(this.grid, row + 1, column))) return [];
    return [
      { cells: [cellAddress(row + 1, column)], axis: null, doubt: BELOW_THE_LABEL, how: "met het getal eronder" },
    ];
  }

  /** Where the labels of this column mostly have their figure. */
  private usualColumn(labelColumn: number): number | null {
    const known = this.usualColumns.get(labelColumn);
    if (known !== undefined) return known;
    const votes = new Map<number, number>();
    const { row, rows } = usedRect(this.grid);
    for (let r = row; r < row + rows; r += 1) {
      if (textAt(this.grid, r, labelColumn) === "") continue;
      const [figure] = this.figuresRightOf({ row: r, column: labelColumn });
      if (figure !== undefined) votes.set(figure, (votes.get(figure) ?? 0) + 1);
    }
    const [usual = null] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
    this.usualColumns.set(labelColumn, usual);
    return usual;
  }
}
