import fc from "fast-check";
import { DRIVERS } from "../../src/functions/drivers/definitions";
import { decimalOf } from "../../src/model/money/excel-number";
import { plus, raised, shortOf, times, toNumber } from "../../src/functions/drivers/short";

const decimals = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

test("a short number is the decimal that its cell shows", () => {
  fc.assert(
    fc.property(fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      const short = shortOf(value);
      if (!short) return;
      expect(decimalOf(short.digits).times(`1e${-short.places}`).eq(decimalOf(value))).toBe(true);
      expect(toNumber(short) + 0).toBe(value + 0);
    }),
    { numRuns: 3000 },
  );
});

test("sums, products and powers are exact, or none", () => {
  fc.assert(
    fc.property(decimals, decimals, fc.integer({ min: 0, max: 6 }), (a, b, n) => {
      const [x, y, count] = [shortOf(a)!, shortOf(b)!, shortOf(n)!];
      const [sum, product, power] = [plus(x, y), times(x, y), raised(x, count)];
      if (sum) expect(toNumber(sum) + 0).toBe(decimalOf(a).plus(decimalOf(b)).toNumber() + 0);
      if (product) expect(toNumber(product) + 0).toBe(decimalOf(a).times(decimalOf(b)).toNumber() + 0);
      if (power) expect(toNumber(power) + 0).toBe(decimalOf(a).pow(n).toNumber() + 0);
    }),
    { numRuns: 3000 },
  );
});

test("noise, fractions without end and large numbers are left to the full calculation", () => {
  for (const value of [0.1 + 0.2, 1 / 3, 1e15, 123456.7890123456, 1e-20]) expect(shortOf(value)).toBeNull();
  expect(times(shortOf(123456789)!, shortOf(987654321)!)).toBeNull();
  expect(raised(shortOf(1.028)!, shortOf(-2)!)).toBeNull();
});

// The same double either way: what is quick may never differ from what is exact.
test.each(Object.entries(DRIVERS))(
  "%s: quick and in full agree to the last bit",
  (_, { parameters, calculate, ofCells }) => {
    const figures = parameters.map(({ kind }) => {
      const [low, high] = [Math.max(kind.min, -1000), Math.min(kind.max, 100_000)];
      const places = kind.whole ? 0 : 4;
      const from = Math.ceil(low * 10 ** places) + (kind.aboveZero ? 1 : 0);
      return fc
        .integer({ min: from, max: Math.floor(high * 10 ** places) })
        .map((digits) => Number(`${digits}e-${places}`));
    });
    fc.assert(
      fc.property(fc.tuple(...figures), (values) => {
        expect(ofCells(...values)).toBe(calculate(values.map(decimalOf)).toNumber() + 0);
      }),
      { numRuns: 300 },
    );
  },
);
