import { evaluate } from "../../src/model/evaluation/evaluate";
import type { Decimal } from "../../src/model/money/decimal";
import type { PublishedLine } from "../../src/model/plan/plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { computedLine } from "../../src/model/result/published-line";
import { twente } from "../../src/plans";

const result = evaluate(twente, publishedFigures(twente));
const THOUSAND = 1000;

/** A printed cell beside the computed one, in thousands of euros. */
interface Cell {
  readonly line: string;
  readonly column: string;
  readonly printed: number;
  readonly computed: number;
}

function cellsOf(line: PublishedLine): readonly Cell[] {
  const computed = computedLine(line, result);
  if (!computed) throw new Error(`nothing stands beside ${line.of}`);
  const cell = (column: string, printed: string | null | undefined, amount: Decimal | null | undefined): Cell[] => {
    if (typeof printed !== "string") return [];
    if (!amount) throw new Error(`${line.of} ${column} is unknown`);
    const thousands = amount.div(THOUSAND).toDecimalPlaces(0).toNumber();
    return [{ line: line.of, column, printed: Number(printed) / THOUSAND, computed: thousands }];
  };
  return [
    ...line.amounts.flatMap((printed, index) => cell(String(twente.years[index]), printed, computed.amounts[index])),
    ...cell("total", line.total, computed.total),
    ...cell("zvw", line.zvw, computed.zvw),
    ...cell("sd", line.sd, computed.sd),
  ];
}

const cells = twente.published.flatMap(cellsOf);
const takenOver = new Set(twente.inputs.flatMap(({ row }) => (row === undefined ? [] : [row])));

/** How many printed figures a line adds up: each may be half a thousand off, so that they are at most one apart each. */
function addends(line: string): number {
  const [kind, ...words] = line.split(" ");
  const ofKind = (side: string | undefined) =>
    twente.rows.filter((row) => side === "result" || row.kind === side).length;
  if (kind === "row" || kind === "rows") return words.length * twente.years.length;
  if (kind === "component") return twente.rows.filter(({ component }) => component === words[0]).length;
  return ofKind(kind === "total" ? words[0] : "result");
}

test("every table is there: impact, cost, summary and funding", () => {
  expect(cells).toHaveLength(516);
});

