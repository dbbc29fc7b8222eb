import { numberUpTo } from "../../model/text/dutch";
import type { Formula } from "./formula";

/** An argument as words show it: "aandeel (17%)". */
export type WordsOf = (name: string) => string;

/** The same calculation in Dutch signs: "−aantal (1.445,52) × aandeel (17%)". */
export function inWords(formula: Formula, wordsOf: WordsOf): string {
  const inner = (part: Formula) => inWords(part, wordsOf);
  const bracketed = (part: Formula) => (isLoose(part) ? `(${inner(part)})` : inner(part));
  switch (formula.kind) {
    case "argument":
      return wordsOf(formula.name);
    case "number":
      return numberUpTo(formula.value, 4);
    case "product":
      return formula.parts.map(bracketed).join(" × ");
    case "sum":
      return formula.parts.map(inner).join(" + ");
    case "difference":
      return `${inner(formula.left)} − ${bracketed(formula.right)}`;
    case "quotient":
      return `${bracketed(formula.left)} ÷ ${bracketed(formula.right)}`;
    case "power":
      return `${bracketed(formula.left)} ^ ${bracketed(formula.right)}`;
    case "negative":
      return `−${bracketed(formula.of)}`;
  }
}

/** Needs brackets under a multiplication. */
function isLoose({ kind }: Formula): boolean {
  return kind === "sum" || kind === "difference";
}
