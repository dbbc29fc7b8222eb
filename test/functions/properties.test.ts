import fc from "fast-check";
import { useExcelErrors } from "../../scripts/functions/call";
import { COST_DRIVERS } from "../../src/functions/drivers/costs";
import { DRIVERS } from "../../src/functions/drivers/definitions";
import type { Kind } from "../../src/functions/arguments/kinds";
import { ovaPpcRate } from "../../src/model/time/ova-ppc";
import { indexFactor } from "../../src/model/time/index-factor";
import { byTheory } from "../../src/model/waitlist/theory";
import { Decimal } from "../../src/model/money/decimal";
import { single, table } from "./support";

beforeAll(useExcelErrors);

/** Figures of a business case, of each kind. */
function figure(kind: Kind): fc.Arbitrary<number> {
  if (kind.whole) return fc.integer({ min: 2015, max: 2045 });
  if (kind.max === 1) return fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);
  if (kind.max === 0.5) return fc.integer({ min: -200, max: 200 }).map((rate) => rate / 1000);
  if (kind.max === 100) return fc.integer({ min: 0, max: 10_000 }).map((factor) => factor / 100);
  if (kind.max === 1000) return fc.integer({ min: 500, max: 3000 }).map((index) => index / 1000);
  return fc.integer({ min: kind.aboveZero ? 1 : 0, max: 1e8 }).map((cents) => cents / 100);
}

const driverCalls = Object.entries(DRIVERS).map(
  ([id, { parameters }]) => [id, fc.tuple(...parameters.map(({ kind }) => figure(kind))), parameters.length] as const,
);

describe.each(driverCalls)("%s", (id, args, count) => {
  test("a row of cells gives what the cells give one by one", () => {
    fc.assert(
      fc.property(args, args, (first, second) => {
        const columns = Array.from({ length: count }, (_, index) => [[first[index], second[index]]]);
        expect(table(id, ...columns)).toEqual([[single(id, ...first), single(id, ...second)]]);
      }),
      { numRuns: 50 },
    );
  });

  test("twice the volume or the amount is twice the outcome", () => {
    if (["INDEX", "INDEXATIE.OVAPPC", "WACHTLIJSTEFFECT", "INHAALCAPACITEIT", "SCHOLINGSKOSTEN"].includes(id)) return;
    fc.assert(
      fc.property(args, ([first = 0, ...rest]) => {
        const once = single(id, first, ...rest);
        expect(single(id, first * 2, ...rest)).toBeCloseTo(once * 2, -Math.ceil(Math.log10(Math.abs(once) + 1)) + 10);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the formulas say what the model says", () => {
  const agree = (id: string, args: readonly number[], model: Decimal) =>
    expect(single(id, ...args)).toBe(model.toNumber());
  const decimals = (args: readonly number[]) =>
    args.map((value) => new Decimal(value)) as [Decimal, Decimal, Decimal, Decimal];

  test("index, indexation and wait-list theory", () => {
    const amounts = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 1e6 }).map((n) => n / 10)));
    const shares = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 400 }).map((n) => n / 1000)));
    fc.assert(
      fc.property(amounts, shares, (some, parts) => {
        const [demand, queue, target, weeks] = decimals(some);
        agree("STREEFWACHTLIJST", some.slice(0, 2), byTheory("targetQueue", { demand, target: queue }));
        agree("WACHTTIJD", some.slice(0, 2), byTheory("waitingTime", { queue: demand, outflow: queue }));
        agree("INHAALCAPACITEIT", some, byTheory("relief", { demand, queue, targetQueue: target, weeks }));
        const [ova, ppc, correction, weight] = decimals(parts);
        agree("INDEXATIE.OVAPPC", parts, ovaPpcRate(ova, ppc, correction, weight));
        agree("INDEX", [2031, 2025, parts[0]!], indexFactor(new Decimal(2031), new Decimal(2025), ova));
      }),
    );
  });

  test("benefits are never above 0, extra spending and cost never below", () => {
    const benefits = [
      "VOORKOMEN",
      "MINDER.SD",
      "HUISARTSCONSULTEN",
      "WACHTLIJSTBESPARING",
      "CASUSOVERLEG",
      "CONSULTATIE",
      "STEUNPUNTBATEN",
    ];
    const costs = Object.keys(COST_DRIVERS).filter((id) => id !== "JAARBEDRAG");
    const spending = ["EXTRA.SD", "STEUNPUNTEN", ...costs];
    for (const [id, args] of driverCalls) {
      if (!benefits.includes(id) && !spending.includes(id)) continue;
      fc.assert(
        fc.property(args, (some) => {
          const outcome = single(id, ...some);
          expect(benefits.includes(id) ? outcome <= 0 : outcome >= 0).toBe(true);
        }),
        { numRuns: 30 },
      );
    }
  });
});

