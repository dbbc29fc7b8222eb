import fc from "fast-check";
import { EXAMPLES } from "../../src/functions/examples";
import * as functions from "../../src/functions/functions";

type Implementation = (...args: readonly unknown[]) => unknown;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
});

const byId = new Map<string, Implementation>(
  Object.entries(functions).map(([name, implementation]) => [name.toUpperCase(), implementation as Implementation]),
);

function call(id: string, ...args: readonly unknown[]): unknown {
  const implementation = byId.get(id);
  if (!implementation) throw new Error(`no function ${id}`);
  return implementation(...args);
}

function sentence(id: string, ...args: readonly unknown[]): string {
  try {
    call(id, ...args);
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "no error";
}

test.each(EXAMPLES.map((example) => [example.formula, example] as const))("%s", (_, { id, args, result }) => {
  const answer = call(id, ...args);
  if (typeof result === "number") expect(answer).toBeCloseTo(result, 6);
  else expect(answer).toEqual(result);
});

test("every function has an example", () => {
  expect(new Set(EXAMPLES.map(({ id }) => id))).toEqual(new Set(byId.keys()));
});

describe("arguments", () => {
  test("a percentage typed as 2,8 is refused, with the argument and the remedy", () => {
    expect(sentence("INDEX", 2027, 2025, 2.8)).toBe(
      "#VALUE! percentage is 2,8; verwacht wordt een percentage per jaar tussen −50% en 100% (schrijf 2,8% of 0,028).",
    );
  });

  test.each([
    ["text", "GESPREKKEN", ["veel", 0.2, 0.1], "instroom is geen getal"],
    ["an empty cell", "GESPREKKEN", [12046, "", 0.1], "aandeel is leeg"],
    ["a share above one", "VOORKOMEN", [100, 15, 3000], "aandeel is 15"],
    ["a negative count", "VERSCHUIVING", [-1, 0.1, 3000, 1000], "aantal is −1"],
    ["half a year", "INDEXEER", [100, 2027.5, 2025, 0.028], "een jaar is een geheel getal"],
    ["infinity", "INDEXEER", [Infinity, 2027, 2025, 0.028], "bedrag is geen eindig getal"],
    ["text among weights", "VERDEEL", [100, [[1], ["x"]]], "gewichten, plaats 2, is geen getal"],
    ["no weight at all", "VERDEEL", [100, [[0], [""]]], "geen enkel gewicht boven 0"],
    ["cents where whole euros are asked", "VERDEEL", [100.5, [[1], [1]]], "geen veelvoud van de eenheid"],
  ])("%s", (_, id, args, expected) => {
    expect(sentence(id, ...args)).toContain(`#VALUE! `);
    expect(sentence(id, ...args)).toContain(expected);
  });

  test("optional arguments may be left out", () => {
    expect(call("GESPREKKEN", 1000, 0.2, 0.5)).toBe(100);
    expect(call("GESPREKKEN", 1000, 0.2, 0.5, null)).toBe(100);
    expect(call("VOORKOMEN", 100, 0.1, 3000)).toBe(-30000);
  });

  test("a benefit of nothing is 0, not −0", () => {
    expect(Object.is(call("VOORKOMEN", 0, 0.1, 3000), 0)).toBe(true);
  });

  test("whatever is given, the answer is a finite number or an Excel error with a sentence", () => {
    const anything = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom(null, undefined, "", 0.5, 2025),
    );
    fc.assert(
      fc.property(fc.constantFrom(...byId.keys()), fc.array(anything, { minLength: 6, maxLength: 6 }), (id, args) => {
        const given = id === "VERDEEL" ? [args[0], [[args[1]], [args[2]]], args[3]] : args;
        try {
          const cells = [call(id, ...given)].flat(2);
          expect(cells.every((value) => typeof value === "number" && Number.isFinite(value))).toBe(true);
        } catch (error) {
          if (!(error instanceof ExcelError)) throw error;
          expect(error.message).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("VERDEEL", () => {
  test("keeps the shape of the range and adds up, in cents too", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    const weights = fc
      .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 })
      .filter((some) => some.some((weight) => weight > 0));
    fc.assert(
      fc.property(cents, weights, (amount, some) => {
        const shares = call(
          "VERDEEL",
          amount / 100,
          some.map((weight) => [weight]),
          0.01,
        ) as number[][];
        expect(shares).toHaveLength(some.length);
        expect(shares.flat().reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(amount);
      }),
    );
  });

  test("survives the noise of the calculation before it", () => {
    expect(call("VERDEEL", 0.1 + 0.2, [[1, 1]], 0.01)).toEqual([[0.15, 0.15]]);
  });
});
