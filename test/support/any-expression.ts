import fc from "fast-check";
import type { Context } from "../../src/model/formula/amounts";
import { Decimal } from "../../src/model/money/decimal";
import {
  anchored,
  byYear,
  chained,
  compound,
  constant,
  countedAs,
  cumulative,
  derived,
  inYear,
  input,
  minus,
  negative,
  opening,
  over,
  plus,
  previous,
  rounded,
  stock,
  times,
  type Dated,
  type Derived,
  type Expression,
} from "../../src/model/plan/expression";

/** Inputs of the expressions below: a and b have one value, c and d one per year, r is a rate, y a base year. */
export const NAMES = ["a", "b", "c", "d", "r"] as const;
export const YEARS = [2025, 2026, 2027, 2028];

/** Which kinds may occur beside inputs, constants, sums, differences, products, negatives and series; ratios are quotients. */
export interface Kinds {
  readonly quotients: boolean;
  readonly rounding: boolean;
  readonly powers: boolean;
}

/** One that holds from the first year on, one whose value changes on the way. */
const DATED: readonly Dated[] = [
  { kind: "dated", id: "rate", label: "Voet", unit: "count", terms: [{ fromYear: 2021, value: "4" }] },
  {
    kind: "dated",
    id: "rates",
    label: "Voeten",
    unit: "count",
    terms: [
      { fromYear: 2024, value: "2" },
      { fromYear: 2027, value: "3" },
    ],
  },
];

const TAKEN_OVER = { evidence: "", assumed: false };
const amount = fc.constantFrom("b", "d");
const driver = fc.constantFrom("a", "c", "r");

function neverNought(of: Expression): Derived {
  return derived("driver", "Drijver", "count", plus(times(of, of), constant("1")));
}

/** Any expression over the inputs, of every kind unless it is left out. */
export function anyExpression({ quotients, rounding, powers }: Kinds): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    fc.constantFrom(...NAMES).map((name) => input(name)),
    fc.integer({ min: 1, max: 9 }).map((value) => constant(String(value))),
    fc.constantFrom(...DATED),
  );
  return fc.letrec<{ tree: Expression }>((tie) => {
    const tree = tie("tree");
    const parts = fc.array(tree, { minLength: 1, maxLength: 3 });
    const kinds: readonly (readonly [boolean, fc.Arbitrary<Expression>])[] = [
      [true, leaf],
      [quotients, fc.tuple(amount, driver).map(([id, by]) => anchored(id, TAKEN_OVER, by))],
      [quotients, fc.tuple(amount, driver, tree).map(([id, by, of]) => anchored(id, TAKEN_OVER, by, neverNought(of)))],
      [true, parts.map((factors) => times(...factors))],
      [true, parts.map((terms) => plus(...terms))],
      [true, fc.tuple(tree, tree).map(([from, take]) => minus(from, take))],
      [true, tree.map((of) => negative(of))],
      [true, tree.map((of) => derived("step", "Stap", "count", of))],
      [true, tree.map((of) => countedAs("people", of))],
      [true, fc.tuple(tree, tree).map(([of, first]) => previous(of, first))],
      [true, fc.tuple(tree, tree).map(([first, later]) => opening(first, later))],
      [true, fc.array(tree, { minLength: 4, maxLength: 4 }).map((each) => byYear(each))],
      [true, fc.tuple(tree, fc.constantFrom(...YEARS)).map(([of, year]) => inYear(of, year))],
      [true, fc.tuple(tree, tree).map(([first, flow]) => stock(first, flow))],
      [true, tree.map((of) => cumulative(of))],
      [powers, fc.constantFrom("c", "d").map((name) => chained(plus(constant("1"), name)))],
      [powers, fc.constant(compound("r", "y"))],
      // Never nought: no quotient of these is unknown.
      [quotients, fc.tuple(tree, fc.constantFrom("a", "c")).map(([of, by]) => over(of, plus(by, constant("1"))))],
      [rounding, tree.map((of) => rounded(of))],
    ];
    return {
      tree: fc.oneof({ maxDepth: 3 }, ...kinds.filter(([wanted]) => wanted).map(([, arbitrary]) => arbitrary)),
    };
  }).tree;
}

/** Values for every input, in tenths from 0,1 to 9,9; the rate in per cents. */
const anyInputs: fc.Arbitrary<Context["inputs"]> = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 11, maxLength: 11 })
  .map((tenths) => {
    const values = tenths.map((value) => new Decimal(value).div(10));
    const rate = (values[2] ?? new Decimal(1)).div(100);
    return new Map([
      ["a", values.slice(0, 1)],
      ["b", values.slice(1, 2)],
      ["r", [rate]],
      ["y", [new Decimal(2026)]],
      ["c", values.slice(3, 7)],
      ["d", values.slice(7, 11)],
    ]);
  });

/** Some of the inputs changed since they were connected, or none. */
export const anyContext: fc.Arbitrary<Context> = fc
  .tuple(anyInputs, fc.option(anyInputs))
  .map(([inputs, other]) => ({ years: YEARS, inputs, connected: { inputs: other ?? inputs } }));
