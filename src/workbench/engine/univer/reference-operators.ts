import type { FormulaToken } from "../formula-tokens";
import { called, isReference } from "../spills";
import { INTERSECTION, UNION } from "./reference-functions";

/** Functions that take any number of ranges, for which (A1,B2) is the same as A1,B2. */
const TAKES_MANY = new Set(
  "SUM SUMSQ COUNT COUNTA AVERAGE AVERAGEA MIN MINA MAX MAXA PRODUCT MEDIAN MODE MODE.SNGL STDEV STDEVA STDEVP STDEV.S STDEV.P VAR VARA VARP VAR.S VAR.P GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW AND OR XOR SUBTOTAL".split(
    " ",
  ),
);

/** Functions that take one list, in which a union is all its cells, one after the other. */
const TAKES_LIST = new Set(
  "LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN NPV".split(" "),
);

export interface Rewritten {
  readonly tokens: readonly FormulaToken[];
  /** Something in it is said in no other way. */
  readonly isBeyond: boolean;
}

/** `A1:A3 A2:C2` is what lies in both: the space is an operator there, which Univer does not know. */
export function withIntersections(tokens: readonly FormulaToken[]): Rewritten {
  const done: FormulaToken[] = [];
  let isBeyond = false;
  for (const token of tokens) {
    const [before, space] = [done.at(-2), done.at(-1)];
    const isOperator = space?.kind === "other" && space.text.trim() === "" && before !== undefined;
    if (token.kind === "other" && token.text.trim() === "" && done.at(-1)?.text.trim() === "") continue;
    if (!isOperator || !(isReference(before) || before.text === ")") || !startsOperand(before, token)) {
      done.push(token);
    } else if (isReference(before) && isReference(token)) {
      done.splice(-2, 2, called(INTERSECTION, before, token));
    } else {
      isBeyond = true;
      done.push(token);
    }
  }
  return { tokens: done, isBeyond };
}

function startsOperand(before: FormulaToken, { kind, text }: FormulaToken): boolean {
  // A name before a bracket is a function with a space behind it.
  return ["sheet", "cell", "area", "name", "function"].includes(kind) || (text === "(" && before.kind !== "name");
}

interface Bracket {
  readonly caller: string | null;
  readonly at: number;
  readonly isArgument: boolean;
  commas: number;
  holdsMore: boolean;
}

/** Says a union as the arguments that it is, or as one list; in any other place it is beyond saying. */
export function withoutUnions(tokens: readonly FormulaToken[]): Rewritten {
  const open: Bracket[] = [];
  const instead = new Map<number, string>();
  let isBeyond = false;
  tokens.forEach(({ kind, text }, at) => {
    const around = open.at(-1);
    if (kind === "other" && (text === "(" || text === "{")) {
      open.push({
        caller: callerOf(tokens, at),
        at,
        isArgument: startsArgument(tokens, at),
        commas: 0,
        holdsMore: false,
      });
    } else if (kind === "other" && (text === ")" || text === "}")) {
      const closed = open.pop();
      if (closed?.caller !== null) return;
      const isWhole = isOnlyRanges(closed) && [")", ","].includes(firstAfter(tokens, at));
      const caller = isWhole ? ([...open].reverse().find((one) => !isOnlyRanges(one))?.caller ?? "") : "";
      if (TAKES_MANY.has(caller)) instead.set(closed.at, "").set(at, "");
      else if (closed.commas > 0 && TAKES_LIST.has(caller)) instead.set(closed.at, `${UNION}(`);
      else if (closed.commas > 0) isBeyond = true;
    } else if (text === "," && around) {
      around.commas += 1;
    } else if (around && !isReference({ kind, text }) && text.trim() !== "") {
      around.holdsMore = true;
    }
  });
  return {
    tokens: tokens.map((token, at): FormulaToken => ({ ...token, text: instead.get(at) ?? token.text })),
    isBeyond,
  };
}

/** So far: an argument in brackets of its own, with nothing but ranges in it. */
function isOnlyRanges({ caller, isArgument, holdsMore }: Bracket): boolean {
  return caller === null && isArgument && !holdsMore;
}

/** Null where a bracket only keeps together; what is called by its value, as a LAMBDA, has no name. */
function callerOf(tokens: readonly FormulaToken[], at: number): string | null {
  if (tokens[at]?.text === "{") return "";
  const before = tokens[at - 1];
  if (before?.kind === "function") return before.text.toUpperCase();
  const isCall = before?.text === ")" || (before?.text.trim() === "" && tokens[at - 2]?.kind === "name");
  return isCall || before?.kind === "name" ? "" : null;
}

function startsArgument(tokens: readonly FormulaToken[], at: number): boolean {
  const before = tokens.slice(0, at).filter(({ text }) => text.trim() !== "");
  return ["(", ","].includes(before.at(-1)?.text ?? "");
}

function firstAfter(tokens: readonly FormulaToken[], at: number): string {
  return tokens.slice(at + 1).find(({ text }) => text.trim() !== "")?.text ?? "";
}