test("every row with a formula is exact to the thousand, in every year, in total and per domain", () => {
  const printed = new Set(twente.published.map(({ of }) => of));
  const formulas = twente.rows
    .filter(({ id }) => !takenOver.has(id))
    .flatMap(({ id }) => (printed.has(`row ${id}`) ? [`row ${id}`] : []));
  expect(formulas).toHaveLength(11);
  const own = cells.filter(({ line }) => formulas.includes(line));
  expect(own.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(formulas.length * 7 - 1);
});

/** Every other printed cell that is not the computed one: the plan rounds each figure apart, so sums may be one off. */
const ROUNDED_APART: readonly (readonly [line: string, column: string, computedLessPrinted: number])[] = [
  ["row doco.gp-consults", "total", 1],
  ["row doco.gp-consults", "zvw", 1],
  ["row doco.coordination", "total", 1],
  ["row doco.coordination", "zvw", 1],
  ["row support-point.benefits", "total", 1],
  ["row cost.0.core-team", "zvw", 1],
  ["row cost.0.core-team", "sd", 1],
  ["rows cost.0.absence-zvw cost.0.absence-sd", "2025", -1],
  ["rows cost.0.absence-zvw cost.0.absence-sd", "total", -1],
  ["row cost.0.absence-zvw", "total", -1],
  ["row cost.0.absence-zvw", "zvw", -1],
  ["rows cost.1.absence-zvw cost.1.absence-sd", "2025", 1],
  ["rows cost.2.participation-zvw cost.2.participation-sd", "2028", -1],
  ["rows cost.2.participation-zvw cost.2.participation-sd", "total", -1],
  ["row cost.2.participation-sd", "total", -1],
  ["row cost.2.participation-sd", "sd", -1],
  ["row cost.3-4-5.project-lead-it", "total", -1],
  ["row cost.3-4-5.absence-sd", "total", 1],
  ["row cost.3-4-5.absence-sd", "sd", 1],
  ["rows cost.3-4-5.participation-zvw cost.3-4-5.participation-sd", "total", 1],
  ["row cost.3-4-5.participation-sd", "total", 1],
  ["row cost.6.project-lead", "total", 1],
  ["row cost.6.project-lead", "zvw", 1],
  ["row cost.6.project-lead", "sd", 1],
  ["rows cost.7.absence-zvw cost.7.absence-sd", "2026", -1],
  ["rows cost.7.absence-zvw cost.7.absence-sd", "total", -1],
  ["rows cost.7.participation-zvw cost.7.participation-sd", "2025", 1],
  ["row cost.8.project-lead", "zvw", 1],
  ["row cost.8.project-lead", "sd", 1],
  ["rows cost.8.absence-zvw cost.8.absence-sd", "2025", -1],
  ["rows cost.8.absence-zvw cost.8.absence-sd", "total", -1],
  ["row cost.8.absence-zvw", "total", -1],
  ["row cost.8.absence-zvw", "zvw", -1],
  ["component 2 impact", "total", -1],
  ["component 2 impact", "zvw", -1],
  ["component 3 impact", "2025", -1],
  ["component 3 impact", "2027", 1],
  ["component 3 impact", "total", 2],
  ["component 3 impact", "zvw", 2],
  ["component 6 impact", "total", 1],
  ["component 6 impact", "sd", 1],
  ["total impact", "2025", -1],
  ["total impact", "2026", 1],
  ["total impact", "2027", 1],
  ["total impact", "2029", 1],
  ["total impact", "total", 2],
  ["total impact", "zvw", 1],
  ["total impact", "sd", 1],
  ["component 0 cost", "sd", 1],
  ["component 1 cost", "2025", 1],
  ["component 1 cost", "2026", -1],
  ["component 2 cost", "2025", 1],
  ["component 2 cost", "2028", -1],
  ["component 2 cost", "total", -1],
  ["component 2 cost", "sd", -1],
  ["component 3-4-5 cost", "2028", 1],
  ["component 3-4-5 cost", "total", 1],
  ["component 3-4-5 cost", "sd", 1],
  ["component 6 cost", "2027", 1],
  ["component 6 cost", "total", 1],
  ["component 6 cost", "zvw", 1],
  ["component 6 cost", "sd", 1],
  ["component 7 cost", "total", -1],
  ["component 7 cost", "sd", -1],
  ["component 8 cost", "2025", -1],
  ["component 8 cost", "total", -1],
  ["component 8 cost", "zvw", -1],
  ["total cost", "2025", 1],
  ["total cost", "2026", -1],
  ["total cost", "2027", 1],
  ["total cost", "2029", -1],
  ["total cost", "total", -1],
  ["total result", "2025", 1],
  ["total result", "2026", -1],
  ["total result", "2027", 1],
  ["total result", "total", 1],
  ["total result", "zvw", 1],
  ["funding incidental", "zvw", -1],
  ["funding structural", "sd", 1],
  ["funding total", "total", 1],
  ["funding requested", "zvw", -1],
  ["funding requested", "sd", 1],
];

test("the cells that are not the same, and by how much", () => {
  const apart = cells.filter(({ line, printed, computed }) => printed !== computed && !line.startsWith("recurring"));
  expect(apart.map(({ line, column, printed, computed }) => [line, column, computed - printed])).toEqual(ROUNDED_APART);
});

test("none is further apart than one for each figure that it adds up, and none more than two", () => {
  for (const [line, , apart] of ROUNDED_APART) {
    expect(Math.abs(apart)).toBeLessThanOrEqual(Math.min(addends(line), 2));
  }
});

test("the yearly cost that remains is what the plan prints, and the expert whom it marks but leaves out", () => {
  const expert = result.rows.find(({ row }) => row.id === "cost.3-4-5.project-lead-it")?.amounts[3];
  const [year] = result.recurring.years;
  expect(result.recurring.rows).toContain("cost.3-4-5.project-lead-it");
  expect(expert?.toNumber()).toBe(27_000);
  expect(year?.zvw?.minus(13_500).toNumber()).toBe(752_000);
  // Printed is 1.377, the sum of its rounded parts.
  expect(year?.sd?.minus(13_500).toDecimalPlaces(0).toNumber()).toBe(1_376_249);
});
