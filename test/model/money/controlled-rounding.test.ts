import fc from "fast-check";
import { splitTable } from "../../../src/model/money/controlled-rounding";
import { Decimal, ZERO, sumKnown } from "../../../src/model/money/decimal";
import { splitByLargestRemainder } from "../../../src/model/money/largest-remainder";
import type { Claim } from "../../../src/model/money/largest-remainder";

const ONE = new Decimal(1);

function claims(weights: readonly number[]): Claim[] {
  return weights.map((weight, index) => ({ key: String(index).padStart(4, "0"), weight: new Decimal(weight) }));
}

function table(rows: readonly number[], weights: readonly number[]): number[][] {
  return splitTable(
    rows.map((row) => new Decimal(row)),
    claims(weights),
    ONE,
  ).map((row) => row.map(Number));
}

/** How far the farthest cell is from its exact value, in units. */
function farthest(rows: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const cells = table(rows, weights);
  return Math.max(
    ...cells.flatMap((row, m) => row.map((cell, g) => Math.abs(cell - ((rows[m] ?? 0) * (weights[g] ?? 0)) / all))),
  );
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

  const weights = fc
    .array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 8 })
    .filter((some) => some.some((weight) => weight > 0));
  const rows = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 8 });

  test("ties in both directions, each cell within a unit", () => {
    fc.assert(
      fc.property(rows, weights, (amounts, some) => {
        const cells = splitTable(
          amounts.map((amount) => new Decimal(amount)),
          claims(some),
          ONE,
        );
        cells.forEach((row, index) => expect(sumKnown(row).toNumber()).toBe(amounts[index]));
        const whole = new Decimal(amounts.reduce((sum, amount) => sum + amount, 0));
        const columns = claims(some).map((_, column) => sumKnown(cells.map((row) => row[column] ?? ZERO)));
        expect(columns.map(Number)).toEqual(splitByLargestRemainder(whole, claims(some), ONE).map(Number));
        expect(farthest(amounts, some)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});