describe("time", () => {
  const years = Array.from({ length: 31 }, (_, index) => 2010 + index);
  const rates = fc.array(
    fc.integer({ min: -50, max: 100 }).map((n) => n / 1000),
    { minLength: 31, maxLength: 31 },
  );
  const year = fc.integer({ min: 2011, max: 2039 });

  test("PRIJSPEIL there and back is where it began; at one percentage it is INDEXEER", () => {
    fc.assert(
      fc.property(rates, year, year, (some, from, to) => {
        const there = single("PRIJSPEIL", 1000, from, to, [years], [some]);
        expect(single("PRIJSPEIL", there, to, from, [years], [some])).toBeCloseTo(1000, 6);
        const constant = years.map(() => some[0]!);
        expect(single("PRIJSPEIL", 1000, from, to, [years], [constant])).toBeCloseTo(
          single("INDEXEER", 1000, to, from, some[0]!),
          6,
        );
      }),
    );
  });

  test("NCW at one rate is what INDEXEER undoes; a structure of one rate is that rate; it adds up", () => {
    const flows = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 5, maxLength: 5 });
    const when = [[2025, 2026, 2027, 2028, 2029]];
    fc.assert(
      fc.property(flows, flows, fc.integer({ min: 0, max: 80 }), (some, more, perMille) => {
        const rate = perMille / 1000;
        const value = single("NCW", [some], when, 2025, rate);
        const byHand = some.reduce((sum, flow, index) => sum + flow / (1 + rate) ** index, 0);
        expect(value).toBeCloseTo(byHand, 4);
        expect(single("NCW", [some], when, 2025, [[rate, rate]], [[2000, 2027]])).toBeCloseTo(value, 6);
        const both = some.map((flow, index) => flow + more[index]!);
        expect(single("NCW", [both], when, 2025, rate)).toBeCloseTo(value + single("NCW", [more], when, 2025, rate), 4);
      }),
    );
  });

  test("TERUGVERDIENJAAR: owed until the year before, nothing owed from it on", () => {
    const results = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 8, maxLength: 8 });
    const at = years.slice(15, 23);
    fc.assert(
      fc.property(results, (some) => {
        let owed = 0;
        const open = some.map((result) => (owed += result) > 0);
        const expected = open.lastIndexOf(true) + 1;
        if (expected === some.length) return;
        expect(single("TERUGVERDIENJAAR", [some], [at])).toBe(at[expected]);
      }),
    );
  });

  test("JAARDEEL: the parts of a period in all its years are the period; halves of a year meet", () => {
    const day = fc.integer({ min: 44_000, max: 48_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        const parts = table("JAARDEEL", [years], from, until)[0]!;
        const split = Math.floor((from + until) / 2);
        const before = table("JAARDEEL", [years], from, split)[0]!;
        const after = split + 1 > until ? before.map(() => 0) : table("JAARDEEL", [years], split + 1, until)[0]!;
        parts.forEach((part, index) => expect(part).toBeCloseTo(before[index]! + after[index]!, 12));
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - (until - from + 1) / 365.25)).toBeLessThan(0.01);
      }),
    );
  });
});
