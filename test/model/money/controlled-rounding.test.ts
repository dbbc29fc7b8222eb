import fc from "fast-check";
import { apportion } from "../../../src/model/money/apportion";
import { splitTable } from "../../../src/model/money/controlled-rounding";
import { Decimal } from "../../../src/model/money/decimal";
import type { Claim } from "../../../src/model/money/largest-remainder";
import { RoundingTable } from "../../../src/model/money/rounding-table";
import { total } from "../../../src/model/money/whole-numbers";

const ONE = new Decimal(1);

function claims(weights: readonly number[]): Claim[] {
  return weights.map((weight, index) => ({ key: String(index).padStart(4, "0"), weight: new Decimal(weight) }));
}

function table(rows: readonly number[], weights: readonly number[], unit = ONE): number[][] {
  const amounts = rows.map((row) => new Decimal(row));
  return splitTable(amounts, claims(weights), unit).map((row) => row.map(Number));
}

/** The table on whole numbers, beside what its columns must be. */
function balanced(rows: readonly bigint[], weights: readonly bigint[]) {
  const columns = apportion(total(rows), weights);
  const rounding = new RoundingTable(rows, weights);
  rounding.balance(columns);
  return { cells: rounding.cells(), columns };
}

/** Whether a cell is more than a unit from its exact value. */
function isBeyond(cell: bigint, row: bigint, weight: bigint, all: bigint): boolean {
  const distance = cell * all - row * weight;
  return distance > all || distance < -all;
}

/**
 * Whether any table has these sums with every cell within a unit: the cut condition of a flow with bounds, over every
 * set of columns. Written apart from the code that it judges.
 */
function existsWithinAUnit(rows: readonly bigint[], columns: readonly bigint[], weights: readonly bigint[]): boolean {
  const all = total(weights);
  const least = (row: bigint, weight: bigint) => {
    const up = (row * weight + all - 1n) / all - 1n;
    return up < 0n ? 0n : up;
  };
  const most = (row: bigint, weight: bigint) => (row * weight) / all + 1n;
  return Array.from({ length: 2 ** weights.length }, (_, set) => set).every((set) => {
    const inside = (column: number) => (set & (1 << column)) !== 0;
    const asked = total(columns.filter((_, column) => inside(column)));
    const room = rows.map((row) => {
      const kept = total(weights.map((weight, column) => (inside(column) ? 0n : least(row, weight))));
      const taken = total(weights.map((weight, column) => (inside(column) ? most(row, weight) : 0n)));
      return row - kept < taken ? row - kept : taken;
    });
    return asked <= total(room);
  });
}

