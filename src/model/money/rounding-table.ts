import { apportion } from "./apportion";
import { total } from "./whole-numbers";

/** A step of a unit within a row: out of one column, into another. */
interface Step {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A node of the search: what it costs to get there from a column that has too many, and the node before it. */
interface Label {
  readonly distance: bigint;
  /** Columns come after rows and rows after columns; null where the path starts. */
  readonly before: number | null;
}

type Labels = (Label | undefined)[];

/**
 * A table of whole units whose rows are exact from the start, each split by Hamilton's rule. `balance` moves single
 * units within rows until the columns are right too: successive shortest paths, the textbook way to a flow of least
 * cost. The cost of a cell is its squared distance from its exact value, and far more beyond a whole unit.
 */
export class RoundingTable {
  readonly cells: bigint[][];
  private readonly exact: readonly (readonly bigint[])[];
  /** Exact values are these over `scale`, so that nothing is rounded on the way. */
  private readonly scale: bigint;
  private readonly beyondAUnit: bigint;

  /** @param rows units a row, not negative @param weights of the columns, not negative, at least one positive */
  constructor(
    private readonly rows: readonly bigint[],
    private readonly weights: readonly bigint[],
  ) {
    this.scale = total(weights);
    this.exact = rows.map((units) => weights.map((weight) => units * weight));
    this.cells = rows.map((units) => apportion(units, weights));
    // More than all cells together can cost while none is beyond a unit: so none goes there unless it must.
    this.beyondAUnit = this.scale * BigInt(rows.length * weights.length + 1);
  }

  /** @param columns what each column must be; together as much as the rows */
  balance(columns: readonly bigint[]): void {
    const excess = columns.map((units, column) => total(this.cells.map((row) => row[column] ?? 0n)) - units);
    while (excess.some((units) => units > 0n)) {
      const steps = this.shortestPath(excess);
      for (const { row, from, to } of steps) {
        this.add(row, from, -1n);
        this.add(row, to, 1n);
      }
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last) throw new RangeError("rows and columns of a table have different sums");
      excess[first.from] = (excess[first.from] ?? 0n) - 1n;
      excess[last.to] = (excess[last.to] ?? 0n) + 1n;
    }
  }

  /** Bellman and Ford's search over columns and rows, from any column with too many to the nearest with too few. */
  private shortestPath(excess: readonly bigint[]): readonly Step[] {
    const columns: Labels = excess.map((units) => (units > 0n ? { distance: 0n, before: null } : undefined));
    const rows: Labels = this.rows.map(() => undefined);
    for (let changed = true; changed;) {
      changed = false;
      for (const row of this.rows.keys()) {
        for (const column of this.weights.keys()) {
          if (relax(columns, column, this.cost(row, column, -1n), rows, row)) changed = true;
        }
        for (const column of this.weights.keys()) {
          if (relax(rows, row, this.cost(row, column, 1n), columns, column)) changed = true;
        }
      }
    }
    return trace(nearestShort(excess, columns), columns, rows);
  }

  /** What it costs to change a cell by a unit: the squared distance, times scale, that it adds; null below nil. */
  private cost(row: number, column: number, change: 1n | -1n): bigint | null {
    const cell = this.cells[row]?.[column] ?? 0n;
    if (cell + change < 0n) return null;
    const distance = (cell * this.scale - (this.exact[row]?.[column] ?? 0n)) * change;
    const goesBeyond = distance > 0n;
    const comesBack = distance < -this.scale;
    return 2n * distance + this.scale + (goesBeyond ? this.beyondAUnit : comesBack ? -this.beyondAUnit : 0n);
  }

  private add(row: number, column: number, change: bigint): void {
    const cells = this.cells[row];
    if (cells) cells[column] = (cells[column] ?? 0n) + change;
  }
}

/** Notes the way to a node by another, where that is shorter than what was known. */
function relax(by: Labels, via: number, cost: bigint | null, to: Labels, node: number): boolean {
  const start = by[via];
  if (!start || cost === null) return false;
  const distance = start.distance + cost;
  const known = to[node];
  if (known && known.distance <= distance) return false;
  to[node] = { distance, before: via };
  return true;
}

function nearestShort(excess: readonly bigint[], columns: Labels): number | null {
  let nearest: number | null = null;
  let least = 0n;
  excess.forEach((units, column) => {
    const label = columns[column];
    if (units >= 0n || !label || (nearest !== null && label.distance >= least)) return;
    nearest = column;
    least = label.distance;
  });
  return nearest;
}

/** The steps of the path to a column, first step first. */
function trace(end: number | null, columns: Labels, rows: Labels): readonly Step[] {
  const steps: Step[] = [];
  for (let to = end; to !== null;) {
    const row: number | null = columns[to]?.before ?? null;
    const from: number | null = row === null ? null : (rows[row]?.before ?? null);
    if (row !== null && from !== null) steps.unshift({ row, from, to });
    to = from;
  }
  return steps;
}
