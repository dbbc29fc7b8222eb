import fc from "fast-check";
import { ExcelError, IMPLEMENTATIONS, useExcelErrors } from "../../scripts/functions/call";

beforeAll(useExcelErrors);

const cell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer({ min: 1990, max: 2060 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 40_000, max: 50_000 }),
  fc.string({ maxLength: 5 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", 0, -0, 1e308, 5e-324, "INDEX", "VOORKOMEN", "WACHTTIJD"),
);
const range = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 });
const argumentList = fc.array(fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: range }), {
  maxLength: 7,
});

/** Excel shows a number, a text or an error with a sentence; anything else stays #BUSY! or shows nonsense. */
function isAnswer(value: unknown): boolean {
  if (value instanceof ExcelError) return /[.!]$/.test(value.message);
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0));
}

test("100.000 random argument lists: always an answer, never NaN, Infinity or a fault of ours", () => {
  const ours = "De functie kon dit niet berekenen";
  fc.assert(
    fc.property(fc.constantFrom(...IMPLEMENTATIONS), argumentList, ([id, implementation], args) => {
      const cells: unknown[] = [];
      try {
        cells.push(...[implementation(...args)].flat(2));
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        cells.push(error);
      }
      const wrong = cells.filter(
        (one) => !isAnswer(one) || (one instanceof ExcelError && one.message.startsWith(ours)),
      );
      if (wrong.length > 0) throw new Error(`${id}: ${wrong.map(String).join(", ")}`);
    }),
    { numRuns: 100_000 },
  );
}, 60_000);
