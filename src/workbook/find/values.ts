import { cellAddress } from "../address";
import { cellAt, cellNamed, dependsOnCells, positions, textAt, usedRect } from "../grid";
import type { Grid, Position } from "../grid";
import { normalise } from "./normalise";
import { axisAbove, axisBeside, cellsOnAxis } from "./years";
import type { YearAxis } from "./years";

/** What the cells beside a label hold, taken together. */
export type Content = "constant" | "formula" | "unusable" | "empty";

const VALUE_HEADERS = new Set(["waarde", "waarden", "bedrag", "getal", "invoer", "input", "aantal", "parameter"]);

/** Finds the figures that belong to the labels of one sheet. */
export class ValueFinder {
  private readonly usualColumns = new Map<number, number | null>();
  /** Top to bottom, left to right. */
  private readonly valueHeaders: readonly Position[];

  constructor(
    private readonly grid: Grid,
    private readonly axes: readonly YearAxis[],
    private readonly planYears: readonly number[],
  ) {
    this.valueHeaders = valueHeaders(grid, planYears);
  }

  /** One cell per year of the plan, in its order; null where the label has no complete time axis. */
  series(label: Position): readonly string[] | null {
    const above = axisAbove(this.axes, label.row);
    if (above !== null) {
      const cells = cellsOnAxis(above, this.planYears, label.row);
      const toTheRight = [...above.at.values()].every((column) => column > label.column);
      if (cells.length === this.planYears.length && toTheRight) return cells;
    }
    const beside = axisBeside(this.axes, label.row, label.column);
    const cells = beside === null ? [] : cellsOnAxis(beside, this.planYears, label.column);
    return cells.length === this.planYears.length ? cells : null;
  }

  /** The one cell of a label: under a header "Waarde", or else the nearest figure to its right. */
  single(label: Position): string | null {
    const headed = this.headedColumn(label);
    const nearest = this.nearestFigure(label);
    const usual = this.usualColumn(label.column);
    const column = headed ?? this.nearestOrUsual(label.row, nearest, usual);
    return column === null ? null : cellAddress(label.row, column);
  }

  content(cells: readonly string[]): Content {
    const found = cells.map((cell) => cellNamed(this.grid, cell));
    if (found.every((cell) => cell.kind === "empty")) return "empty";
    if (found.some((cell) => dependsOnCells(cell.formula))) return "formula";
    return found.some((cell) => cell.kind === "number") ? "constant" : "unusable";
  }

  private nearestOrUsual(row: number, nearest: number | null, usual: number | null): number | null {
    if (usual === null || (nearest !== null && nearest <= usual)) return nearest ?? usual;
    // A text where other labels have their figure is a bad figure, not a reason to look further.
    return nearest === null || cellAt(this.grid, row, usual).kind !== "empty" ? usual : nearest;
  }

  /** Under the nearest header above it; of several in one row, the first to its right. */
  private headedColumn({ row, column }: Position): number | null {
    const above = this.valueHeaders.filter((header) => header.row < row && header.column > column);
    const nearest = above.at(-1)?.row;
    return above.find((header) => header.row === nearest)?.column ?? null;
  }

  private nearestFigure(label: Position): number | null {
    const years = new Set(axisAbove(this.axes, label.row)?.at.values());
    const { column, columns } = usedRect(this.grid);
    for (let c = label.column + 1; c < column + columns; c += 1) {
      const { kind } = cellAt(this.grid, label.row, c);
      if (!years.has(c) && (kind === "number" || kind === "error")) return c;
    }
    return null;
  }

  /** Where the labels of this column mostly have their figure. */
  private usualColumn(labelColumn: number): number | null {
    const known = this.usualColumns.get(labelColumn);
    if (known !== undefined) return known;
    const votes = new Map<number, number>();
    const { row, rows } = usedRect(this.grid);
    for (let r = row; r < row + rows; r += 1) {
      if (textAt(this.grid, r, labelColumn) === "") continue;
      const figure = this.nearestFigure({ row: r, column: labelColumn });
      if (figure !== null) votes.set(figure, (votes.get(figure) ?? 0) + 1);
    }
    const [usual = null] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
    this.usualColumns.set(labelColumn, usual);
    return usual;
  }
}

/** Words over a column of figures. A line that holds figures itself is no header: "aantal" may be a unit there. */
function valueHeaders(grid: Grid, planYears: readonly number[]): readonly Position[] {
  const { column, columns } = usedRect(grid);
  const holdsFigures = (row: number) =>
    Array.from({ length: columns }, (_, index) => cellAt(grid, row, column + index)).some(
      ({ kind, value }) => kind === "number" && !planYears.includes(Number(value)),
    );
  return [...positions(grid)].filter(
    ({ row, column: at }) => VALUE_HEADERS.has(normalise(textAt(grid, row, at))) && !holdsFigures(row),
  );
}
