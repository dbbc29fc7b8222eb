/** Pieces of an Excel formula that bracket each other where Excel's order of operations asks for it. */

/** How tightly a piece binds, loosest first. */
export enum Binding {
  Sum,
  Product,
  Atom,
}

export interface Piece {
  readonly text: string;
  readonly binding: Binding;
}

/** Something that nothing pulls apart: a reference, a number, text in its own brackets. */
export function atom(text: string): Piece {
  return { text, binding: Binding.Atom };
}

/** The piece's text for a place that binds this tightly. */
export function within({ text, binding }: Piece, place: Binding): string {
  return binding < place ? `(${text})` : text;
}

export function sumOf(terms: readonly Piece[]): Piece {
  return { text: terms.map((term) => within(term, Binding.Sum)).join("+"), binding: Binding.Sum };
}

export function differenceOf(from: Piece, take: Piece): Piece {
  return { text: `${within(from, Binding.Sum)}-${within(take, Binding.Product)}`, binding: Binding.Sum };
}

export function productOf(factors: readonly Piece[]): Piece {
  return { text: factors.map((factor) => within(factor, Binding.Product)).join("*"), binding: Binding.Product };
}

export function quotientOf(left: Piece, right: Piece): Piece {
  return { text: `${within(left, Binding.Product)}/${within(right, Binding.Atom)}`, binding: Binding.Product };
}

export function negativeOf(piece: Piece): Piece {
  return { text: `-${within(piece, Binding.Product)}`, binding: Binding.Sum };
}

/** Bracketed as a whole: in Excel a minus sign binds tighter than a power (-2^2 is 4). */
export function powerOf(base: Piece, exponent: Piece): Piece {
  return atom(`(${within(base, Binding.Atom)}^${within(exponent, Binding.Atom)})`);
}
