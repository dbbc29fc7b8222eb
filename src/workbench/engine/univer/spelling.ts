import { formulaTokens, type FormulaToken } from "../formula-tokens";

/** A piece of a formula as Univer reads it. */
export type Spelled = string;

/** What a table's columns mean; null where the name is no table's. */
export type SpellTable = (name: string, columns: string) => Spelled | null;

/** Functions that take any number of ranges, for which (A1,B2) is the same as A1,B2. */
const TAKES_MANY = new Set(
  "SUM SUMSQ COUNT COUNTA AVERAGE AVERAGEA MIN MINA MAX MAXA PRODUCT MEDIAN MODE STDEV STDEVA STDEVP STDEV.S STDEV.P VAR VARA VARP VAR.S VAR.P GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW AND OR XOR".split(
    " ",
  ),
);

/**
 * A formula in words that Univer understands, and that mean the same: columns of tables as ranges, and a union of ranges
 * as what it is a union of. What it does not know stays as it is. The cell keeps the formula as it was written.
 */
export function spellOut(formula: string, table: SpellTable): string {
  if (!/[[(]/.test(formula)) return formula;
  const hasUnion = /[(,;]\s*\(/.test(formula);
  if (!formula.includes("[") && !hasUnion) return formula;
  const tokens = withTables(formulaTokens(formula), table);
  return (hasUnion ? withoutUnions(tokens) : tokens).map(({ text }) => text).join("");
}

function withTables(tokens: readonly FormulaToken[], table: SpellTable): readonly FormulaToken[] {
  const spelled: FormulaToken[] = [];
  for (const token of tokens) {
    const name = spelled.at(-1);
    const text = token.kind === "columns" && name?.kind === "name" ? table(name.text, token.text) : null;
    if (text === null) spelled.push(token);
    else spelled.splice(-1, 1, { kind: "area", text });
  }
  return spelled;
}

/** Takes the brackets from around ranges in the arguments of a function that takes any number of them. */
function withoutUnions(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const open: { readonly caller: string | null; readonly at: number; isUnion: boolean }[] = [];
  const dropped = new Set<number>();
  tokens.forEach(({ kind, text }, at) => {
    const around = open.at(-1);
    if (text === "(" && kind === "other") {
      const before = tokens[at - 1];
      const caller = before?.kind === "function" ? before.text.toUpperCase() : null;
      const isArgument = caller === null && (around?.caller != null || around?.isUnion === true);
      const startsArgument = ["(", ","].includes(lastBefore(tokens, at));
      open.push({ caller, at, isUnion: isArgument && startsArgument });
    } else if (text === ")" && kind === "other") {
      const closed = open.pop();
      if (!closed?.isUnion || ![")", ","].includes(firstAfter(tokens, at))) return;
      const caller = [...open].reverse().find((one) => !one.isUnion)?.caller ?? "";
      if (!TAKES_MANY.has(caller)) return;
      dropped.add(closed.at).add(at);
    } else if (around?.isUnion && !isOfUnion(kind, text)) {
      around.isUnion = false;
    }
  });
  return tokens.filter((_, at) => !dropped.has(at));
}

function isOfUnion(kind: FormulaToken["kind"], text: string): boolean {
  return ["sheet", "cell", "area", "name"].includes(kind) || text.trim() === "" || text === ",";
}

function lastBefore(tokens: readonly FormulaToken[], at: number): string {
  return (
    tokens
      .slice(0, at)
      .reverse()
      .find(({ text }) => text.trim() !== "")?.text ?? ""
  );
}

function firstAfter(tokens: readonly FormulaToken[], at: number): string {
  return tokens.slice(at + 1).find(({ text }) => text.trim() !== "")?.text ?? "";
}
