import fc from "fast-check";
import { judgeWithCulprits } from "../../../src/model/audit/culprits";
import type { PrintedTotal } from "../../../src/model/plan/figures";
import { cellAddress } from "../../../src/workbook/cells/address";
import { normalise } from "../../../src/workbook/cells/normalise";
import { findTotals } from "../../../src/workbook/find/totals/find-totals";
import { formula, grid, type TestCell } from "../support/grids";

const COLUMNS = 4;
const ROWS = 5;

interface Table {
  readonly amounts: readonly number[];
  readonly asFormulas: boolean;
  readonly wrong: { readonly row: number; readonly column: number; readonly by: number } | null;
}

/** A table with its totals on one sheet, and the totals again on another; a cent more in one of its cells, or in none. */
const tables: fc.Arbitrary<Table> = fc.record({
  amounts: fc.array(fc.integer({ min: -999_999, max: 999_999 }), {
    minLength: COLUMNS * ROWS,
    maxLength: COLUMNS * ROWS,
  }),
  asFormulas: fc.boolean(),
  wrong: fc.option(fc.record({ row: fc.nat(ROWS), column: fc.nat(COLUMNS), by: fc.constantFrom(0.01, 1, 25, 1e6) }), {
    freq: 3,
  }),
});

function sheets(name: string, { amounts, asFormulas, wrong }: Table) {
  const at = (row: number, column: number) => (amounts[row * COLUMNS + column] ?? 0) / 100;
  const cents = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
  const [rows, columns] = [ROWS, COLUMNS].map((count) => Array.from({ length: count }, (_, index) => index));
  const total = (text: string, value: number): TestCell => (asFormulas ? formula(text, value) : value);
  const body = (rows ?? []).map((row): TestCell[] => [
    `Post ${name} ${row}`,
    ...(columns ?? []).map((column) => at(row, column)),
    total(`=SUM(B${row + 2}:E${row + 2})`, cents((columns ?? []).map((column) => at(row, column)))),
  ]);
  const totals: TestCell[] = [
    `Totaal ${name}`,
    ...(columns ?? []).map((column) =>
      total(
        `=SUM(${cellAddress(1, column + 1)}:${cellAddress(ROWS, column + 1)})`,
        cents((rows ?? []).map((row) => at(row, column))),
      ),
    ),
    total(`=SUM(F2:F${ROWS + 1})`, cents(amounts.map((amount) => amount / 100))),
  ];
  const header = ["", "Aa", "Bee", "Cee", "Dee", "Totaal"];
  const own = [header, ...body, totals];
  if (wrong !== null) {
    const line = own[wrong.row + 1];
    const cell = line?.[wrong.column + 1];
    const value = typeof cell === "object" && cell !== null ? cell.value : cell;
    if (line !== undefined && typeof value === "number") line[wrong.column + 1] = value + wrong.by;
  }
  return [grid(name, own), grid(`Overzicht ${name}`, [header, totals])];
}

const judged = (totals: readonly PrintedTotal[]) => {
  const { verdicts, culprits } = judgeWithCulprits(totals);
  return {
    verdicts: verdicts.map(({ total, status, by, failing }) => [
      `${total.place.sheet}!${total.place.address}`,
      status,
      by.computed.toString(),
      failing.length,
    ]),
    culprits: culprits.map(({ place, expected, explains }) => [place, expected.toString(), explains]),
  };
};

/** The witness is the judgement itself, told of nothing that it may skip. */
test("totals that are settled are judged as if they were weighed", () => {
  let settled = 0;
  fc.assert(
    fc.property(tables, tables, (one, other) => {
      const { totals } = findTotals([...sheets("Een", one), ...sheets("Twee", other)]);
      settled += totals.filter(({ isSettled }) => isSettled).length;
      const weighed = totals.map(({ label, place, printed, halfUnit, definitions }) => ({
        ...{ label, place, printed, halfUnit, definitions },
      }));
      expect(judged(totals)).toEqual(judged(weighed));
    }),
    { numRuns: 150 },
  );
  expect(settled).toBeGreaterThan(500);
});

/** A soft hyphen is never seen, and no plain character: with one in it a text is compared the long way. */
test("a plain text is compared as the same text with something in it that nobody sees", () => {
  const words = fc.constantFrom(
    "SD",
    "soc. dom.",
    "multi-disc.",
    "x 1.000",
    "gem. prijs",
    "2,8%",
    "i.p.v.",
    "Inflatie (OVA)",
    "Instroom",
    "1.000",
  );
  const plain = fc.array(fc.oneof(words, fc.string({ unit: "grapheme-ascii", maxLength: 6 })), { maxLength: 5 });
  fc.assert(
    fc.property(plain, (parts) => {
      const text = parts.join(" ");
      expect(normalise(`\u00ad${text}`)).toBe(normalise(text));
    }),
    { numRuns: 2000 },
  );
});
