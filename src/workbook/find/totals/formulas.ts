import { columnIndex } from "../../cells/address";
import type { Position } from "../../cells/grid";

/** A range that a sum formula adds or takes off; rows and columns count from 0. */
export interface SumTerm {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly sign: 1 | -1;
  readonly from: SumCorner;
  readonly to: SumCorner;
}

interface SumCorner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const REFERENCE = String.raw`(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const TERM = new RegExp(String.raw`^([+-]?)(?:SUM\((${REFERENCE}(?:,${REFERENCE})*)\)|(${REFERENCE}))`, "i");
const PARTS = /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?([^!]+)$/;
const CORNER = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** What a formula adds up, where it does nothing else: `=SUM(B2:B5)`, `=D11+D20`, `=Kosten!D12`. Null for any other. */
export function sumTerms(formula: string): readonly SumTerm[] | null {
  let rest = formula.slice(1).replace(/\s+(?=[^']*(?:'[^']*'[^']*)*$)/g, "");
  const terms: SumTerm[] = [];
  for (let first = true; rest !== ""; first = false) {
    const [whole, sign = "", list, single] = TERM.exec(rest) ?? [];
    if (whole === undefined || (!first && sign === "")) return null;
    for (const reference of (list ?? single ?? "").split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
      const term = termOf(reference, sign === "-" ? -1 : 1);
      if (term === null) return null;
      terms.push(term);
    }
    rest = rest.slice(whole.length);
  }
  return terms.length > 0 ? terms : null;
}

function termOf(reference: string, sign: 1 | -1): SumTerm | null {
  const [, quoted, bare, range = ""] = PARTS.exec(reference) ?? [];
  const [first = "", last = first] = range.split(":");
  const [from, to] = [corner(first), corner(last)];
  return from && to && { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, sign, from, to };
}

function corner(text: string): SumCorner | null {
  const [, columnFixed, letters, rowFixed, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined) return null;
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters.toUpperCase()),
    rowFixed: rowFixed === "$",
    columnFixed: columnFixed === "$",
  };
}

/** The same sum as Excel would fill it into a cell so many rows and columns further. */
export function shifted(terms: readonly SumTerm[], rows: number, columns: number): readonly SumTerm[] {
  const move = (at: SumCorner): SumCorner => ({
    ...at,
    row: at.rowFixed ? at.row : at.row + rows,
    column: at.columnFixed ? at.column : at.column + columns,
  });
  return terms.map((term) => ({ ...term, from: move(term.from), to: move(term.to) }));
}

/** Whether both add the same cells in the same order; places before the first cell of a sheet are all alike. */
export function isSameTerms(a: readonly SumTerm[], b: readonly SumTerm[]): boolean {
  return (
    a.length === b.length &&
    a.every((term, index) => {
      const other = b[index];
      return (
        term.sign === other?.sign &&
        term.sheet === other.sheet &&
        isSameCorner(term.from, other.from) &&
        isSameCorner(term.to, other.to)
      );
    })
  );
}

function isSameCorner(a: SumCorner, b: SumCorner): boolean {
  const isOutside = ({ row, column }: SumCorner) => row < 0 || column < 0;
  return isOutside(a) ? isOutside(b) : a.row === b.row && a.column === b.column;
}

/** Whether a term of a formula on this sheet adds, or takes off, this cell. */
export function adds({ sheet, from, to }: SumTerm, on: string, cell: { readonly sheet: string } & Position): boolean {
  const isBetween = (at: number, one: number, other: number) =>
    at >= Math.min(one, other) && at <= Math.max(one, other);
  return (
    (sheet ?? on) === cell.sheet &&
    isBetween(cell.row, from.row, to.row) &&
    isBetween(cell.column, from.column, to.column)
  );
}

/** Every cell of a sum, each with its sign; nothing for a sum of more cells than this. */
export function* cellsOfSum(
  terms: readonly SumTerm[],
  most: number,
): Generator<{ readonly sheet: string | null; readonly row: number; readonly column: number; readonly sign: 1 | -1 }> {
  let count = 0;
  for (const { sheet, sign, from, to } of terms)
    for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1)
      for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
        if ((count += 1) > most) return;
        yield { sheet, row, column, sign };
      }
}
