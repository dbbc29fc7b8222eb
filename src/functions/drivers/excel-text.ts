import {
  atom,
  differenceOf,
  negativeOf,
  powerOf,
  productOf,
  quotientOf,
  sumOf,
  type Piece,
} from "../../model/text/excel-piece";
import type { Formula } from "./formula";

/** The reference of an argument in a formula, or the text of its default where it was left out. */
export type ReferenceOf = (name: string) => string;

/** The same calculation in Excel's own operators (without "="), in the invariant form that Office.js and files use. */
export function excelText(formula: Formula, referenceOf: ReferenceOf): string {
  return piece(formula, referenceOf).text;
}

function piece(formula: Formula, referenceOf: ReferenceOf): Piece {
  const part = (inner: Formula): Piece => piece(inner, referenceOf);
  switch (formula.kind) {
    case "argument":
      return atom(referenceOf(formula.name));
    case "number":
      return atom(formula.value.toString());
    case "product": {
      // A default index of 1 says nothing in a formula that people read.
      const factors = formula.parts.map(part).filter(({ text }) => text !== "1");
      const product = productOf(factors);
      return factors.length > 1 ? product : atom(product.text || "1");
    }
    case "sum":
      return sumOf(formula.parts.map(part));
    case "difference":
      return differenceOf(part(formula.left), part(formula.right));
    case "quotient":
      return quotientOf(part(formula.left), part(formula.right));
    case "power":
      return powerOf(part(formula.left), part(formula.right));
    case "negative":
      return negativeOf(part(formula.of));
  }
}
