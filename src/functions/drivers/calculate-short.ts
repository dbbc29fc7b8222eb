import type { Formula } from "./formula";
import { negated, plus, raised, shortOf, times, type Short } from "./short";

/** Null as soon as a step is not exact. */
export type ShortCalculation = (values: readonly Short[]) => Short | null;

/** The quick reading of a formula; a division is never exact, and a formula that divides has none. */
export function compileShort(formula: Formula, names: readonly string[]): ShortCalculation {
  const inner = (part: Formula) => compileShort(part, names);
  switch (formula.kind) {
    case "argument": {
      const index = names.indexOf(formula.name);
      return (values) => values[index] ?? null;
    }
    case "number": {
      const value = shortOf(formula.value.toNumber());
      return () => value;
    }
    case "product":
      return formula.parts.map(inner).reduce((left, right) => pair(left, right, times));
    case "sum":
      return formula.parts.map(inner).reduce((left, right) => pair(left, right, plus));
    case "difference":
      return pair(inner(formula.left), inner(formula.right), (a, b) => plus(a, negated(b)));
    case "power":
      return pair(inner(formula.left), inner(formula.right), raised);
    case "quotient":
      return () => null;
    case "negative": {
      const of = inner(formula.of);
      return (values) => {
        const value = of(values);
        return value && negated(value);
      };
    }
  }
}

function pair(
  left: ShortCalculation,
  right: ShortCalculation,
  combine: (a: Short, b: Short) => Short | null,
): ShortCalculation {
  return (values) => {
    const a = left(values);
    const b = a && right(values);
    return a && b && combine(a, b);
  };
}
