/** A piece of a formula: a number as decimal text, the name of an input between brackets, or a sign. */
export type Token =
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: Sign };

export type Sign = "+" | "-" | "*" | "/" | "(" | ")" | "%";

/** What people type or paste for the signs: typesetting has others than a keyboard. */
const SIGNS: Readonly<Record<string, Sign>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
  "(": "(",
  ")": ")",
  "%": "%",
};

const PIECE = /\s*(?:(\d+(?:[.,]\d+)?|[.,]\d+)|\[([^[\]]*)\]|(\S))/y;

/** The pieces of a formula; a text where there is one that no formula has. */
export function tokensOf(formula: string): readonly Token[] | string {
  const tokens: Token[] = [];
  const text = formula.trim();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const [, number, name, other] = PIECE.exec(text) ?? [];
    if (number !== undefined) tokens.push({ kind: "number", value: number.replace(",", ".").replace(/^\./, "0.") });
    else if (name !== undefined) tokens.push({ kind: "name", name: name.trim() });
    else {
      const sign = SIGNS[other ?? ""];
      if (sign === undefined) return other ?? text;
      tokens.push({ kind: "sign", sign });
    }
  }
  return tokens;
}
