import { Decimal } from "../../model/money/decimal";

/**
 * What a driver calculates, as data: read as a number, as a sentence and as a plain Excel formula, so that the three
 * can never disagree. (A plan's rows have an expression of their own, over named inputs and years; this one is over the
 * arguments of one call, and divides.)
 */
export type Formula =
  | { readonly kind: "argument"; readonly name: string }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "product" | "sum"; readonly parts: readonly Formula[] }
  | { readonly kind: "difference" | "quotient" | "power"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "negative"; readonly of: Formula };

/** An argument by its name, a number, or a formula. */
export type Part = string | number | Formula;

export function times(...parts: readonly Part[]): Formula {
  return { kind: "product", parts: parts.map(toFormula) };
}

export function plus(...parts: readonly Part[]): Formula {
  return { kind: "sum", parts: parts.map(toFormula) };
}

export function minus(left: Part, right: Part): Formula {
  return { kind: "difference", left: toFormula(left), right: toFormula(right) };
}

export function over(left: Part, right: Part): Formula {
  return { kind: "quotient", left: toFormula(left), right: toFormula(right) };
}

export function power(left: Part, right: Part): Formula {
  return { kind: "power", left: toFormula(left), right: toFormula(right) };
}

export function negative(of: Formula): Formula {
  return { kind: "negative", of };
}

function toFormula(part: Part): Formula {
  if (typeof part === "string") return { kind: "argument", name: part };
  if (typeof part === "number") return { kind: "number", value: new Decimal(part) };
  return part;
}
