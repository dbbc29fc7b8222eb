import { Workbook } from "exceljs";
import fc from "fast-check";
import { amountIn, asConnected, contextOf, type Context } from "../../../src/model/formula/amounts";
import { excelFormula, type References } from "../../../src/model/formula/excel-formula";
import { explainFormula } from "../../../src/model/formula/explanation";
import { Decimal } from "../../../src/model/money/decimal";
import { derivedOf, heldIn, operands, type Expression } from "../../../src/model/plan/expression";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { PLANS, twente } from "../../../src/plans";
import { NAMES, YEARS, anyContext, anyExpression } from "../../support/any-expression";
import { recalculateWithLibreOffice } from "../../support/libreoffice";

/** The interpreters of one description, against each other and against a spreadsheet that is not ours. */

const SHEET = "Som";
const HEADER = 1;
const YEAR_COLUMNS = ["B", "C", "D", "E"];

function kindsIn(of: Expression): readonly string[] {
  return [of.kind, ...operands(of).flatMap(kindsIn)];
}

/** One case below the other: the inputs of the expression, and its formula for each year. */
interface Case {
  readonly of: Expression;
  readonly context: Context;
}

function referencesAt(rowOf: ReadonlyMap<string, number>, yearIndex: number): References {
  const column = YEAR_COLUMNS[yearIndex] ?? "";
  return {
    input: (id) => `${column}${rowOf.get(id) ?? 0}`,
    derived: () => null,
    dated: (of) => heldIn(of, YEARS[yearIndex] ?? NaN)?.value ?? "NA()",
    year: () => `${column}$${HEADER}`,
    previous: () => (yearIndex === 0 ? null : referencesAt(rowOf, yearIndex - 1)),
    inYear: (year) => referencesAt(rowOf, YEARS.indexOf(year)),
  };
}

/** @returns the row of each case's formulas */
function write(workbook: Workbook, cases: readonly Case[]): readonly number[] {
  const sheet = workbook.addWorksheet(SHEET);
  const put = (row: number, values: readonly (number | { formula: string })[]) =>
    values.forEach((value, index) => (sheet.getCell(`${YEAR_COLUMNS[index] ?? ""}${row}`).value = value as never));
  put(HEADER, YEARS);
  let next = HEADER + 1;
  return cases.map(({ of, context }) => {
    const rowOf = new Map([...context.inputs.keys()].map((id, index) => [id, next + index] as const));
    for (const [id, values] of context.inputs) {
      put(
        rowOf.get(id) ?? 0,
        YEARS.map((_, index) => (values[values.length === 1 ? 0 : index] ?? new Decimal(NaN)).toNumber()),
      );
    }
    const at = next + rowOf.size;
    put(
      at,
      YEARS.map((_, index) => ({ formula: excelFormula(of, referencesAt(rowOf, index)) })),
    );
    next = at + 1;
    return at;
  });
}

test("LibreOffice finds for every kind of expression what the decimals find", async () => {
  const every = fc.record<Case>({
    of: anyExpression({ quotients: true, rounding: true, powers: true }),
    // In the workbook its own formulas move an anchored amount: what stands there is as connected.
    context: anyContext.map(asConnected),
  });
  // A seed of its own: the same sums each time, so that a half that doubles cannot hold never comes and goes.
  const cases = fc.sample(every, { numRuns: 200, seed: 20_250_701 });
  expect(new Set(cases.flatMap(({ of }) => kindsIn(of)))).toEqual(
    new Set([
      ...["input", "constant", "derived", "counted", "product", "sum", "difference", "negative", "quotient"],
      ...["rounded", "previous", "cumulative", "chained", "compound", "anchored", "opening", "stock", "dated"],
      ...["by-year", "in-year"],
    ]),
  );
  const workbook = new Workbook();
  const rows = write(workbook, cases);
  const answer = await recalculateWithLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!answer) return;

  const sheet = answer.getWorksheet(SHEET);
  const apart = cases.flatMap(({ of, context }, index) =>
    YEARS.flatMap((year, yearIndex) => {
      const cell = sheet?.getCell(`${YEAR_COLUMNS[yearIndex] ?? ""}${rows[index] ?? 0}`).result;
      const ours = amountIn(context, of, yearIndex)?.toNumber() ?? NaN;
      const theirs = typeof cell === "number" ? cell : NaN;
      return Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours)) ? [] : [{ of, year, ours, theirs }];
    }),
  );
  expect(apart).toEqual([]);
}, 120_000);

describe("the explanation in numbers", () => {
  const definitions = NAMES.map((id) => ({
    id,
    label: id,
    short: id,
    unit: "count" as const,
    perYear: id === "c" || id === "d",
    published: [],
    source: twente.source,
    bounds: { min: "0", max: "1000" },
  }));
  const plan = { ...twente, inputs: definitions };

  /** "1.445,5 × (2 − 3) = …": what stands before the equals sign, worked out by JavaScript's own parser. */
  function workedOut(numbers: string): number {
    const sum = (numbers.split(" = ")[0] ?? "").replace(/\.(?=\d{3})/g, "").replaceAll(",", ".");
    const script = sum.replaceAll("×", "*").replaceAll("−", " - ").replaceAll("max(0;", "Math.max(0,");
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a parser that is not ours is the point
    return (new Function(`return ${script}`) as () => number)();
  }

  test("adds up to the amount, for any expression of whole numbers", () => {
    const kinds = anyExpression({ quotients: false, rounding: false, powers: false });
    fc.assert(
      fc.property(kinds, anyContext, fc.integer({ min: 0, max: 3 }), (of, tenths, year) => {
        const whole = new Map(
          [...tenths.inputs].map(([id, values]) => [id, values.map((value) => value?.times(1000).trunc() ?? null)]),
        );
        const context = { ...tenths, inputs: whole };
        const { amount, numbers } = explainFormula(plan, context, of, "count", year);
        const exact = amountIn(context, of, year);
        expect(amount?.toFixed()).toBe(exact?.toFixed());
        expect(workedOut(numbers) / (exact?.isZero() ? 1 : (exact?.toNumber() ?? NaN))).toBeCloseTo(
          exact?.isZero() ? 0 : 1,
          9,
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each(PLANS.map((each) => [each.name, each] as const))("of every row of %s ends with its amount", (_, each) => {
    const context: Context = contextOf(each, publishedFigures(each));
    for (const { amount: of } of each.rows) {
      each.years.forEach((year, index) => {
        const told = explainFormula(each, context, of, "eur", index);
        expect(told.year).toBe(year);
        expect(told.amount?.toFixed()).toBe(amountIn(context, of, index)?.toFixed());
        expect(told.steps.map(({ id }) => id)).toEqual(
          derivedOf(of)
            .filter((step) => step !== of)
            .map(({ id }) => id),
        );
        expect(told.inputs.every(({ source }) => source.document !== "")).toBe(true);
      });
    }
  });
});
