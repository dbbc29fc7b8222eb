import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { consequenceOf } from "../../../src/model/audit/consequence";
import { counted, euros, firstFew, sideBySide } from "../../../src/model/text/dutch";
import { twenteFigures } from "../../support/twente-figures";
import { twente } from "../../../src/plans";

test("the sentence of a consequence holds the amount of its column, whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
      const { text } = consequenceOf(new Decimal(amount), (told) => `Dat is ${told}.`);
      expect(text).toContain(euros(new Decimal(Math.abs(amount))));
    }),
  );
  const { findings } = evaluate(twente, twenteFigures());
  const amounts = findings.flatMap(({ consequence }) => (consequence?.amount ? [consequence] : []));
  for (const { amount, text } of amounts) expect(text).toContain(euros((amount ?? new Decimal(0)).abs()));
});

// By hand.
test.each([
  ["1489420.0789", "1489420", ["1.489.420,1", "1.489.420"]],
  ["1489420.0789", "1389420", ["1.489.420", "1.389.420"]],
  ["20.9", "21.4", ["20,9", "21,4"]],
  ["0.028", "0.0281", ["0,028", "0,0281"]],
  ["654153", "643153", ["654.153", "643.153"]],
] as const)("figures side by side are as short as tells them apart: %s and %s", (a, b, told) => {
  expect(sideBySide(new Decimal(a), new Decimal(b))).toEqual(told);
});

test("singular and plural are by rule, and none is a word", () => {
  expect([0, 1, 2, 1234].map((count) => counted(count, "cel", "cellen"))).toEqual([
    "geen cellen",
    "1 cel",
    "2 cellen",
    "1.234 cellen",
  ]);
  expect(firstFew(["a", "b", "c"])).toBe("a, b en c");
  expect(firstFew(["a", "b", "c", "d"])).toBe("a, b, c en nog 1");
});