describe("splitting a table", () => {
  test("two rows of one over three equals: the columns do not drift", () => {
    expect(table([1, 1], [1, 1, 1])).toEqual([
      [0, 1, 0],
      [1, 0, 0],
    ]);
  });

  test("one row is the split by largest remainder", () => {
    expect(table([11], [59, 26, 16, 7])).toEqual([[6, 3, 1, 1]]);
  });

  test("nothing to split, and nobody without weight gets any", () => {
    expect(table([], [1, 2])).toEqual([]);
    expect(table([0, 5], [0, 3])).toEqual([
      [0, 0],
      [0, 5],
    ]);
  });

  test("cents, and amounts that go back mirror those that came", () => {
    const cent = new Decimal("0.01");
    const there = table([0.1, 0.05], [1, 1, 1], cent);
    expect(there.map((row) => row.reduce((sum, cell) => sum + Math.round(cell * 100), 0))).toEqual([10, 5]);
    expect(table([-0.1, -0.05], [1, 1, 1], cent)).toEqual(there.map((row) => row.map((cell) => -cell)));
  });

  test("refuses signs that differ: what comes and what goes back are two tables", () => {
    expect(() => table([1, -1], [1, 1])).toThrow(new RangeError("the amounts of a table differ in sign"));
    expect(table([-2, 0], [1, 1]).map((row) => row.map((cell) => cell + 0))).toEqual([
      [-1, -1],
      [0, 0],
    ]);
  });

  test("refuses columns that add up to another sum than the rows, and splits over those that do", () => {
    const split = (...columns: readonly number[]) =>
      splitTable(
        [ONE, ONE],
        claims([1, 1]),
        ONE,
        columns.map((units) => new Decimal(units)),
      );
    expect(split(2, 0).map((row) => row.map(Number))).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(() => split(1, 0)).toThrow(new RangeError("rows and columns of a table have different sums"));
  });

  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 200_000n }), { minLength: 1, maxLength: 6 })
    .filter((some) => some.some((weight) => weight > 0n));
  const rows = fc.array(fc.bigInt({ min: 0n, max: 3_000_000n }), { minLength: 1, maxLength: 6 });

  test("100.000 tables tie in both directions, each cell within a unit wherever such a table exists", () => {
    fc.assert(
      fc.property(rows, weights, (amounts, some) => {
        const { cells, columns } = balanced(amounts, some);
        const all = total(some);
        const tiesByRow = cells.every((row, index) => total(row) === amounts[index]);
        const tiesByColumn = columns.every((units, column) => total(cells.map((row) => row[column] ?? 0n)) === units);
        const beyond = cells.some((row, m) =>
          row.some((cell, g) => isBeyond(cell, amounts[m] ?? 0n, some[g] ?? 0n, all)),
        );
        return tiesByRow && tiesByColumn && (!beyond || !existsWithinAUnit(amounts, columns, some));
      }),
      { numRuns: 100_000 },
    );
  }, 120_000);

  test("a larger claim never gets a smaller total, also when it grows while the others stay", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000_000n }), weights, fc.nat(200_000), (units, some, more) => {
        const shares = apportion(units, some);
        some.forEach((weight, a) => {
          some.forEach((other, b) => {
            if (weight > other) expect((shares[a] ?? 0n) >= (shares[b] ?? 0n)).toBe(true);
          });
        });
        const grown = apportion(units, [(some[0] ?? 0n) + BigInt(more), ...some.slice(1)]);
        expect((grown[0] ?? 0n) >= (shares[0] ?? 0n)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("where sums and nearness cannot all be had, the sums stay and a cell gives way by less than two units", () => {
    const [amounts, some] = [
      [13n, 27n],
      [1n, 1n, 7n, 7n, 7n, 7n],
    ];
    const { cells, columns } = balanced(amounts, some);
    expect(columns).toEqual([2n, 2n, 9n, 9n, 9n, 9n]);
    expect(existsWithinAUnit(amounts, columns, some)).toBe(false);
    expect(cells.map((row) => total(row))).toEqual(amounts);
    expect(columns.map((_, column) => total(cells.map((row) => row[column] ?? 0n)))).toEqual(columns);
    const all = total(some);
    const far = cells.flatMap((row, m) =>
      row.map((cell, g) => Math.abs(Number(cell * all - (amounts[m] ?? 0n) * (some[g] ?? 0n)) / Number(all))),
    );
    expect(far.filter((distance) => distance > 1)).toHaveLength(1);
    expect(Math.max(...far)).toBeLessThan(2);
  });

  test("is the closest of all tables with these sums, found by trying every one", () => {
    const small = fc.array(fc.bigInt({ min: 0n, max: 6n }), { minLength: 2, maxLength: 2 });
    const few = fc.array(fc.bigInt({ min: 1n, max: 9n }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(small, few, (amounts, some) => {
        const { cells, columns } = balanced(amounts, some);
        const tables = everyTable(amounts, columns);
        const cost = (candidate: readonly (readonly bigint[])[]) => costOf(candidate, amounts, some);
        const least = Math.min(...tables.map(cost));
        expect(cost(cells)).toBeCloseTo(least, 6);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every table of two rows and three columns with these sums. */
function everyTable(rows: readonly bigint[], columns: readonly bigint[]): readonly (readonly (readonly bigint[])[])[] {
  const [a = 0n, b = 0n, c = 0n] = columns;
  const upTo = (most: bigint) => Array.from({ length: Number(most) + 1 }, (_, units) => BigInt(units));
  return upTo(a).flatMap((x) =>
    upTo(b).flatMap((y) => {
      const z = (rows[0] ?? 0n) - x - y;
      if (z < 0n || z > c) return [];
      return [
        [
          [x, y, z],
          [a - x, b - y, c - z],
        ],
      ];
    }),
  );
}

/** Squared distance in units, and a thousand for each unit step of a cell beyond the first. */
function costOf(cells: readonly (readonly bigint[])[], rows: readonly bigint[], weights: readonly bigint[]): number {
  const all = Number(total(weights));
  const costs = cells.flatMap((row, m) =>
    row.map((cell, g) => {
      const distance = Math.abs(Number(cell) - (Number(rows[m] ?? 0n) * Number(weights[g] ?? 0n)) / all);
      return distance ** 2 + 1000 * Math.max(0, Math.ceil(distance - 1e-9) - 1);
    }),
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}
