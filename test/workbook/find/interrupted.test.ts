import { Decimal } from "../../../src/model/money/decimal";
import type { Finding } from "../../../src/model/plan/finding";
import { NO_MARKS, markedFindings, withMark } from "../../../src/model/plan/marks";
import { findTotals } from "../../../src/workbook/find/totals/find-totals";
import { formula, grid, type TestCell } from "../support/grids";

// A number that was typed over a formula. The second witness is what was typed where.

const COLUMNS = ["C", "D", "E", "F"];

/** A row that is ten times the row of its year, with numbers typed over the formula of some years. */
function row(label: string, at: number, typed: Readonly<Record<string, number>> = {}): readonly TestCell[] {
  return [
    label,
    "eur",
    ...COLUMNS.map((column) => typed[column] ?? formula(`=${column}${at + 1}+${column}${at + 2}`, 300)),
  ];
}
const parts = (label: string): readonly TestCell[] => [label, "eur", 100, 100, 100, 100];

interface Typed {
  readonly staff?: Readonly<Record<string, number>>;
  readonly rent?: Readonly<Record<string, number>>;
}

/** Two tables of a sum over two rows each, as far down as there are empty rows on top. */
function interrupted({ staff, rent }: Typed, above = 0): readonly Finding[] {
  const at = above + 2;
  const { findings } = findTotals([
    grid("Kosten", [
      ...Array.from({ length: above }, () => [""]),
      ["Post", "Eenheid", 2026, 2027, 2028, 2029],
      row("Totaal personeel", at, staff),
      parts("Loon"),
      parts("Scholing"),
      row("Totaal huisvesting", at + 3, rent),
      parts("Huur"),
      parts("Energie"),
    ]),
  ]);
  return findings;
}

const said = (finding: Finding) =>
  withMark(NO_MARKS, {
    plan: "twente",
    finding,
    as: "agreed",
    reason: "afgesproken bedrag",
    day: "2026-11-22",
    instead: null,
  }) ?? [];

function only(findings: readonly Finding[]): Finding {
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) throw new Error(`${findings.length} findings`);
  return first;
}

test("it tells the cell, the words beside and above it, and the number", () => {
  const finding = only(interrupted({ staff: { D: 100_000 } }));
  expect(finding).toMatchObject({
    code: "formula-interrupted",
    about: "Kosten!Totaal personeel, 2027",
    place: { sheet: "Kosten", address: "D2" },
    printed: new Decimal(100_000),
  });
  expect(finding.message).toContain(
    "In Kosten!D2 (Totaal personeel, 2027) staat het getypte getal 100.000 tussen formules.",
  );
});

test("another number typed in the same cell is open again, and what was said is of before", () => {
  const marks = said(only(interrupted({ staff: { D: 100_000 } })));
  const [same] = markedFindings(interrupted({ staff: { D: 100_000 } }), marks).findings;
  expect(same?.mark?.reason).toBe("afgesproken bedrag");
  const [now] = markedFindings(interrupted({ staff: { D: 900_000 } }), marks).findings;
  expect(now).toMatchObject({ mark: null, before: { told: { printed: "100000.00" } } });
});

test("after rows were inserted a number that comes to stand in that cell inherits nothing", () => {
  const marks = said(only(interrupted({ rent: { D: 100_000 } })));
  // Three rows on top: the sum of staff stands where the sum of rent was, and the same number is typed in it.
  const moved = markedFindings(interrupted({ staff: { D: 100_000 }, rent: { D: 100_000 } }, 3), marks);
  expect(
    moved.findings.map(({ finding: { about, place }, mark, before }) => [about, place?.address, mark, before?.reason]),
  ).toEqual([
    ["Kosten!Totaal personeel, 2027", "D5", null, undefined],
    ["Kosten!Totaal huisvesting, 2027", "D8", null, "afgesproken bedrag"],
  ]);
});

/** What the formulas work out makes no difference: here tariffs times numbers of another row, in Excel as it is filled in. */
describe("a number typed over a formula that is no sum", () => {
  const columns = ["B", "C", "D", "E", "F"];
  const costs = (cells: (column: string, index: number) => TestCell) =>
    findTotals([
      grid("Kosten", [
        ["Post", 2025, 2026, 2027, 2028, 2029],
        ["Aantal", 1, 2, 3, 4, 5],
        ["Kosten", ...columns.map(cells)],
      ]),
    ]).findings.map(({ place, code }) => [code, place?.address]);
  const filled = (column: string, index: number) => formula(`=${column}2*'Tarief A1'!$B$1*(1+$A$1)`, 10 * index);

  test("between two that are one formula filled in: told", () => {
    expect(costs((column, index) => (index === 2 ? 999 : filled(column, index)))).toEqual([
      ["formula-interrupted", "D3"],
    ]);
  });

  test.each<[string, (column: string, index: number) => TestCell]>([
    ["nothing typed", filled],
    ["the first year, from which the others grow", (column, index) => (index === 0 ? 10 : filled(column, index))],
    ["the last years, when it has ended", (column, index) => (index >= 3 ? 0 : filled(column, index))],
    ["formulas without cells", (_, index) => (index === 2 ? 5 : formula("=3*5", 15))],
    [
      "other formulas on both sides",
      (column, index) => (index === 2 ? 5 : formula(index < 2 ? `=${column}2*2` : `=${column}2*3`, 6)),
    ],
  ])("%s: nothing to tell", (_, cells) => {
    expect(costs((column, index) => cells(column, index))).toEqual([]);
  });
});
