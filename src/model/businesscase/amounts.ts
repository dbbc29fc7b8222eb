import { Decimal, product, sum } from "../money/decimal";
import { indexFactor } from "../time/index-factor";
import type { Derived, Expression, InputId } from "./expression";
import type { Figures } from "./figures";
import type { Plan } from "./plan";
import { inputsOf } from "./expression";

/** What an interpreter needs of the figures: the years, and the inputs' values. */
export interface Context {
  readonly years: readonly number[];
  readonly inputs: Figures["inputs"];
  /**
   * Inputs and derived series that are taken to be something else than the figures say, by position in the years: "what
   * if exactly the milestones' volumes are reached".
   */
  readonly instead?: NonNullable<Figures["instead"]>;
  /** Series that were worked out before with these very figures, by position in the years: for who asks many amounts. */
  readonly known?: Map<Derived, Map<number, Decimal | null>>;
}

/** What an interpreter needs to read a plan's expressions with these figures. */
export function contextOf(
  { years }: Pick<Plan, "years">,
  { inputs, instead }: Pick<Figures, "inputs" | "instead">,
): Context {
  return { years, inputs, ...(instead && { instead }) };
}

/** The same, with some series taken to be something else in some years; what was taken already holds where it is not. */
export function taking(context: Context, instead: NonNullable<Context["instead"]>): Context {
  const before = context.instead;
  const own = [...instead].map(([id, years]) => [id, new Map([...(before?.get(id) ?? []), ...years])] as const);
  return { ...context, instead: new Map([...(before ?? []), ...own]) };
}

/** The value of an input in a year (by position in the plan's years), or null where it is unknown. */
export function inputValue(context: Context, id: InputId, yearIndex: number): Decimal | null {
  const values = context.inputs.get(id);
  return context.instead?.get(id)?.get(yearIndex) ?? values?.[values.length === 1 ? 0 : yearIndex] ?? null;
}

/** The exact amount of an expression in one year; null as soon as one of its inputs is unknown. */
export function amountIn(context: Context, of: Expression, yearIndex: number): Decimal | null {
  const each = (parts: readonly Expression[]) => parts.map((part) => amountIn(context, part, yearIndex));
  switch (of.kind) {
    case "input":
      return inputValue(context, of.id, yearIndex);
    case "derived":
      return context.instead?.get(of.id)?.get(yearIndex) ?? seriesIn(context, of, yearIndex);
    case "product":
      return product(each(of.factors));
    case "sum":
      return sum(each(of.terms));
    case "difference":
      return sum(each([of.from, { kind: "negative", of: of.take }]));
    case "negative":
      return amountIn(context, of.of, yearIndex)?.negated() ?? null;
    case "quotient": {
      const value = amountIn(context, of.of, yearIndex);
      const by = amountIn(context, of.by, yearIndex);
      return value === null || by === null || by.isZero() ? null : value.div(by);
    }
    case "constant":
      return new Decimal(of.value);
    case "rounded":
      return amountIn(context, of.of, yearIndex)?.toDecimalPlaces(0, Decimal.ROUND_HALF_UP) ?? null;
    case "previous":
      return yearIndex === 0 ? amountIn(context, of.first, yearIndex) : amountIn(context, of.of, yearIndex - 1);
    case "cumulative":
      return sum(context.years.slice(0, yearIndex + 1).map((_, index) => amountIn(context, of.of, index)));
    case "chained": {
      const later = context.years.slice(1, yearIndex + 1).map((_, index) => amountIn(context, of.of, index + 1));
      return product(later);
    }
    case "counted":
      return amountIn(context, of.of, yearIndex);
    case "compound": {
      const rate = amountIn(context, of.rate, yearIndex);
      const baseYear = amountIn(context, of.baseYear, yearIndex);
      const year = context.years[yearIndex];
      return rate === null || baseYear === null || year === undefined
        ? null
        : indexFactor(new Decimal(year), baseYear, rate);
    }
  }
}

/** Once a year, where the context keeps what it knows. */
function seriesIn(context: Context, of: Derived, yearIndex: number): Decimal | null {
  if (!context.known) return amountIn(context, of.of, yearIndex);
  const years = context.known.get(of) ?? new Map<number, Decimal | null>();
  context.known.set(of, years);
  const known = years.get(yearIndex);
  if (known !== undefined) return known;
  const amount = amountIn(context, of.of, yearIndex);
  years.set(yearIndex, amount);
  return amount;
}

export function amountsOf(context: Context, of: Expression): readonly (Decimal | null)[] {
  return context.years.map((_, yearIndex) => amountIn(context, of, yearIndex));
}

/** The inputs of an expression that have no value in some year. */
export function unknownInputs(context: Context, of: Expression): readonly InputId[] {
  return inputsOf(of).filter((id) => context.years.some((_, yearIndex) => inputValue(context, id, yearIndex) === null));
}
