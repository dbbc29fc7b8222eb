import { columnIndex } from "../../cells/address";
import { dependsOnCells } from "../../cells/grid";
import type { Figure, FigureTable } from "./table";

/** What stands between quotes is no reference, whatever it looks like. */
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(])/giu;

/** A formula as it is when it is filled in elsewhere: what it refers to by how far away that is. */
function filledForm(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (whole, fixedColumn = "", letters?: string, fixedRow = "", digits = "") => {
    if (letters === undefined) return whole;
    const across = fixedColumn === "$" ? letters.toUpperCase() : `[${columnIndex(letters.toUpperCase()) - column}]`;
    return `C${across}R${fixedRow === "$" ? String(digits) : `[${Number(digits) - 1 - row}]`}`;
  });
}

/**
 * Numbers that stand in a row between two cells that are one formula filled in, whatever that formula works out: someone
 * typed over it. A row that begins or ends with typed numbers is mostly meant so.
 */
export function typedOver({ rows }: FigureTable): readonly Figure[] {
  return rows.flatMap(({ figures }) =>
    [...figures.values()].filter((figure) => {
      if (figure.formula !== null) return false;
      const [left, right] = [-1, 1].map((step) => formIn(figures.get(figure.column + step)));
      return left !== null && left === right;
    }),
  );
}

function formIn(figure: Figure | undefined): string | null {
  if (figure === undefined || figure.formula === null || !dependsOnCells(figure.formula)) return null;
  return filledForm(figure.formula, figure.row, figure.column);
}
