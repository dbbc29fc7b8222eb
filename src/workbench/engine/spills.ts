import type { FormulaToken } from "./formula-tokens";

/** A reference with the sheet before it is one token, `A3#` what spills from there, and `@A1:A3` the cell beside. */
export function withSpills(
  tokens: readonly FormulaToken[],
  { spill, single }: { readonly spill: string; readonly single: string },
): readonly FormulaToken[] {
  const joined: FormulaToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.kind === "sheet") joined.splice(-1, 1, joinedWith(before, token));
    else if (token.text === "#" && before && isReference(before)) joined.splice(-1, 1, called(spill, before));
    else joined.push(token);
  }
  return joined.flatMap((token, at) => {
    const next = joined[at + 1];
    const before = joined[at - 1];
    if (token.text === "@" && next && isReference(next)) return [];
    return before?.text === "@" && isReference(token) ? [called(single, token)] : [token];
  });
}

export function isReference({ kind }: FormulaToken): boolean {
  return kind === "cell" || kind === "area" || kind === "name";
}

function joinedWith(sheet: FormulaToken, { kind, text }: FormulaToken): FormulaToken {
  return { kind: kind === "function" ? "function" : "area", text: sheet.text + text };
}

export function called(name: string, ...args: readonly FormulaToken[]): FormulaToken {
  return { kind: "area", text: `${name}(${args.map(({ text }) => text).join(",")})` };
}
