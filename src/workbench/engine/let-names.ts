import type { FormulaToken } from "./formula-tokens";

/** A pair of brackets that is open, and which of its arguments is at hand. */
interface Open {
  readonly caller: "LET" | "LAMBDA" | null;
  argument: number;
  /** What names mean from here on, in small letters. */
  readonly means: Map<string, string>;
  /** A name whose value is at hand: in its own value it does not mean itself. */
  coming: readonly [name: string, meaning: string] | null;
}

/**
 * A formula with other names inside its LETs and LAMBDAs, each where it means what it was given for. Null where a LET calls
 * two values alike, which Excel takes for no formula.
 *
 * @param naming what to call the name that is given as the so many-eth
 */
export function renamedInside(
  tokens: readonly FormulaToken[],
  naming: (name: string, serial: number, caller: "LET" | "LAMBDA") => string,
): readonly FormulaToken[] | null {
  const open: Open[] = [];
  let count = 0;
  const named: FormulaToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const around = open.at(-1);
    if (token.kind === "other") {
      if ("({".includes(token.text)) open.push(opened(tokens[at - 1]));
      else if (")}".includes(token.text)) open.pop();
      else if (token.text === "," && around) next(around);
      named.push(token);
    } else if (around && isDefinition(around, tokens, at)) {
      const name = token.text.toLowerCase();
      if (around.means.has(name)) return null;
      const meaning = naming(token.text, ++count, around.caller ?? "LET");
      if (around.caller === "LET") around.coming = [name, meaning];
      else around.means.set(name, meaning);
      named.push({ kind: "name", text: meaning });
    } else {
      named.push(
        token.kind === "name" || token.kind === "function" ? { ...token, text: meant(open, token.text) } : token,
      );
    }
  }
  return named;
}

function opened(before: FormulaToken | undefined): Open {
  const called = before?.kind === "function" ? before.text.toUpperCase() : "";
  return {
    caller: called === "LET" || called === "LAMBDA" ? called : null,
    argument: 0,
    means: new Map(),
    coming: null,
  };
}

function next(around: Open): void {
  around.argument += 1;
  if (around.coming === null || around.argument % 2 === 1) return;
  around.means.set(...around.coming);
  around.coming = null;
}

/** The first word of an argument that another one follows; of a LET each second argument. */
function isDefinition({ caller, argument }: Open, tokens: readonly FormulaToken[], at: number): boolean {
  if (caller === null || tokens[at]?.kind !== "name" || (caller === "LET" && argument % 2 === 1)) return false;
  const others = tokens.filter(({ text }, index) => index === at || text.trim() !== "");
  const here = others.indexOf(tokens[at]);
  return ["(", ","].includes(others[here - 1]?.text ?? "") && others[here + 1]?.text === ",";
}

function meant(open: readonly Open[], name: string): string {
  for (const { means } of [...open].reverse()) {
    const meaning = means.get(name.toLowerCase());
    if (meaning !== undefined) return meaning;
  }
  return name;
}
