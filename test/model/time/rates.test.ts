import fc from "fast-check";
import { payback } from "../../../src/functions/answers/time";
import { Decimal, running } from "../../../src/model/money/decimal";
import { PAID_BACK } from "../../../src/model/quantities/payback";
import { firstYear } from "../../../src/model/time/first-year";
import { told } from "../../../src/model/money/answer";
import { constantRate, datedRate, discountFactor, netPresentValue } from "../../../src/model/time/discounting";
import { ovaPpcIndexation, ovaPpcRate } from "../../../src/model/time/ova-ppc";
import { priceLevelFactor } from "../../../src/model/time/price-level";
import { MissingYear } from "../../../src/model/time/year-rates";

const d = (value: number) => new Decimal(value);

test("a price level goes through the rate of every year between, and back again", () => {
  const rates = new Map([
    [2024, d(0.04)],
    [2025, d(0.028)],
  ]);
  expect(priceLevelFactor(2023, 2025, rates).toNumber()).toBeCloseTo(1.06912, 12);
  expect(priceLevelFactor(2025, 2023, rates).toNumber()).toBeCloseTo(1 / 1.06912, 12);
  expect(priceLevelFactor(2025, 2025, rates).toNumber()).toBe(1);
  expect(() => priceLevelFactor(2025, 2026, rates)).toThrow(MissingYear);
});

describe("discounting", () => {
  const rateOf = datedRate([
    { from: 2061, rate: d(0.018) },
    { from: 2026, rate: d(0.028) },
    { from: 2021, rate: d(0.0225) },
  ]);

  test("each year has the latest rate that holds", () => {
    expect([2021, 2025, 2026, 2060, 2061, 2100].map((year) => rateOf(year).toNumber())).toEqual([
      0.0225, 0.0225, 0.028, 0.028, 0.018, 0.018,
    ]);
    expect(() => rateOf(2020)).toThrow(new MissingYear(2020));
  });

  test("the factor never jumps where a lower rate takes over", () => {
    const factors = [2060, 2061, 2062].map((year) => discountFactor(year, 2026, rateOf).toNumber());
    expect(factors[1]).toBeLessThan(factors[0]!);
    expect(factors[1]! / factors[2]!).toBeCloseTo(1.018, 12);
    expect(factors[0]).toBeCloseTo(1.028 ** -34, 12);
  });

  test("flows before the base year grow towards it", () => {
    const value = netPresentValue([{ year: 2024, amount: d(100) }], 2026, constantRate(d(0.1)));
    expect(value.toNumber()).toBeCloseTo(121, 12);
  });
});

test("OVA counts for nine tenths, PPC for one, and last year's correction on top", () => {
  expect(ovaPpcRate(d(0.045), d(0.02), d(-0.003)).toNumber()).toBe(0.0395);
});

describe("OVA and PPC over the years", () => {
  const year = (of: number, provisional: [number, number], definitive: [number, number] | null) => ({
    year: of,
    provisional: { ova: d(provisional[0]), ppc: d(provisional[1]) },
    definitive: definitive && { ova: d(definitive[0]), ppc: d(definitive[1]) },
  });
  const years = [
    year(2024, [0.05, 0.02], [0.06, 0.03]),
    year(2025, [0.04, 0.02], null),
    year(2026, [0.03, 0.02], null),
  ];

  test("a year carries what the year before turned out to be more than was budgeted", () => {
    const rates = ovaPpcIndexation(years);
    expect(rates.map(({ provisional }) => provisional.toNumber())).toEqual([0.047, 0.038, 0.029]);
    expect(rates.map(({ correction }) => correction.toNumber())).toEqual([0, 0.01, 0]);
    expect(rates.map(({ rate }) => rate.toNumber())).toEqual([0.047, 0.048, 0.029]);
  });

  test("the corrected rates are a price level that goes there and back", () => {
    const rates = new Map(ovaPpcIndexation(years).map(({ year: of, rate }) => [of, rate]));
    expect(priceLevelFactor(2024, 2026, rates).toNumber()).toBeCloseTo(1.048 * 1.029, 14);
    expect(
      priceLevelFactor(2024, 2026, rates)
        .times(priceLevelFactor(2026, 2024, rates))
        .toFixed(30),
    ).toBe(d(1).toFixed(30));
  });

  test("a year that turned out as budgeted corrects nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (ova, ppc) => {
        const same: [number, number] = [ova / 10000, ppc / 10000];
        const [, next] = ovaPpcIndexation([year(2025, same, same), year(2026, [0.03, 0.02], null)]);
        expect(next?.correction.isZero()).toBe(true);
      }),
    );
  });
});

test("changing the price level and back is the identity, whatever the rates and the years", () => {
  const anyRate = fc.integer({ min: -500, max: 2000 }).map((parts) => d(parts / 10000));
  const anyYear = fc.integer({ min: 2020, max: 2035 });
  fc.assert(
    fc.property(fc.array(anyRate, { minLength: 16, maxLength: 16 }), anyYear, anyYear, (list, from, to) => {
      const rates = new Map(list.map((rate, index) => [2020 + index, rate]));
      const back = priceLevelFactor(from, to, rates).times(priceLevelFactor(to, from, rates));
      expect(back.minus(1).abs().lt("1e-30")).toBe(true);
    }),
  );
});

describe("payback", () => {
  const years = (...results: readonly (number | null)[]) =>
    results.map((result) => (result === null ? null : d(result)));
  const paybackYear = (results: readonly (Decimal | null)[]) =>
    told<number, number | string>(
      firstYear(
        results.map((_, index) => 2025 + index),
        running(results),
        PAID_BACK,
      ),
      { known: (year) => year, none: "none", unknown: "unknown" },
    );

  test("the year whose end sees nothing owed, for good", () => {
    expect(paybackYear(years(500, 100, -200, -300, -400))).toBe(2029);
    expect(paybackYear(years(100, -100))).toBe(2026);
    expect(paybackYear(years(100, -200, 150, -60))).toBe(2028);
    expect(paybackYear(years(-1, -1))).toBe(2025);
  });

  test("the order of the years given does not matter", () => {
    // As the function in a sheet answers, in which years may stand in any order.
    expect(payback([[-100, 100]], [[2026, 2025]])).toBe(2026);
  });

  test("none when it is not earned back within the years", () => expect(paybackYear(years(100, -99))).toBe("none"));

  test("unknown, which is not none, while any year is", () => {
    expect(paybackYear(years(100, null, -100))).toBe("unknown");
    expect(paybackYear(years(-1, null))).toBe("unknown");
  });
});
