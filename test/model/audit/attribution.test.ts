import fc from "fast-check";
import { judgeWithCulprits } from "../../../src/model/audit/culprits";
import { keyOf } from "../../../src/model/audit/totals";
import { Decimal, ZERO } from "../../../src/model/money/decimal";
import type { PrintedTotal, TotalPart } from "../../../src/model/plan/figures";

/** A table of exact numbers with totals of its rows, of its columns, and of all: the last row and column are totals. */
function tableOf(cells: readonly (readonly number[])[], change?: { row: number; column: number; by: number }) {
  const width = cells[0]?.length ?? 0;
  const withRowTotals = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = Array.from({ length: width + 1 }, (_, c) =>
    withRowTotals.reduce((sum, row) => sum + (row[c] ?? 0), 0),
  );
  const full = [...withRowTotals, totals].map((row, r) =>
    row.map((value, c) => (change?.row === r && change.column === c ? value + change.by : value)),
  );
  const place = (r: number, c: number) => ({ sheet: "T", address: `${String.fromCharCode(65 + c)}${r + 1}` });
  const part = (r: number, c: number): TotalPart => ({
    label: "",
    place: place(r, c),
    value: new Decimal(full[r]?.[c] ?? 0),
    sign: 1,
    halfUnit: ZERO,
  });
  const down = (c: number) => ({ along: "down", parts: cells.map((_, r) => part(r, c)) }) as const;
  const across = (r: number) =>
    ({ along: "across", parts: Array.from({ length: width }, (_, c) => part(r, c)) }) as const;
  const total = (r: number, c: number, definitions: PrintedTotal["definitions"]): PrintedTotal => ({
    label: "Totaal",
    place: place(r, c),
    printed: new Decimal(full[r]?.[c] ?? 0),
    halfUnit: ZERO,
    definitions,
  });
  const height = cells.length;
  return {
    place,
    totals: [
      ...Array.from({ length: width }, (_, c) => total(height, c, [down(c)])),
      ...cells.map((_, r) => total(r, width, [across(r)])),
      total(height, width, [down(width), across(height)]),
    ],
  };
}

const cells = fc.array(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 5,
});
const error = fc.integer({ min: 1, max: 900 });

function blamed(totals: readonly PrintedTotal[]): readonly string[] {
  const { verdicts, culprits } = judgeWithCulprits(totals);
  return [
    ...verdicts.filter(({ status }) => status !== "exact").map(({ total }) => keyOf(total.place)),
    ...culprits.map(({ place }) => keyOf(place)),
  ];
}

test("whichever cell of a table is wrong, a total or not, it is named and no other", () => {
  fc.assert(
    fc.property(cells, error, fc.nat(), fc.nat(), (rows, by, r, c) => {
      const change = { row: r % (rows.length + 1), column: c % 5, by };
      const { totals, place } = tableOf(rows, change);
      expect(blamed(totals)).toEqual([keyOf(place(change.row, change.column))]);
    }),
    { numRuns: 200 },
  );
});

test("a table that adds up blames nobody", () => {
  fc.assert(fc.property(cells, (rows) => expect(blamed(tableOf(rows).totals)).toEqual([])));
});
