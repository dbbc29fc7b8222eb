import type { Formula } from "./formula";

/** The reference of an argument in a formula, or the text of its default where it was left out. */
export type ReferenceOf = (name: string) => string;

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
 * The same calculation in Excel's own operators (without "="), in the invariant form that Office.js and files use.
 *
 * In Excel a minus sign binds tighter than a power (-2^2 is 4): a power is therefore always bracketed as a whole.
 */
export function excelText(formula: Formula, referenceOf: ReferenceOf): string {
  return piece(formula, referenceOf).text;
}

function piece(formula: Formula, referenceOf: ReferenceOf): Piece {
  const within = (part: Formula, binding: Binding): string => {
    const inner = piece(part, referenceOf);
    return inner.binding < binding ? `(${inner.text})` : inner.text;
  };
  switch (formula.kind) {
    case "argument":
      return { text: referenceOf(formula.name), binding: Binding.Atom };
    case "number":
      return { text: formula.value.toString(), binding: Binding.Atom };
    case "product": {
      // A default index of 1 says nothing in a formula that people read.
      const factors = formula.parts.map((part) => within(part, Binding.Product)).filter((text) => text !== "1");
      return { text: factors.join("*") || "1", binding: factors.length > 1 ? Binding.Product : Binding.Atom };
    }
    case "sum":
      return { text: formula.parts.map((part) => within(part, Binding.Sum)).join("+"), binding: Binding.Sum };
    case "difference":
      return {
        text: `${within(formula.left, Binding.Sum)}-${within(formula.right, Binding.Product)}`,
        binding: Binding.Sum,
      };
    case "quotient":
      return {
        text: `${within(formula.left, Binding.Product)}/${within(formula.right, Binding.Atom)}`,
        binding: Binding.Product,
      };
    case "power":
      return {
        text: `(${within(formula.left, Binding.Atom)}^${within(formula.right, Binding.Atom)})`,
        binding: Binding.Atom,
      };
    case "negative":
      return { text: `-${within(formula.of, Binding.Product)}`, binding: Binding.Sum };
  }
}
