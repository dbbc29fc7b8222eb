import { formulaTokens, type FormulaToken } from "../formula-tokens";
import { renamedInside } from "../let-names";
import { withSpills } from "../spills";
import { SINGLE, SPILL } from "./reference-functions";
import { withIntersections, withoutUnions } from "./reference-operators";

/** A piece of a formula as Univer reads it. */
export type Spelled = string;

/** What names mean that are no single range. */
export interface Meanings {
  /** What a table's columns mean; null where the name is no table's. */
  readonly table: (name: string, columns: string) => Spelled | null;
  /** What a name means that stands for several ranges, such as `Blad1!A1:A3,Blad1!A7`; null for any other. */
  readonly union: (name: string) => Spelled | null;
  readonly hasUnions: () => boolean;
}

/** A formula as Univer is given it. */
export interface SpelledFormula {
  readonly spelled: string;
  /** Something in it cannot be said so. */
  readonly isBeyond: boolean;
}

/** As many formulas as a large workbook has different ones. */
const KEPT = 50_000;

/**
 * Spells formulas, each once for as long as what it asked for means the same: Univer has every formula read at every
 * calculation.
 */
export function spellerWith(meanings: Meanings): (formula: string) => SpelledFormula {
  const kept = new Map<string, { readonly result: SpelledFormula; readonly holds: readonly (() => boolean)[] }>();
  return (formula) => {
    const known = kept.get(formula);
    if (known?.holds.every((holds) => holds())) return known.result;
    const holds: (() => boolean)[] = [];
    const noted = <T>(ask: () => T): T => {
      const answer = ask();
      holds.push(() => ask() === answer);
      return answer;
    };
    const result = spellOut(formula, {
      table: (name, columns) => noted(() => meanings.table(name, columns)),
      union: (name) => noted(() => meanings.union(name)),
      hasUnions: () => noted(() => meanings.hasUnions()),
    });
    if (kept.size >= KEPT) kept.clear();
    kept.set(formula, { result, holds });
    return result;
  };
}

/** What may have another meaning for Univer, seen at a glance: most formulas have none of it. */
const TELLING = /[[#@]|\bLET\(|(?:^=?|[(,;=+\-*/^&<>]\s*)\(|[\p{L}\p{N}$)\]_]\s+[\p{L}\p{N}$('[_]/iu;

/**
 * A formula in words that Univer understands, and that mean the same: columns of tables as ranges, and a union, an
 * intersection or a spilled range as what it comes to. The cell keeps the formula as it was written. `isBeyond` tells
 * that something in it cannot be said so; then what Univer makes of it is nobody's answer.
 */
export function spellOut(formula: string, meanings: Meanings): SpelledFormula {
  const tokens = withMeanings(formula, meanings);
  if (tokens === null) return { spelled: formula, isBeyond: false };
  const named = /\bLET\(/i.test(formula) ? renamedInside(tokens, ownName) : tokens;
  if (named === null) return { spelled: formula, isBeyond: true };
  const intersected = withIntersections(withSpills(named, { spill: SPILL, single: SINGLE }));
  const united = withoutUnions(intersected.tokens);
  const isBeyond = intersected.isBeyond || united.isBeyond;
  return { spelled: united.tokens.map(({ text }) => text).join(""), isBeyond };
}

/**
 * Univer takes a name in a LET within a LET, or within a value of one, for the outer's: so each has a name of its own. No
 * letters and digits, which would be a cell.
 */
function ownName(name: string, serial: number, caller: "LET" | "LAMBDA"): string {
  return caller === "LET" ? `mgn.let.${String(serial)}` : name;
}

/** With tables and unions spelled; null where nothing in the formula asks for it. */
function withMeanings(formula: string, { table, hasUnions, union }: Meanings): readonly FormulaToken[] | null {
  if (!hasUnions() && !TELLING.test(formula)) return null;
  const spelled: FormulaToken[] = [];
  for (const token of formulaTokens(formula)) {
    const before = spelled.at(-1);
    const columns = token.kind === "columns" && before?.kind === "name" ? table(before.text, token.text) : null;
    const united = token.kind === "name" && before?.kind !== "sheet" ? union(token.text) : null;
    if (columns !== null) spelled.splice(-1, 1, { kind: "area", text: columns });
    else if (united !== null) spelled.push(...formulaTokens(`(${united})`));
    else spelled.push(token);
  }
  return spelled;
}
