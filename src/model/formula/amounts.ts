import { Decimal, ONE, ZERO, product, sum } from "../money/decimal";
import {
  heldIn,
  inputsOf,
  neededInputs,
  type Anchored,
  type Derived,
  type Driver,
  type Expression,
  type InputId,
  type Stock,
} from "../plan/expression";
import type { Connected, Figures } from "../plan/figures";
import type { Plan } from "../plan/plan";
import { indexFactor } from "../time/index-factor";

/** What an interpreter needs of the figures: the years, and the inputs' values. */
export interface Context {
  readonly years: readonly number[];
  readonly inputs: Figures["inputs"];
  /**
   * Inputs and derived series that are taken to be something else than the figures say, by position in the years: "what
   * if exactly the milestones' volumes are reached".
   */
  readonly instead?: NonNullable<Figures["instead"]>;
  /** Inputs that hold the plan's own value for want of one in the workbook: said where they are explained. */
  readonly fromPlan?: readonly InputId[];
  /** As the workbook has them: what anchored amounts were taken over with. */
  readonly connected: Connected;
  /** Series that were worked out before with these very figures, by position in the years: for who asks many amounts. */
  readonly known?: Map<Derived, Map<number, Decimal | null>>;
}

/** What an interpreter needs to read a plan's expressions with these figures. */
export function contextOf(
  { years }: Pick<Plan, "years">,
  { inputs, instead, connected, fromPlan }: Pick<Figures, "inputs" | "instead" | "connected" | "fromPlan">,
): Context {
  return { years, inputs, connected, ...(instead && { instead }), ...(fromPlan && { fromPlan }) };
}

/** The same as the workbook has it: the figures that anchored amounts were taken over with. */
export function asConnected({ years, connected }: Context): Context {
  return { years, ...connected, connected };
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
    case "opening":
      return amountIn(context, yearIndex === 0 ? of.first : of.later, yearIndex);
    case "by-year": {
      const own = of.each[yearIndex];
      return own === undefined ? null : amountIn(context, own, yearIndex);
    }
    case "in-year": {
      const fixed = context.years.indexOf(of.year);
      return fixed === -1 ? null : amountIn(context, of.of, fixed);
    }
    case "dated": {
      const held = heldIn(of, context.years[yearIndex] ?? NaN);
      return held && new Decimal(held.value);
    }
    case "stock":
      return stockIn(context, of, yearIndex);
    case "compound": {
      const rate = amountIn(context, of.rate, yearIndex);
      const baseYear = amountIn(context, of.baseYear, yearIndex);
      const year = context.years[yearIndex];
      return rate === null || baseYear === null || year === undefined
        ? null
        : indexFactor(new Decimal(year), baseYear, rate);
    }
    case "anchored":
      return product([
        amountIn(context, of.amount, yearIndex),
        ...driversIn(context, of).map((driver) => movementIn(context, driver, yearIndex)),
      ]);
  }
}

/** Unknown as soon as a flow before it is. */
function stockIn(context: Context, { first, flow }: Stock, yearIndex: number): Decimal | null {
  let position = amountIn(context, first, 0);
  for (let year = 0; year < yearIndex && position !== null; year += 1) {
    const change = amountIn(context, flow, year);
    position = change && Decimal.max(ZERO, position.plus(change));
  }
  return position;
}

/** What moves an anchored amount: nothing, once the user lets it stand still. */
export function driversIn({ connected: { still = [] } }: Context, { amount, drivers }: Anchored): readonly Driver[] {
  return still === "all" || still.includes(amount.id) ? [] : drivers;
}

/**
 * A driver now over that driver as connected: by how much it moves what is anchored to it. 1 where nothing that it rests
 * on has changed, known or not. Unknown where it was nil and no longer is: there is no price to go by.
 */
export function movementIn(context: Context, driver: Expression, yearIndex: number): Decimal | null {
  if (isAsConnected(context)) return ONE;
  const before = asConnected(context);
  const [now, then] = [amountIn(context, driver, yearIndex), amountIn(before, driver, yearIndex)];
  if (now === null || then === null) return isUntouched(context, before, driver) ? ONE : null;
  if (now.eq(then)) return ONE;
  return then.isZero() ? null : now.div(then);
}

/** What one unit more of a driver moves is divided by this: the driver as connected; null where it has no price. */
export function driverAsConnected(context: Context, driver: Expression, yearIndex: number): Decimal | null {
  const then = amountIn(asConnected(context), driver, yearIndex);
  return then?.isZero() ? null : then;
}

function isAsConnected({ inputs, instead, connected }: Context): boolean {
  return inputs === connected.inputs && instead === connected.instead;
}

/** Whether an expression rests on nothing that has changed. */
function isUntouched(now: Context, then: Context, of: Expression): boolean {
  const same = (id: InputId, yearIndex: number) => {
    const [one, other] = [inputValue(now, id, yearIndex), inputValue(then, id, yearIndex)];
    return one === other || (one !== null && other !== null && one.eq(other));
  };
  return now.instead === then.instead && inputsOf(of).every((id) => now.years.every((_, index) => same(id, index)));
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

/** The inputs of an expression that keep it from being known: that have no value in some year. */
export function unknownInputs(context: Context, of: Expression): readonly InputId[] {
  const ids = isAsConnected(context) ? neededInputs(of) : inputsOf(of);
  return ids.filter((id) => context.years.some((_, yearIndex) => inputValue(context, id, yearIndex) === null));
}
