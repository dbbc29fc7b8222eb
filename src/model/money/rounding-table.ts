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
  readonly distance: number;
  /** Columns come after rows and rows after columns; null where the path starts. */
  readonly before: number | null;
}

type Labels = (Label | undefined)[];

interface Cell {
  /** The exact value rounded down, and what is above it in 2⁻³² of a unit. */
  readonly floor: bigint;
  readonly fraction: number;
  /** Units above the floor. */
  up: number;
  /** The least that `up` may be: no cell goes below nil. */
  readonly least: number;
}

/**
 * Distances are counted in whole 2⁻³² of a unit: as numbers they are fast, and as integers they cannot drift, so that
 * going out of a cell and back costs exactly nothing. Weights below 2³² in all lose nothing that decides anything.
 */
const UNIT = 2 ** 32;

/**
 * A table of whole units whose rows are exact from the start, each split by Hamilton's rule. `balance` moves single
 * units within rows until the columns are right too: successive shortest paths, the textbook way to a flow of least
 * cost. The cost of a cell is its squared distance from its exact value, and far more beyond a whole unit.
 */
export class RoundingTable {
  private readonly rows: readonly (readonly Cell[])[];
  private readonly beyondAUnit: number;

  /** @param rows units a row, not negative @param weights of the columns, not negative, at least one positive */
  constructor(rows: readonly bigint[], weights: readonly bigint[]) {
    const all = total(weights);
    this.rows = rows.map((units) => {
      const shares = apportion(units, weights);
      return weights.map((weight, column) => {
        const floor = (units * weight) / all;
        const fraction = Number((((units * weight) % all) * BigInt(UNIT)) / all);
        return { floor, fraction, up: Number((shares[column] ?? 0n) - floor), least: -Number(floor) };
      });
    });
    // More than all cells together can cost while none is beyond a unit: so none goes there unless it must.
    this.beyondAUnit = UNIT * (rows.length * weights.length + 1);
  }

  /** Units per row, per column. */
  cells(): readonly (readonly bigint[])[] {
    return this.rows.map((row) => row.map(({ floor, up }) => floor + BigInt(up)));
  }

  /** @param columns what each column must be; together as much as the rows */
  balance(columns: readonly bigint[]): void {
    const cells = this.cells();
    const excess = columns.map((units, column) => Number(total(cells.map((row) => row[column] ?? 0n)) - units));
    while (excess.some((units) => units > 0)) {
      const steps = this.shortestPath(excess);
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last) throw new RangeError("rows and columns of a table have different sums");
      for (const { row, from, to } of steps) {
        this.change(row, from, -1);
        this.change(row, to, 1);
      }
      excess[first.from] = (excess[first.from] ?? 0) - 1;
      excess[last.to] = (excess[last.to] ?? 0) + 1;
    }
  }

  /** Bellman and Ford's search over columns and rows, from any column with too many to the nearest with too few. */
  private shortestPath(excess: readonly number[]): readonly Step[] {
    const columns: Labels = excess.map((units) => (units > 0 ? { distance: 0, before: null } : undefined));
    const rows: Labels = this.rows.map(() => undefined);
    for (let changed = true; changed;) {
      changed = false;
      this.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell.up > cell.least && relax(columns[column], column, this.cost(cell, -1), rows, row)) changed = true;
        });
        cells.forEach((cell, column) => {
          if (relax(rows[row], row, this.cost(cell, 1), columns, column)) changed = true;
        });
      });
    }
    return trace(nearestShort(excess, columns), columns, rows);
  }

  /** What changing a cell by a unit adds to its squared distance. */
  private cost({ fraction, up }: Cell, change: 1 | -1): number {
    const distance = (up * UNIT - fraction) * change;
    const goesBeyond = distance > 0;
    const comesBack = distance < -UNIT;
    return 2 * distance + UNIT + (goesBeyond ? this.beyondAUnit : comesBack ? -this.beyondAUnit : 0);
  }

  private change(row: number, column: number, by: 1 | -1): void {
    const cell = this.rows[row]?.[column];
    if (cell) cell.up += by;
  }
}

/** Notes the way to a node by another, where there is one and it is shorter than what was known. */
function relax(start: Label | undefined, via: number, cost: number, to: Labels, node: number): boolean {
  if (!start) return false;
  const distance = start.distance + cost;
  const known = to[node];
  if (known && known.distance <= distance) return false;
  to[node] = { distance, before: via };
  return true;
}

function nearestShort(excess: readonly number[], columns: Labels): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  excess.forEach((units, column) => {
    const distance = columns[column]?.distance;
    if (units >= 0 || distance === undefined || distance >= least) return;
    nearest = column;
    least = distance;
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
