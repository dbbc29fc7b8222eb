import type { Unit } from "../text/units";
/**
 * The one description of a row: a small expression over named inputs.
 *
 * It is data. Each use of it is an interpreter in a file of its own: the amount (amounts.ts), the sentence
 * (sentence.ts), the formula for Excel (excel-formula.ts). None of them can disagree on what a row is.
 */

export type InputId = string;

export type Expression =
  | Input
  | Derived
  | { readonly kind: "product"; readonly factors: readonly Expression[] }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "difference"; readonly from: Expression; readonly take: Expression }
  | { readonly kind: "negative"; readonly of: Expression }
  /** Unknown where it would divide by nothing. */
  | { readonly kind: "quotient"; readonly of: Expression; readonly by: Expression }
  /** A number that belongs to the formula itself, such as the 2 of an average; decimal text. What is assumed is an input. */
  | { readonly kind: "constant"; readonly value: string }
  /** To whole numbers, halves away from zero. */
  | { readonly kind: "rounded"; readonly of: Expression }
  /** The value of the year before; in the first year of the plan `first`. */
  | { readonly kind: "previous"; readonly of: Expression; readonly first: Expression }
  /** All years up to and including this one together. */
  | { readonly kind: "cumulative"; readonly of: Expression }
  /** 1 in the first year of the plan; each later year that of the year before times this year's value. */
  | { readonly kind: "chained"; readonly of: Expression }
  /** `first` in the first year of the plan, `later` in every other. */
  | { readonly kind: "opening"; readonly first: Expression; readonly later: Expression }
  /** In each year of the plan a formula of its own, first year first. */
  | { readonly kind: "by-year"; readonly each: readonly Expression[] }
  /** What it is in one calendar year, whatever the year that is asked; unknown in a year that the plan does not have. */
  | { readonly kind: "in-year"; readonly of: Expression; readonly year: number }
  | Stock
  | Dated
  /** The same number, counted as something else: of each case one person leaves the list. */
  | { readonly kind: "counted"; readonly of: Expression; readonly as: Unit }
  /** (1 + rate)^(year − base year) */
  | { readonly kind: "compound"; readonly rate: Expression; readonly baseYear: Expression }
  | Anchored;

export interface Input {
  readonly kind: "input";
  readonly id: InputId;
}

/** A series with a name of its own, shown as a step: talks, diversion, index. */
export interface Derived {
  readonly kind: "derived";
  readonly id: string;
  /** Dutch, as users know it. */
  readonly label: string;
  readonly unit: Unit;
  readonly of: Expression;
}

/**
 * An amount that the workbook holds and no formula explains, though what drives it is known: the amount, times each
 * driver now over that driver as connected. While nothing changes each ratio is 1, so that the amount itself stands.
 */
export interface Anchored {
  readonly kind: "anchored";
  /** The input that holds the amount. */
  readonly amount: Input;
  readonly drivers: readonly Driver[];
  /** Dutch, a sentence: how it is known that the amount follows its drivers. */
  readonly evidence: string;
  /** True where a document says so in general only, and its figures do not bear it out: an assumption. */
  readonly assumed: boolean;
}

/**
 * What is there when a year begins: `first` in the first year of the plan; after that what was there a year before and
 * the flow of that year, never below nothing. Places that nobody waits for stay empty.
 */
export interface Stock {
  readonly kind: "stock";
  readonly first: Expression;
  /** Net: what comes less what goes. */
  readonly flow: Expression;
}

/** A figure that a document dates, such as a discount rate: each holds from its year on. Unknown before the first. */
export interface Dated {
  readonly kind: "dated";
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  /** First year first; values are decimal text. */
  readonly terms: readonly DatedValue[];
}

export interface DatedValue {
  readonly fromYear: number;
  readonly value: string;
}

/** What holds in a year: of the values that hold by then, the latest. */
export function heldIn({ terms }: Dated, year: number): DatedValue | null {
  return terms.filter(({ fromYear }) => fromYear <= year).at(-1) ?? null;
}

/** What moves an amount has a name, so that it can be told. */
export type Driver = Input | Derived;

/** Anything an expression can be made of: a text is the input of that name. */
export type Term = Expression | InputId;

function expression(term: Term): Expression {
  return typeof term === "string" ? { kind: "input", id: term } : term;
}

export function input(id: InputId): Input {
  return { kind: "input", id };
}

export function times(...factors: readonly Term[]): Expression {
  return { kind: "product", factors: factors.map(expression) };
}

export function plus(...terms: readonly Term[]): Expression {
  return { kind: "sum", terms: terms.map(expression) };
}

