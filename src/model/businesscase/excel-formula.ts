import { atom, differenceOf, negativeOf, powerOf, productOf, sumOf } from "../text/excel-piece";
import type { Piece } from "../text/excel-piece";
import type { Derived, Expression, InputId } from "./expression";

/** Where an expression's leaves stand in a sheet. References are in invariant A1 form. */
export interface References {
  input(id: InputId): string;
  /** A cell that holds the derived series, or null to write its own formula in its place. */
  derived(of: Derived): string | null;
  /** The cell with the year of this column. */
  year(): string;
}

const ONE: Piece = atom("1");

/** The same row as a plain Excel formula (without "="), in the invariant form that Office.js and files use. */
export function excelFormula(of: Expression, references: References): string {
  return piece(of, references).text;
}

function piece(of: Expression, references: References): Piece {
  const part = (inner: Expression): Piece => piece(inner, references);
  switch (of.kind) {
    case "input":
      return atom(references.input(of.id));
    case "derived": {
      const cell = references.derived(of);
      return cell === null ? part(of.of) : atom(cell);
    }
    case "product":
      return productOf(of.factors.map(part));
    case "sum":
      return sumOf(of.terms.map(part));
    case "difference":
      return differenceOf(part(of.from), part(of.take));
    case "negative":
      return negativeOf(part(of.of));
    case "compound":
      return powerOf(sumOf([ONE, part(of.rate)]), differenceOf(atom(references.year()), part(of.baseYear)));
  }
}
