import fc from "fast-check";
import { useExcelErrors } from "../../scripts/functions/call";
import { single, table } from "./support";

beforeAll(useExcelErrors);

const count = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const price = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100);
const index = fc.integer({ min: 900, max: 1500 }).map((n) => n / 1000);

// Second witness: the tables that MGN IJssel-Vecht prints, from its published hours, rates and people (bijlage 3).
test("the plan of IJssel-Vecht prints what the functions answer, to the euro", () => {
  const staffIndex = [[1.04, 1.0816]];
  const rounded = (id: string, ...args: readonly unknown[]) => table(id, ...args).map((row) => row.map(Math.round));
  expect(rounded("PERSONEELSKOSTEN", 0.5, 36 * 52, 95, staffIndex)).toEqual([[92_477, 96_176]]);
  expect(rounded("UITVOERINGSKOSTEN", 6 * 2, 45 * 16, 76, 1.04)).toEqual([[682_906]]);
  expect(rounded("UITVOERINGSKOSTEN", 5, 32, 150, [[1, 1.04, 1.0816, 1.124864, 1.16985856]])).toEqual([
    [24_000, 24_960, 25_958, 26_997, 28_077],
  ]);
  // Rooms: dayparts × € 55.
  expect(rounded("DEELNAMEKOSTEN", [[575, 1040, 1430]], 55, [[1, 1.04, 1.0816]])).toEqual([[31_625, 59_488, 85_068]]);
  // 12 new people in 2026 and 10% of 51; nobody new afterwards. The price rises, the hours do not.
  const dearer = [1.04 ** 2, 1.04 ** 3, 1.04 ** 4, 1.04 ** 5].map((factor) => 300 * factor);
  const trained = rounded("SCHOLINGSKOSTEN", [[12, 0, 0, 0]], [[51, 63, 63, 63]], 0.1, [dearer], 8, 100);
  expect(trained).toEqual([[19_229, 7_166, 7_251, 7_339]]);
});

// Second witness: the cost table of Mentaal Gezond Twente, in thousands of euros. One amount a year fits every column.
test("the plan of Twente prints a fixed amount a year, half in 2025, indexed", () => {
  const indices = [[1, 1.028, 1.028 ** 2, 1.028 ** 3, 1.028 ** 4]];
  const thousands = table("JAARBEDRAG", 260_200, indices, [[0.5, 1, 1, 1, 1]])[0]?.map((euros) =>
    Math.round(euros / 1000),
  );
  expect(thousands).toEqual([130, 267, 275, 283, 291]);
});

test("PERSONEELSKOSTEN of the fte that MGN.FTE gives is hours × rate", () => {
  fc.assert(
    fc.property(count, price, index, share, (hours, rate, factor, part) => {
      const fte = single("FTE", hours, 1500);
      const expected = hours * rate * factor * part;
      expect(single("PERSONEELSKOSTEN", fte, 1500, rate, factor, part)).toBeCloseTo(expected, digits(expected));
      const byHours = single("UITVOERINGSKOSTEN", 1, hours, rate, factor);
      expect(byHours).toBeCloseTo(hours * rate * factor, digits(byHours));
    }),
  );
});

test("SCHOLINGSKOSTEN: the new and those who are replaced, each for a price and for hours", () => {
  fc.assert(
    fc.property(count, count, share, price, count, price, index, (fresh, staff, turnover, fee, hours, rate, factor) => {
      const all = single("SCHOLINGSKOSTEN", fresh, staff, turnover, fee, hours, rate, factor);
      const people = fresh + staff * turnover;
      const fees = single("DEELNAMEKOSTEN", people, fee, factor);
      const time = single("UITVOERINGSKOSTEN", people, hours, rate, factor);
      expect(all).toBeCloseTo(fees + time, digits(all));
    }),
  );
});

test("STEUNPUNTEN and JAARBEDRAG are INDEXEER under another name; a JAARBEDRAG keeps its sign", () => {
  const year = fc.integer({ min: 2020, max: 2035 });
  fc.assert(
    fc.property(price, year, fc.integer({ min: 0, max: 100 }), (amount, when, perMille) => {
      const indexed = single("INDEXEER", amount, when, 2025, perMille / 1000);
      const factor = single("INDEX", when, 2025, perMille / 1000);
      expect(single("STEUNPUNTEN", amount, factor)).toBeCloseTo(indexed, digits(indexed));
      expect(single("JAARBEDRAG", amount, factor)).toBe(single("STEUNPUNTEN", amount, factor));
      expect(single("JAARBEDRAG", -amount, factor) + single("JAARBEDRAG", amount, factor)).toBe(0);
    }),
  );
});

test("ALLEGESPREKKEN lies between the first talks and twice as many; STEUNPUNTBATEN turns spending into a benefit", () => {
  fc.assert(
    fc.property(count, share, (talks, second) => {
      const all = single("ALLEGESPREKKEN", talks, second);
      expect(all).toBeGreaterThanOrEqual(talks);
      expect(all).toBeLessThanOrEqual(2 * talks);
      expect(single("STEUNPUNTBATEN", talks, 1 + second)).toBe(-all + 0);
    }),
  );
});

test("VERLETKOSTEN without a part of the year is what it always was", () => {
  expect(single("VERLETKOSTEN", 20, 16, 75)).toBe(24_000);
  expect(single("VERLETKOSTEN", 20, 16, 75, 1.028)).toBe(24_672);
  expect(single("VERLETKOSTEN", 20, 16, 75, 1.028, 0.5)).toBe(12_336);
});

/** Places behind the comma that thirteen figures leave. */
function digits(value: number): number {
  return 12 - Math.ceil(Math.log10(Math.abs(value) + 1));
}
