import fc from "fast-check";
import { amountsOf } from "../../../src/model/formula/amounts";
import { Decimal } from "../../../src/model/money/decimal";
import { minus, stock } from "../../../src/model/plan/expression";
import { waitListSeries } from "../../../src/model/waitlist/series";
import { normVerdict } from "../../../src/model/waitlist/treek-norm";
import { centraalGelderland } from "../../../src/plans";

const d = (value: number) => new Decimal(value);
const numbers = (of: readonly (Decimal | null)[]) => of.map((value) => value?.toNumber() ?? null);

type Maybe = Decimal | null;

function knownStock(start: Maybe, growth: readonly Maybe[], out: readonly Maybe[]): readonly Maybe[] {
  const inputs = new Map(Object.entries({ start: [start], growth, out }));
  return amountsOf({ years: out.map((_, year) => 2025 + year), inputs, connected: { inputs } }, LIST);
}

function stockAndFlow(start: Decimal, growth: readonly Decimal[], out: readonly Decimal[]): readonly Decimal[] {
  return knownStock(start, growth, out).filter((position) => position !== null);
}

const LIST = stock("start", minus("growth", "out"));

/** A start, and a year's growth and outflow for one to eight years. */
const people = fc.integer({ min: 0, max: 5000 });
const flows = fc.array(fc.tuple(people, people), { minLength: 1, maxLength: 8 });

describe("stock and flow", () => {
  test("is never below 0, and the first position is the first measurement", () => {
    fc.assert(
      fc.property(people, flows, (start, years) => {
        const list = stockAndFlow(
          d(start),
          years.map(([growth]) => d(growth)),
          years.map(([, out]) => d(out)),
        );
        expect(list[0]?.toNumber()).toBe(start);
        expect(list.every((position) => position.gte(0))).toBe(true);
      }),
    );
  });

  test("what is taken off or comes on in a year moves the next position by just that, while anyone waits", () => {
    fc.assert(
      fc.property(flows, (years) => {
        // So many at the start that the list never runs out.
        const start = d(100_000);
        const growth = years.map(([more]) => d(more));
        const out = years.map(([, gone]) => d(gone));
        const list = stockAndFlow(start, growth, out);
        list.slice(1).forEach((position, index) => {
          const before = list[index] ?? d(NaN);
          expect(position.minus(before).toNumber()).toBe(
            (growth[index]?.toNumber() ?? 0) - (out[index]?.toNumber() ?? 0),
          );
        });
      }),
    );
  });

  test("more outflow never gives a longer list", () => {
    fc.assert(
      fc.property(people, flows, people, (start, years, more) => {
        const growth = years.map(([value]) => d(value));
        const list = stockAndFlow(
          d(start),
          growth,
          years.map(([, out]) => d(out)),
        );
        const shorter = stockAndFlow(
          d(start),
          growth,
          years.map(([, out]) => d(out + more)),
        );
        shorter.forEach((position, index) => expect(position.lte(list[index] ?? 0)).toBe(true));
      }),
    );
  });

  test("grows again from 0", () => {
    expect(numbers(stockAndFlow(d(10), [d(0), d(5), d(5)], [d(30), d(0), d(0)]))).toEqual([10, 0, 5]);
  });

  test("after an unknown flow every position is unknown, and none before it", () => {
    expect(numbers(knownStock(d(100), [d(0), d(0), d(0)], [d(10), null, d(10)]))).toEqual([100, 90, null]);
    expect(numbers(knownStock(d(100), [null, d(0)], [d(10), d(10)]))).toEqual([100, null]);
    expect(numbers(knownStock(null, [d(0)], [d(10)]))).toEqual([null]);
    expect(numbers(knownStock(d(100), [d(1), d(1)], [d(10), d(10)]))).toEqual([100, 91]);
  });
});

describe("weeks of waiting from one measurement", () => {
  const { stock: list, weeks } = waitListSeries(centraalGelderland);
  /** Weeks a year, with this list at the beginning of each. */
  const weeksWith = (first: Maybe, positions: readonly Maybe[]) => {
    const inputs = new Map(Object.entries({ "wait-weeks": [first], "wait-list-start": [positions[0] ?? null] }));
    const context = { years: positions.map((_, year) => 2024 + year), inputs, connected: { inputs } };
    // Of the list only what is said here: as if each position were measured.
    const said = positions.flatMap((people, year) => (people === null ? [] : [[year, people] as const]));
    return amountsOf({ ...context, instead: new Map([[list.id, new Map(said)]]) }, weeks);
  };

  test("go up and down with the list", () => {
    expect(waitListSeries(centraalGelderland).weeksBasis).toBe("throughput");
    expect(numbers(weeksWith(d(20), [d(1000), d(1500), d(0), null]))).toEqual([20, 30, 0, null]);
  });

  test("are known only in the first year where the list is not", () => {
    expect(numbers(weeksWith(d(20), [null, null]))).toEqual([20, null]);
    expect(numbers(weeksWith(d(20), [d(0), d(60)]))).toEqual([20, null]);
    expect(numbers(weeksWith(null, [d(10), d(20)]))).toEqual([null, null]);
  });
});

describe("weeks of waiting", () => {
  /** The plan of Centraal Gelderland measures its wait once; here it is said for each year, or another input is. */
  const withYears = (id: string) => ({
    ...centraalGelderland,
    inputs: centraalGelderland.inputs.map((input) => (input.id === id ? { ...input, perYear: true } : input)),
  });

  test("follow the list only where they were measured once", () => {
    const given = waitListSeries(withYears("wait-weeks"));
    expect(given.weeksBasis).toBe("given");
    expect(waitListSeries(withYears("wait-list-growth")).weeksBasis).toBe("throughput");
    const inputs = new Map([["wait-weeks", [d(17), d(15)]]]);
    expect(numbers(amountsOf({ years: [2025, 2026], inputs, connected: { inputs } }, given.weeks))).toEqual([17, 15]);
  });

  test("and the list are called what they are", () => {
    const { stock: list, weeks } = waitListSeries(centraalGelderland);
    expect([list.id, list.label, list.unit]).toEqual(["wait-list.stock", "Wachtlijst op 1 januari", "people"]);
    expect([weeks.id, weeks.label, weeks.unit]).toEqual(["wait-list.weeks", "Wachttijd op 1 januari", "weeks"]);
  });
});

describe("the Treek norm", () => {
  const YEARS = [2025, 2026, 2027];

  test("14 weeks is within it, a little more is not", () => {
    expect(normVerdict(YEARS, [d(20), d(14.01), d(14)])).toEqual({ kind: "met", year: 2027 });
    expect(normVerdict(YEARS, [d(14), d(20), d(20)])).toEqual({ kind: "met", year: 2025 });
    expect(normVerdict(YEARS, [d(20), d(20), d(15)])).toEqual({ kind: "not-met" });
  });

  test("a year that is not known may have been the first", () => {
    expect(normVerdict(YEARS, [d(20), null, d(10)])).toEqual({ kind: "unknown" });
    expect(normVerdict(YEARS, [d(20), d(12), null])).toEqual({ kind: "met", year: 2026 });
  });
});
