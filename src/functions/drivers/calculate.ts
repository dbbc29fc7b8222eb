import { ONE, type Decimal } from "../../model/money/decimal";
import type { Formula } from "./formula";

/** The arguments in their order, read and checked. */
export type Values = readonly Decimal[];

export type Calculation = (values: Values) => Decimal;

/** Compiles a formula once, so that a call walks no tree and looks up no name. */
export function compile(formula: Formula, names: readonly string[]): Calculation {
  const inner = (part: Formula) => compile(part, names);
  switch (formula.kind) {
    case "argument": {
      const index = names.indexOf(formula.name);
      if (index < 0) throw new Error(`no argument ${formula.name}`);
      return (values) => values[index] ?? ONE;
    }
    case "number":
      return () => formula.value;
    case "product":
      return fold(formula.parts.map(inner), (a, b) => a.times(b));
    case "sum":
      return fold(formula.parts.map(inner), (a, b) => a.plus(b));
    case "difference":
      return pair(inner(formula.left), inner(formula.right), (a, b) => a.minus(b));
    case "quotient":
      return pair(inner(formula.left), inner(formula.right), (a, b) => a.div(b));
    case "power":
      return pair(inner(formula.left), inner(formula.right), (a, b) => a.pow(b));
    case "negative": {
      const of = inner(formula.of);
      return (values) => of(values).negated();
    }
  }
}

type Combine = (a: Decimal, b: Decimal) => Decimal;

function pair(left: Calculation, right: Calculation, combine: Combine): Calculation {
  return (values) => combine(left(values), right(values));
}

function fold(parts: readonly Calculation[], combine: Combine): Calculation {
  return parts.reduce((left, right) => pair(left, right, combine));
}
