import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import { indexFactor } from "../../../src/model/time/index-factor";
import { dateParts, isoDate, partOfYearBefore } from "../../../src/model/time/iso-date";

describe("dates", () => {
  test("knows which days exist", () => {
    expect(isoDate(2027, 12, 31)).toBe("2027-12-31");
    expect(isoDate(2028, 2, 29)).toBe("2028-02-29");
    expect(isoDate(2027, 2, 29)).toBeNull();
    expect(isoDate(2100, 2, 29)).toBeNull();
    expect(isoDate(2027, 11, 31)).toBeNull();
    expect(isoDate(2027, 13, 1)).toBeNull();
  });

  test("refuses what is no date", () => {
    expect(() => dateParts("1-7-2026")).toThrow(RangeError);
    expect(() => dateParts("2027-02-30")).toThrow(RangeError);
  });

  test("half of the year has passed on 1 July", () => {
    expect(partOfYearBefore("2026-07-01").toNumber()).toBe(0.5);
    expect(partOfYearBefore("2026-01-01").toNumber()).toBe(0);
    expect(partOfYearBefore("2026-12-31").toNumber()).toBeCloseTo(0.997, 3);
  });
});

describe("the price index", () => {
  const rate = fc.integer({ min: -2000, max: 5000 }).map((parts) => new Decimal(parts).div(10000));
  const year = fc.integer({ min: 2000, max: 2060 }).map((value) => new Decimal(value));

  test("is 1 in the base year and (1 + rate) a year later", () => {
    expect(indexFactor(new Decimal(2025), new Decimal(2025), new Decimal("0.028")).toString()).toBe("1");
    expect(indexFactor(new Decimal(2027), new Decimal(2025), new Decimal("0.028")).toString()).toBe("1.056784");
  });

  test("there and back is the identity", () => {
    fc.assert(
      fc.property(year, year, rate, (a, b, some) => {
        const roundTrip = indexFactor(a, b, some).times(indexFactor(b, a, some));
        expect(roundTrip.minus(1).abs().lt("1e-30")).toBe(true);
      }),
    );
  });
});
