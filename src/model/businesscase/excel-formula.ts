import type { Derived, Expression, InputId } from "./expression";

/** Where an expression's leaves stand in a sheet. References are in invariant A1 form. */
export interface References {
  input(id: InputId): string;
  /** A cell that holds the derived series, or null to write its own formula in its place. */
  derived(of: Derived): string | null;
  /** The cell with the year of this column. */
  year(): string;
}

/** How tightly a piece of formula binds, loosest first. */
enum Binding {
  Sum,
  Product,
  Atom,
}

interface Piece {
  readonly text: string;
  readonly binding: Binding;
}

/**
 * The same row as a plain Excel formula (without "="), in the invariant form that Office.js and files use.
 *
 * In Excel a minus sign binds tighter than a power (-2^2 is 4): a power is therefore always bracketed as a whole.
 */
export function excelFormula(of: Expression, references: References): string {
  return piece(of, references).text;
}

function piece(of: Expression, references: References): Piece {
  const within = (part: Expression, binding: Binding): string => {
    const inner = piece(part, references);
    return inner.binding < binding ? `(${inner.text})` : inner.text;
  };
  switch (of.kind) {
    case "input":
      return { text: references.input(of.id), binding: Binding.Atom };
    case "derived": {
      const cell = references.derived(of);
      return cell === null ? piece(of.of, references) : { text: cell, binding: Binding.Atom };
    }
    case "product":
      return { text: of.factors.map((factor) => within(factor, Binding.Product)).join("*"), binding: Binding.Product };
    case "sum":
      return { text: of.terms.map((term) => within(term, Binding.Sum)).join("+"), binding: Binding.Sum };
    case "difference":
      return { text: `${within(of.from, Binding.Sum)}-${within(of.take, Binding.Product)}`, binding: Binding.Sum };
    case "negative":
      return { text: `-${within(of.of, Binding.Product)}`, binding: Binding.Sum };
    case "compound":
      return {
        text: `((1+${within(of.rate, Binding.Sum)})^(${references.year()}-${within(of.baseYear, Binding.Product)}))`,
        binding: Binding.Atom,
      };
  }
}
