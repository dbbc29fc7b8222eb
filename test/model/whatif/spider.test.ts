import { Decimal } from "../../../src/model/money/decimal";
import { times } from "../../../src/model/plan/expression";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import { spider } from "../../../src/model/whatif/sensitivity/spider";
import { evenly, twoWay } from "../../../src/model/whatif/sensitivity/two-way";
import { twente } from "../../../src/plans";
import { onePlan, outcome } from "./support";

const plan = onePlan(times("a", "b"), {
  a: { values: ["2"], bounds: { min: "0", max: "2.5" } },
  b: { values: ["1", "2", "3"] },
});
const figures = publishedFigures(plan);

test("a proportional input gives a straight line; beyond its limits there is none", () => {
  const found = spider(plan, figures, outcome(plan, "result"), ["a", "b"]);
  expect(found?.base.toNumber()).toBe(12);
  expect(
    found?.lines.map(({ outcomes }) => outcomes.map((value) => value?.toDecimalPlaces(6).toNumber() ?? null)),
  ).toEqual([
    [8.4, 9.6, 10.8, 12, 13.2, 14.4, null],
    [8.4, 9.6, 10.8, 12, 13.2, 14.4, 15.6],
  ]);
  // 2 and 30% is 2,6, more than a may be; of b nothing is too much.
  expect(found?.lines.map(({ beyond }) => [beyond.above?.toNumber(), beyond.below?.toNumber()])).toEqual([
    [30, undefined],
    [undefined, undefined],
  ]);
});

test("a calendar year has no percentage and no line", () => {
  const found = spider(twente, publishedFigures(twente), outcome(twente, "result"), ["price-level", "inflation"]);
  expect(found?.lines.map(({ input }) => input.id)).toEqual(["inflation"]);
});

test("a table of two inputs is worked out for each pair", () => {
  const decimals = (...values: number[]) => values.map((value) => new Decimal(value));
  const table = twoWay(plan, figures, outcome(plan, "result"), {
    across: { input: "a", xs: decimals(1, 2, 3) },
    down: { input: "b", varying: { by: "year", year: 2026 }, xs: decimals(0, 5) },
  });
  // 3 is more than a may be.
  expect(table.cells.map((row) => row.map((value) => value?.toNumber() ?? null))).toEqual([
    [4, 8, null],
    [9, 18, null],
  ]);
  expect(() =>
    twoWay(plan, figures, outcome(plan, "result"), {
      across: { input: "a", varying: { by: "year", year: 2026 }, xs: [] },
      down: { input: "b", xs: [] },
    }),
  ).toThrow(RangeError);
});

test("evenly spread values begin and end where they should", () => {
  expect(evenly(new Decimal(1), new Decimal(2), 5).map(Number)).toEqual([1, 1.25, 1.5, 1.75, 2]);
});
