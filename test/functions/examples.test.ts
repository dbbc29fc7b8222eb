import { EXAMPLES } from "../../src/functions/examples";
import { call, IMPLEMENTATIONS, useExcelErrors } from "../../scripts/functions/call";

beforeAll(useExcelErrors);

test.each(EXAMPLES.map((example) => [example.formula, example] as const))("%s", (_, { id, args, result }) => {
  const answer = call(id, ...args);
  if (typeof result === "number") expect(answer).toBeCloseTo(result, 6);
  else if (typeof result === "string") expect(answer).toBe(result);
  else {
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    expect(rows.map((row) => row.length)).toEqual(result.map((row) => row.length));
    rows.flat().forEach((cell, index) => {
      const expected = result.flat()[index];
      if (typeof expected === "number") expect(cell).toBeCloseTo(expected, 6);
      else expect(cell).toBe(expected);
    });
  }
});

test("every function has an example", () => {
  expect(new Set(EXAMPLES.map(({ id }) => id))).toEqual(new Set(IMPLEMENTATIONS.keys()));
});

test("the formula of an example names its function, and its arguments as many as it has", () => {
  for (const { id, formula, args } of EXAMPLES) {
    expect(formula.startsWith(`=MGN.${id}(`)).toBe(true);
    const outside = formula.slice(`=MGN.${id}(`.length, -1).replace(/\{[^}]*\}|\([^)]*\)|"[^"]*"/g, "x");
    expect([id, outside.split(";").length]).toEqual([id, args.length]);
  }
});
