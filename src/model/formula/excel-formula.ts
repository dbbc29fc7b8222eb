import type { Dated, Derived, Expression, InputId } from "../plan/expression";
import { atom, differenceOf, negativeOf, powerOf, productOf, quotientOf, sumOf, type Piece } from "../text/excel-piece";

/** Where an expression's leaves stand in a sheet. References are in invariant A1 form. */
export interface References {
  input(id: InputId): string;
  /** A cell that holds the derived series, or null to write its own formula in its place. */
  derived(of: Derived): string | null;
  /** The cell with what holds of a dated figure in this year; absent on a sheet that has none. */
  dated?(of: Dated): string;
  /** The cell with the year of this column. */
  year(): string;
  /** The same a year earlier; null in the first year of the plan. */
  previous(): References | null;
  /** The same in one calendar year; null for a year that the plan does not have. Absent where nothing asks one. */
  inYear?(year: number): References | null;
}

const ONE: Piece = atom("1");
const UNKNOWN: Piece = atom("NA()");

/** What a named series itself comes to, for the cell that holds it: its stock goes on from that cell a year before. */
export function seriesFormula(series: Derived, references: References): string {
  return piece(series.of, references, series).text;
}

/** The same row as a plain Excel formula (without "="), in the invariant form that Office.js and files use. */
export function excelFormula(of: Expression, references: References): string {
  return piece(of, references).text;
}

/** @param named the series that this is the whole of */
function piece(of: Expression, references: References, named?: Derived): Piece {
  const part = (inner: Expression): Piece => piece(inner, references);
  switch (of.kind) {
    case "input":
      return atom(references.input(of.id));
    case "derived": {
      const cell = references.derived(of);
      return cell === null ? piece(of.of, references, of) : atom(cell);
    }
    case "product":
      return productOf(of.factors.map(part));
    case "sum":
      return sumOf(of.terms.map(part));
    case "difference":
      return differenceOf(part(of.from), part(of.take));
    case "negative":
      return negativeOf(part(of.of));
    case "quotient":
      return quotientOf(part(of.of), part(of.by));
    case "dated":
      if (!references.dated) throw new RangeError(`the sheet has no cells for ${of.id}`);
      return atom(references.dated(of));
    case "constant":
      return of.value.startsWith("-") ? negativeOf(atom(of.value.slice(1))) : atom(of.value);
    case "rounded":
      return atom(`ROUND(${part(of.of).text},0)`);
    case "previous": {
      const before = references.previous();
      return before === null ? part(of.first) : piece(of.of, before);
    }
    case "cumulative": {
      const before = references.previous();
      // On from the cell of the year before, where there is one.
      if (named && before && references.derived(named) !== null) return sumOf([piece(named, before), part(of.of)]);
      return sumOf(upTo(references).map((year) => piece(of.of, year)));
    }
    case "chained": {
      const [, ...later] = upTo(references);
      return later.length === 0 ? ONE : productOf(later.map((year) => piece(of.of, year)));
    }
    case "counted":
      return part(of.of);
    case "opening":
      return part(references.previous() === null ? of.first : of.later);
    case "by-year": {
      const own = of.each[upTo(references).length - 1];
      return own === undefined ? UNKNOWN : part(own);
    }
    case "in-year": {
      if (!references.inYear) throw new RangeError(`nothing tells where ${of.year} stands`);
      const then = references.inYear(of.year);
      return then === null ? UNKNOWN : piece(of.of, then);
    }
    case "stock": {
      const before = references.previous();
      if (before === null) return part(of.first);
      return atom(`MAX(0,${sumOf([piece(named ?? of, before), piece(of.flow, before)]).text})`);
    }
    case "anchored":
      // The cell itself: in the workbook its own formulas move it, and what the add-in would add moves it twice.
      return part(of.amount);
    case "compound":
      return powerOf(sumOf([ONE, part(of.rate)]), differenceOf(atom(references.year()), part(of.baseYear)));
  }
}

/** The references of every year up to this one, first year first. */
function upTo(references: References): readonly References[] {
  const before = references.previous();
  return before === null ? [references] : [...upTo(before), references];
}