export function minus(from: Term, take: Term): Expression {
  return { kind: "difference", from: expression(from), take: expression(take) };
}

export function negative(of: Term): Expression {
  return { kind: "negative", of: expression(of) };
}

export function over(of: Term, by: Term): Expression {
  return { kind: "quotient", of: expression(of), by: expression(by) };
}

export function constant(value: string): Expression {
  return { kind: "constant", value };
}

export function rounded(of: Term): Expression {
  return { kind: "rounded", of: expression(of) };
}

export function previous(of: Term, first: Term): Expression {
  return { kind: "previous", of: expression(of), first: expression(first) };
}

export function cumulative(of: Term): Expression {
  return { kind: "cumulative", of: expression(of) };
}

export function chained(of: Term): Expression {
  return { kind: "chained", of: expression(of) };
}

export function opening(first: Term, later: Term): Expression {
  return { kind: "opening", first: expression(first), later: expression(later) };
}

export function byYear(each: readonly Term[]): Expression {
  return { kind: "by-year", each: each.map(expression) };
}

export function inYear(of: Term, year: number): Expression {
  return { kind: "in-year", of: expression(of), year };
}

/** @param flow net: what comes less what goes, a year */
export function stock(first: Term, flow: Term): Stock {
  return { kind: "stock", first: expression(first), flow: expression(flow) };
}

/** A price index by a rate for each year of its own, with the first year of the plan as its base year. */
export function indexBySeries(rate: Term): Expression {
  return chained(plus(constant("1"), rate));
}

export function countedAs(as: Unit, of: Term): Expression {
  return { kind: "counted", of: expression(of), as };
}

export function compound(rate: Term, baseYear: Term): Expression {
  return { kind: "compound", rate: expression(rate), baseYear: expression(baseYear) };
}

/** How a driver is known. */
export type Evidence = Pick<Anchored, "evidence" | "assumed">;

/** @param amount the input with the amount as the workbook has it */
export function anchored(
  amount: InputId,
  { evidence, assumed }: Evidence,
  ...drivers: readonly (Driver | InputId)[]
): Anchored {
  const named = drivers.map((driver) => (typeof driver === "string" ? input(driver) : driver));
  return { kind: "anchored", amount: input(amount), drivers: named, evidence, assumed };
}

export function derived(id: string, label: string, unit: Unit, of: Term): Derived {
  return { kind: "derived", id, label, unit, of: expression(of) };
}

/** The parts one level down. */
export function operands(of: Expression): readonly Expression[] {
  switch (of.kind) {
    case "input":
    case "constant":
    case "dated":
      return [];
    case "derived":
    case "rounded":
    case "cumulative":
    case "chained":
    case "counted":
    case "in-year":
      return [of.of];
    case "by-year":
      return of.each;
    case "quotient":
      return [of.of, of.by];
    case "previous":
      return [of.of, of.first];
    case "opening":
      return [of.first, of.later];
    case "stock":
      return [of.first, of.flow];
    case "product":
      return of.factors;
    case "sum":
      return of.terms;
    case "difference":
      return [of.from, of.take];
    case "negative":
      return [of.of];
    case "compound":
      return [of.rate, of.baseYear];
    case "anchored":
      return [of.amount, ...of.drivers];
  }
}

/** Every input below, each once, in reading order. */
export function inputsOf(of: Expression): readonly InputId[] {
  return inputsBelow(of, operands);
}

/** The inputs without which it is unknown: an anchored amount stands without its drivers. */
export function neededInputs(of: Expression): readonly InputId[] {
  return inputsBelow(of, (part) => (part.kind === "anchored" ? [part.amount] : operands(part)));
}

function inputsBelow(of: Expression, below: (part: Expression) => readonly Expression[]): readonly InputId[] {
  const seen = new Set<InputId>();
  const visit = (part: Expression): void => {
    if (part.kind === "input") seen.add(part.id);
    below(part).forEach(visit);
  };
  visit(of);
  return [...seen];
}

/** Every anchored amount below, in reading order; drivers may rest on others. */
export function anchoredIn(of: Expression): readonly Anchored[] {
  const own = of.kind === "anchored" ? [of] : [];
  const parts = of.kind === "anchored" ? [] : operands(of);
  return [...own, ...parts.flatMap(anchoredIn)];
}

/** Every derived series below, each once, those it is made of first. */
export function derivedOf(...of: readonly Expression[]): readonly Derived[] {
  const seen = new Map<string, Derived>();
  const visit = (part: Expression): void => {
    operands(part).forEach(visit);
    if (part.kind === "derived" && !seen.has(part.id)) seen.set(part.id, part);
  };
  of.forEach(visit);
  return [...seen.values()];
}
