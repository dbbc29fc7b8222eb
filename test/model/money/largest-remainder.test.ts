import fc from "fast-check";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import { roundToUnit, splitByLargestRemainder } from "../../../src/model/money/largest-remainder";

const ONE = new Decimal(1);

function claims(weights: readonly number[]) {
  return weights.map((weight, index) => ({ key: String(index).padStart(4, "0"), weight: new Decimal(weight) }));
}

function split(amount: number, weights: readonly number[], unit: Decimal = ONE): number[] {
  return splitByLargestRemainder(new Decimal(amount), claims(weights), unit).map((share) => share.toNumber());
}

describe("splitting by largest remainder", () => {
  test("100 over three equals", () => expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]));
  test("eleven seats over 59 : 26 : 16 : 7", () => expect(split(11, [59, 26, 16, 7])).toEqual([6, 3, 1, 1]));
  test("ties go by key, not by place", () => {
    const shares = splitByLargestRemainder(
      new Decimal(1),
      [
        { key: "b", weight: ONE },
        { key: "a", weight: ONE },
      ],
      ONE,
    );
    expect(shares.map(Number)).toEqual([0, 1]);
  });

  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 342 })
    .filter((some) => some.some((weight) => weight > 0));
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  const cent = new Decimal("0.01");

  test("adds up exactly, each share within one unit of its exact value", () => {
    fc.assert(
      fc.property(cents, weights, (amountInCents, some) => {
        const amount = new Decimal(amountInCents).div(100);
        const shares = splitByLargestRemainder(amount, claims(some), cent);
        const total = sumKnown(claims(some).map(({ weight }) => weight));
        expect(sumKnown(shares).equals(amount)).toBe(true);
        shares.forEach((share, index) => {
          const exact = amount.times(some[index] ?? 0).div(total);
          expect(share.minus(exact).abs().lt(cent)).toBe(true);
        });
      }),
    );
  });

  test("a repayment mirrors its payout", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (amount, some) => {
        expect(split(-amount, some)).toEqual(split(amount, some).map((share) => (share === 0 ? 0 : -share)));
      }),
    );
  });

  test("a larger weight never gets less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (amount, some) => {
        const pairs = split(amount, some).map((share, index) => [some[index] ?? 0, share] as const);
        pairs.sort(([a, shareA], [b, shareB]) => a - b || shareA - shareB);
        const shares = pairs.map(([, share]) => share);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }),
    );
  });

  test("of equal keys the first goes first", () => {
    const equals = ["a", "a", "a"].map((key) => ({ key, weight: ONE }));
    expect(splitByLargestRemainder(new Decimal(2), equals, ONE).map(Number)).toEqual([1, 1, 0]);
  });

  test.each([
    ["a negative weight", () => split(1, [3, -1]), "a weight in a split cannot be negative"],
    ["no weight", () => split(1, [0, 0]), "a split needs at least one positive weight"],
    ["no whole number of units", () => split(0.5, [1]), "the amount of a split must be a whole number of units"],
    ["a unit of nothing", () => split(1, [1], new Decimal(0)), "the unit of a split must be positive"],
    ["a negative unit", () => split(1, [1], new Decimal(-1)), "the unit of a split must be positive"],
  ])("refuses %s", (_, attempt, why) => expect(attempt).toThrow(new RangeError(why)));
});

test("rounding goes half away from zero", () => {
  expect(["2.5", "-2.5", "2.4"].map((text) => roundToUnit(new Decimal(text), ONE).toNumber())).toEqual([3, -3, 2]);
});
