import fc from "fast-check";
import { call, useExcelErrors } from "../../scripts/functions/call";
import { single, table } from "./support";

beforeAll(useExcelErrors);

const sum = (cells: readonly number[]) => cells.reduce((total, each) => total + each, 0);
const column = (cells: readonly number[]) => cells.map((each) => [each]);
const weights = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 })
  .filter((some) => some.some((weight) => weight > 0));

describe("VERDEEL", () => {
  test("Hamilton's rule on the textbook cases", () => {
    expect(table("VERDEEL", 100, [[1, 1, 1]])).toEqual([[34, 33, 33]]);
    expect(table("VERDEEL", 11, [[59, 26, 16, 7]])).toEqual([[6, 3, 1, 1]]);
  });

  test("keeps the shape of the range and adds up, in cents too; a negative amount is the mirror", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (cents, some) => {
        const shares = table("VERDEEL", cents / 100, column(some), 0.01);
        expect(shares).toHaveLength(some.length);
        expect(sum(shares.flat().map((share) => Math.round(share * 100)))).toBe(cents);
        expect(table("VERDEEL", -cents / 100, column(some), 0.01)).toEqual(shares.map(([share = 0]) => [0 - share]));
      }),
    );
  });

  test("every share is its exact part, rounded down or up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (amount, some) => {
        table("VERDEEL", amount, [some])[0]!.forEach((share, index) => {
          expect(Math.abs(share - (amount * some[index]!) / sum(some))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  test("a million cents over 342 municipalities adds up", () => {
    const inhabitants = Array.from({ length: 342 }, (_, index) => 1000 + ((index * 7919) % 90_000));
    const shares = table("VERDEEL", 10_000, column(inhabitants), 0.01).flat();
    expect(sum(shares.map((share) => Math.round(share * 100)))).toBe(1_000_000);
  });

  test("survives the noise of the calculation before it", () => {
    expect(table("VERDEEL", 0.1 + 0.2, [[1, 1]], 0.01)).toEqual([[0.15, 0.15]]);
  });
});

describe("UITKERING and TERUGBETALING", () => {
  const grants = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 5,
  });

  test("a column a milestone, a row a municipality: advance and repayment together are what is kept", () => {
    fc.assert(
      fc.property(weights, grants, (some, milestones) => {
        const amounts = [milestones.map(([amount]) => amount)];
        const granted = [milestones.map(([, quarters]) => quarters / 4)];
        const advance = table("UITKERING", column(some), amounts);
        const back = table("TERUGBETALING", column(some), amounts, granted);
        const kept = table("UITKERING", column(some), amounts, granted);
        expect(kept).toEqual(advance.map((row, y) => row.map((cell, x) => cell + back[y]![x]! + 0)));
        milestones.forEach(([amount, quarters], x) => {
          expect(sum(advance.map((row) => row[x]!))).toBe(amount);
          expect(sum(back.map((row) => row[x]!)) + 0).toBe(0 - Math.round(amount * (1 - quarters / 4)));
        });
      }),
      { numRuns: 60 },
    );
  });

  test("what goes back for a missed milestone mirrors what came", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1e9 }), (some, cents) => {
        const advance = table("UITKERING", [some], cents / 100, null, 0.01);
        const back = table("TERUGBETALING", [some], cents / 100, false, 0.01);
        expect(back).toEqual(advance.map((row) => row.map((cell) => 0 - cell)));
      }),
    );
  });
});

test("RISICO splits what is shared: cost less absence cost less the plan's own cost", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (some, own, shared) => {
      const parts = table("RISICO", [[own, shared]], own, 0, [some]);
      expect(sum(parts.flat())).toBe(shared);
    }),
  );
});

describe("MIJLPAALSTATUS", () => {
  const due = 46_204; // 1-7-2026
  const last = 46_752; // 31-12-2027

  test.each([
    ["gepland", due - 1, null, false],
    ["in beoordeling", due, null, false],
    ["in beoordeling", due + 28, null, true],
    ["telt als gehaald", due + 29, null, true],
    ["niet gehaald", due + 29, null, false],
    ["gehaald", due + 5, true, false],
    ["deels gehaald", due + 5, 0.5, false],
    ["niet gehaald", last, 0, true],
    ["vervallen", last + 1, false, true],
    ["gehaald", last + 1, 1, true],
  ])("%s", (expected, today, granted, complete) => {
    expect(call("MIJLPAALSTATUS", due, today, granted, complete)).toBe(expected);
  });

  test("the last day may be another", () => {
    expect(call("MIJLPAALSTATUS", due, due + 40, 0, false, due + 39)).toBe("vervallen");
  });

  test("a column of milestones gives a column of texts", () => {
    expect(call("MIJLPAALSTATUS", [[due], [due + 365]], due + 1)).toEqual([["in beoordeling"], ["gepland"]]);
  });
});

describe("WACHTLIJST", () => {
  test("the position changes by inflow less outflow of the year before", () => {
    const flows = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: -50, max: 300 }),
        flows,
        (start, inflow, out) => {
          const list = table("WACHTLIJST", start, inflow, column(out)).flat();
          expect(list[0]).toBe(start);
          list.slice(1).forEach((position, index) => {
            expect(position).toBe(Math.max(0, list[index]! + inflow - out[index]!));
          });
        },
      ),
    );
  });

  test("published cases of wait-list theory", () => {
    expect(single("STREEFWACHTLIJST", 30, 52)).toBe(390);
    expect(single("INHAALCAPACITEIT", 30, 1200, 390, 26)).toBeCloseTo(61.153846, 6);
    expect(single("WACHTTIJD", 390, 30)).toBe(13);
  });
});
