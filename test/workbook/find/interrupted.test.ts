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
