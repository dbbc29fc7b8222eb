import { dimensionOf, dimensionOfUnit } from "../../../src/model/formula/dimension";
import {
  chained,
  compound,
  constant,
  countedAs,
  cumulative,
  derived,
  minus,
  over,
  plus,
  previous,
  rounded,
  times,
  type Expression,
} from "../../../src/model/plan/expression";
import type { Unit } from "../../../src/model/text/units";
import { PLANS } from "../../../src/plans";

const UNITS: Readonly<Record<string, Unit>> = {
  people: "people-per-year",
  cases: "cases",
  weeks: "weeks",
  hours: "hours",
  share: "share",
  rate: "share-per-year",
  base: "year",
  price: "eur-per-person-per-week",
};
const read = (of: Expression) => dimensionOf(of, (id) => UNITS[id]);

test("a unit's name spells its dimension; a series counts a year of the plan", () => {
  expect(dimensionOfUnit("eur-per-person-per-week")).toEqual({ eur: 1, person: -1, week: -1 });
  expect(dimensionOfUnit("people-per-year")).toEqual({ person: 1 });
  expect(dimensionOfUnit("share-per-year")).toEqual({});
  expect(dimensionOfUnit("hours-per-week")).toEqual({ hour: 1, week: -1 });
});

test.each<[string, Expression, object]>([
  ["prices times people times weeks are euros", times("people", "share", "weeks", "price"), { eur: 1 }],
  ["a ratio of likes is a bare number", over("people", "people"), {}],
  ["a case may be counted as a person", plus("people", countedAs("people", times("cases", "share"))), { person: 1 }],
  ["nought fits with anything", previous("people", constant("0")), { person: 1 }],
  [
    "rounding, running sums and indices change nothing",
    rounded(cumulative(times("people", chained("share")))),
    { person: 1 },
  ],
  ["an index is a bare number", compound("rate", "base"), {}],
])("%s", (_, of, dimension) => {
  expect(read(of)).toEqual({ dimension, faults: [] });
});

test.each<[string, Expression, string]>([
  ["people plus cases", plus("people", "cases"), "unlike"],
  ["weeks less hours", minus("weeks", "hours"), "unlike"],
  ["people after weeks", previous("people", "weeks"), "unlike"],
  ["a rate in weeks", compound("weeks", "base"), "operand"],
  ["a base year that is a share", compound("rate", "share"), "operand"],
  ["a chain of people", chained("people"), "operand"],
  ["an input that is not there", times("nope", "share"), "unknown-input"],
])("%s is a fault", (_, of, kind) => {
  expect(read(of).faults.map((fault) => fault.kind)).toEqual([kind]);
});

describe.each(PLANS.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  const units = new Map(plan.inputs.map(({ id, unit }) => [id, unit]));
  const unitOf = (id: string) => units.get(id);

  test.each(plan.rows.map((row) => [row.id, row] as const))("%s is euros, and adds like to like", (__, { amount }) => {
    expect(dimensionOf(amount, unitOf)).toEqual({ dimension: { eur: 1 }, faults: [] });
  });
});

test("a series inside a formula counts what it says", () => {
  expect(read(times(derived("talks", "Gesprekken", "people", "weeks"), "price", "weeks"))).toEqual({
    dimension: { eur: 1 },
    faults: [],
  });
});
