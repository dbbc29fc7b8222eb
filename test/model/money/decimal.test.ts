import { NONE, UNKNOWN_ANSWER, known, told } from "../../../src/model/money/answer";
import { sumColumns } from "../../../src/model/money/columns";
import { Decimal, less, product, running, sum, sumKnown } from "../../../src/model/money/decimal";
import { decimalOf } from "../../../src/model/money/excel-number";
import { wholeNumbers } from "../../../src/model/money/whole-numbers";

// Worked out by hand.
const d = (value: number | string | null) => (value === null ? null : new Decimal(value));
const text = (value: Decimal | null) => value?.toString() ?? null;

test("a third has 40 figures, and halves go away from zero", () => {
  expect(new Decimal(1).div(3).toString()).toBe(`0.${"3".repeat(40)}`);
  expect(new Decimal(-2).div(3).toString()).toBe(`-0.${"6".repeat(39)}7`);
  expect(["0.5", "-0.5"].map((half) => new Decimal(half).toFixed(0))).toEqual(["1", "-1"]);
});

test("sums and products are unknown with any of their parts, and those of nothing are 0 and 1", () => {
  expect([[d(2), d(3)], [d(2), null], []].map((parts) => text(sum(parts)))).toEqual(["5", null, "0"]);
  expect([[d(2), d(3)], [d(2), null], []].map((parts) => text(product(parts)))).toEqual(["6", null, "1"]);
  expect(sumKnown([new Decimal("0.1"), new Decimal("0.2")]).toString()).toBe("0.3");
});

test("a running sum takes each amount with all before it, and is unknown from the first unknown one on", () => {
  expect(running([d(1), d(2), d(4)]).map(text)).toEqual(["1", "3", "7"]);
  expect(running([d(1), null, d(4)]).map(text)).toEqual(["1", null, null]);
});

test("what is left is unknown where the part is; of nothing off it is the whole", () => {
  expect([d(3), d(0), null].map((part) => text(less(new Decimal(10), part)))).toEqual(["7", "10", null]);
});

test("columns add up, also where a row is shorter or there is none", () => {
  expect(sumColumns([[d(1), d(2), null], [d(10)]], 3).map(text)).toEqual(["11", "2", null]);
  expect(sumColumns([], 2).map(text)).toEqual(["0", "0"]);
});

test("a cell holds the 15 figures that Excel shows", () => {
  expect(decimalOf(0.1 + 0.2).toString()).toBe("0.3");
  expect(decimalOf(1 / 3).toString()).toBe("0.333333333333333");
  expect(decimalOf(0.123456789012345).toString()).toBe("0.123456789012345");
  expect(decimalOf(123456789012345680).toString()).toBe("123456789012346000");
});

test("whole numbers keep the proportions, to the last digit", () => {
  expect(wholeNumbers(["1.5", "0.25", "3"].map((value) => new Decimal(value)))).toEqual([150n, 25n, 300n]);
  expect(wholeNumbers([new Decimal(7)])).toEqual([7n]);
  expect(wholeNumbers([])).toEqual([]);
});

test("an answer is told in one of three ways", () => {
  const say = { known: (value: number) => `is ${value}`, none: "geen", unknown: "onbekend" };
  expect([known(0), NONE, UNKNOWN_ANSWER].map((answer) => told<number, string>(answer, say))).toEqual([
    "is 0",
    "geen",
    "onbekend",
  ]);
});
