import { columnLetters, columnNumber } from "../engine/addresses";
import { formulaTokens, LAST_COLUMN, LAST_ROW, type FormulaToken } from "../engine/formula-tokens";

/**
 * The formula of a cell that shares it with another: its relative references moved along by so many rows and columns, as
 * Excel fills down. What is beyond the sheet becomes #REF!. Texts, names of sheets, functions and names, and columns of
 * tables stay.
 */
export function movedFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return tokens
    .map(({ kind, text }) => {
      if (kind !== "cell" && kind !== "area") return text;
      const ends = text.split(":").map((end) => movedEnd(end, rows, columns));
      return ends.includes(null) ? "#REF!" : ends.join(":");
    })
    .join("");
}

/** Each formula that cells of one sheet share, from the cell that has its text. */
export class SharedFormulas {
  private readonly masters = new Map<string, { row: number; column: number; tokens: readonly FormulaToken[] }>();

  /** @throws Error where the cell has no text, and no cell before it gave one */
  of(si: string, row: number, column: number, text: string): string {
    if (text !== "") {
      this.masters.set(si, { row, column, tokens: formulaTokens(text) });
      return text;
    }
    const master = this.masters.get(si);
    if (!master) throw new Error(`No text for shared formula ${si}`);
    return movedFormula(master.tokens, row - master.row, column - master.column);
  }
}

/** One end of a reference: a cell, a column or a row. */
function movedEnd(end: string, rows: number, columns: number): string | null {
  const [, letters = "", digits = ""] = /^(\$?[A-Za-z]+)?(\$?[0-9]+)?$/.exec(end) ?? [];
  const column = letters === "" ? "" : movedColumn(letters, columns);
  const row = digits === "" ? "" : movedRow(digits, rows);
  return column === null || row === null ? null : column + row;
}

function movedRow(digits: string, by: number): string | null {
  if (digits.startsWith("$")) return digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}

function movedColumn(letters: string, by: number): string | null {
  if (letters.startsWith("$")) return letters;
  const column = columnNumber(letters) + by;
  return column >= 1 && column <= LAST_COLUMN ? columnLetters(column) : null;
}
