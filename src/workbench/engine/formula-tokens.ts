import { columnNumber } from "./addresses";

/** The last row and column of a sheet, as Excel numbers them. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * What a formula in a file is made of, in the order in which it stands there: joined again, the texts are the formula.
 *
 * Only what a reader of files must tell apart: a reference from a text, a sheet's name, a function, a name, a column of
 * a table. (Grammar: [MS-XLSX] and ECMA-376 18.17.2.)
 */
export interface FormulaToken {
  readonly kind:
    | "text" // "…"
    | "sheet" // everything before a "!", that included, such as 'FY 25'! or [1]Blad! or Jan:Mrt!
    | "columns" // of a table, or the number of an external workbook: […]
    | "cell" // A1, $A$1
    | "area" // A1:B2, A:C, 1:3
    | "function" // a name before "("
    | "name"
    | "number"
    | "error" // #REF!
    | "other"; // operators, brackets, spaces
  readonly text: string;
}

const LETTERS = String.raw`\p{L}_\\`;
const WORD = String.raw`[${LETTERS}][${LETTERS}\p{N}.?\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
/** Where a word ends: what follows is no part of it. */
const END = String.raw`(?![${LETTERS}\p{N}.?(!\[])`;
const QUOTED = "'(?:[^']|'')*'";
const BOOK = String.raw`\[[0-9]+\]`;
/** A sheet's name without quotes may begin with a digit where a program is not strict. */
const SHEET = String.raw`[${LETTERS}\p{N}.?]+`;
/** Sheets from one to another; a sheet that is called like a cell then has quotes, so that A1:Blad1!B2 is none. */
const SHEETS = String.raw`(?!${CELL}:)${SHEET}(?::${SHEET})?`;

/** One after the other: the first that fits is it. A table's columns are taken by hand, as their brackets nest. */
const KINDS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["sheet", new RegExp(`(?:${QUOTED}|(?:${BOOK})?${SHEETS}|${BOOK})!`, "uy")],
  ["error", /#(?:REF!|N\/A|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|GETTING_DATA|SPILL!|CALC!)/iuy],
  ["area", new RegExp(`(?:${CELL}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})${END}`, "uy")],
  ["cell", new RegExp(`${CELL}${END}`, "uy")],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ["function", new RegExp(String.raw`${WORD}(?=\()`, "uy")],
  ["name", new RegExp(WORD, "uy")],
  ["other", /./suy],
];

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? (external(formula, at) ?? columns(formula, at)) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0];
    if (found) return { kind: kind === "cell" || kind === "area" ? referenceOrName(kind, found) : kind, text: found };
  }
  return { kind: "other", text: formula.slice(at, at + 1) };
}

/** XFE1 is beyond the last column, and so a name. */
function referenceOrName(kind: "cell" | "area", text: string): FormulaToken["kind"] {
  const isReference = text.split(":").every((end) => {
    const letters = end.replace(/[^A-Za-z]/g, "");
    const digits = end.replace(/[^0-9]/g, "");
    const row = Number(digits);
    return (letters === "" || columnNumber(letters) <= LAST_COLUMN) && (digits === "" || (row > 0 && row <= LAST_ROW));
  });
  return isReference ? kind : "name";
}

/** `[1]Blad!` is a sheet of another workbook; `[Fte]` a column. */
function external(formula: string, at: number): FormulaToken | null {
  const token = tokenAt(formula, at);
  return token.kind === "sheet" ? token : null;
}

/** From "[" to its "]"; inside, "'" makes the next character an ordinary one. */
function columns(formula: string, at: number): FormulaToken {
  let depth = 0;
  let end = at;
  for (; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) break;
  }
  return { kind: "columns", text: formula.slice(at, end + 1) };
}
