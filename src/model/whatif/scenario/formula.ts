import {
  constant,
  input,
  minus,
  negative,
  over,
  plus,
  times,
  type Expression,
  type InputId,
} from "../../plan/expression";
import { tokensOf, type Sign, type Token } from "./formula-tokens";

/** A formula as an expression of the plan's own kind, or in one Dutch sentence why it is none. */
export type ParsedFormula = { readonly of: Expression } | { readonly fault: string };

/** Longer than any formula that someone can read. */
const LONGEST = 500;

/** Which input a name between brackets means; null for none. */
export type NameOfInput = (name: string) => InputId | null;

/**
 * Reads "[share-sd] * 0,5 + 0,01": inputs between brackets, numbers with a decimal point or comma or as a percentage,
 * + − × ÷ and parentheses, with the usual precedence. Numbers have no separator of thousands.
 */
export function parseFormula(formula: string, inputNamed: NameOfInput): ParsedFormula {
  if (formula.length > LONGEST) return { fault: `De formule is langer dan ${LONGEST} tekens.` };
  const tokens = tokensOf(formula);
  if (typeof tokens === "string") return { fault: `“${tokens}” hoort niet in een formule.` };
  try {
    const reader = new FormulaReader(tokens, inputNamed);
    return { of: reader.whole() };
  } catch (error) {
    if (error instanceof FormulaFault) return { fault: error.message };
    throw error;
  }
}

class FormulaFault extends Error {}

/** Reads from left to right, one method for each level of precedence. */
class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly inputNamed: NameOfInput,
  ) {}

  whole(): Expression {
    const of = this.sum();
    const left = this.tokens[this.at];
    if (left !== undefined) throw new FormulaFault(`Er staat iets te veel: ${shown(left)}.`);
    return of;
  }

  private sum(): Expression {
    let of = this.product();
    for (;;) {
      if (this.takes("+")) of = plus(of, this.product());
      else if (this.takes("-")) of = minus(of, this.product());
      else return of;
    }
  }

  private product(): Expression {
    let of = this.signed();
    for (;;) {
      if (this.takes("*")) of = times(of, this.signed());
      else if (this.takes("/")) of = over(of, this.signed());
      else return of;
    }
  }

  private signed(): Expression {
    if (this.takes("-")) return negative(this.signed());
    if (this.takes("+")) return this.signed();
    return this.single();
  }

  private single(): Expression {
    if (this.takes("(")) {
      const of = this.sum();
      if (!this.takes(")")) throw new FormulaFault("Er ontbreekt een haakje sluiten.");
      return of;
    }
    const token = this.tokens[this.at];
    if (token === undefined) throw new FormulaFault("De formule is niet af.");
    this.at += 1;
    if (token.kind === "number") {
      const of = constant(token.value);
      return this.takes("%") ? over(of, constant("100")) : of;
    }
    if (token.kind === "sign") throw new FormulaFault(`Hier hoort een getal of een invoer, geen ${shown(token)}.`);
    const id = this.inputNamed(token.name);
    if (id === null) throw new FormulaFault(`De invoer [${token.name}] kent het plan niet.`);
    return input(id);
  }

  private takes(sign: Sign): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.sign !== sign) return false;
    this.at += 1;
    return true;
  }
}

function shown(token: Token): string {
  if (token.kind === "number") return token.value;
  return token.kind === "name" ? `[${token.name}]` : token.sign;
}
