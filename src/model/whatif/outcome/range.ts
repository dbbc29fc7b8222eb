import { contextOf, inputValue } from "../../formula/amounts";
import { Decimal, ONE } from "../../money/decimal";
import type { InputId } from "../../plan/expression";
import type { Figures } from "../../plan/figures";
import type { InputDefinition, Plan, Source } from "../../plan/plan";

/** What a what-if is calculated with. */
export type WhatIfFigures = Pick<Figures, "inputs" | "instead" | "connected">;

/** Values of an input in its own unit: one, or one for each year. */
export type InputValues = readonly Decimal[];

/** How far an input may turn out otherwise than the figures have it. */
export interface InputRange {
  readonly input: InputDefinition;
  readonly base: InputValues;
  readonly low: InputValues;
  readonly high: InputValues;
  /**
   * percent: nothing is published, so that the same percentage is assumed of every such input. same: that percentage was
   * asked of every input, whatever is published.
   */
  readonly basis: "published" | "assumption" | "percent" | "same";
  /** Of a percentage: how many hundredths less and more. */
  readonly percent: Decimal | null;
  /** Where the range was published. */
  readonly source: Source | null;
  /** Whether a side was cut off at the limits of the input. */
  readonly clipped: boolean;
}

export interface RangeOptions {
  /** Hundredths less and more where nothing is published. */
  readonly percent?: Decimal | number | string;
  /** The same percentage for every input, so that they can be compared; absent: the published range where there is one. */
  readonly same?: boolean;
}

export const DEFAULT_PERCENT = 10;

/**
 * Low and high of an input: as published, or else a percentage of itself, a series by the same factor in each year;
 * "low" is then less in size. Within the limits of the input.
 *
 * @returns null for an input that is not wholly known, and for a calendar year without a published range: it has no
 * tenth of itself
 */
export function rangeOf(
  plan: Plan,
  figures: WhatIfFigures,
  input: InputId,
  { percent = DEFAULT_PERCENT, same = false }: RangeOptions = {},
): InputRange | null {
  const definition = plan.inputs.find(({ id }) => id === input);
  const base = definition && knownValues(plan, figures, definition);
  if (!definition || !base) return null;
  const { unit } = definition;
  const range = same ? undefined : definition.range;
  if (!range && unit === "year") return null;
  const part = new Decimal(percent).div(100);
  const [low, high] = range
    ? [decimals(range.low, base.length), decimals(range.high, base.length)]
    : [scaled(base, ONE.minus(part)), scaled(base, ONE.plus(part))];
  const [lowest, highest] = [within(definition, low), within(definition, high)];
  return {
    input: definition,
    base,
    low: lowest,
    high: highest,
    basis: range?.basis ?? (same ? "same" : "percent"),
    percent: range ? null : new Decimal(percent),
    source: range?.source ?? null,
    clipped: differs(low, lowest) || differs(high, highest),
  };
}

/** The values of an input as the figures have them, one or one a year; null where one is unknown. */
export function knownValues(plan: Plan, figures: WhatIfFigures, { id, perYear }: InputDefinition): InputValues | null {
  const context = contextOf(plan, figures);
  const isSeries = perYear || (figures.inputs.get(id)?.length ?? 0) > 1;
  const years = isSeries ? plan.years : plan.years.slice(0, 1);
  const values = years.flatMap((_, yearIndex) => inputValue(context, id, yearIndex) ?? []);
  return values.length === years.length ? values : null;
}

export function scaled(values: InputValues, factor: Decimal): InputValues {
  return values.map((value) => value.times(factor));
}

/** Whether every value is one that the input may have. */
export function isWithinBounds({ bounds }: InputDefinition, values: InputValues): boolean {
  return values.every((value) => value.gte(bounds.min) && value.lte(bounds.max));
}

/** Whether every value lies within the range that was published for it, in the years that have one; null where none was. */
export function isWithinRange({ range }: InputDefinition, values: InputValues): boolean | null {
  if (!range) return null;
  const [low, high] = [decimals(range.low, values.length), decimals(range.high, values.length)];
  return values.every((value, at) => {
    const [least, most] = [low[at], high[at]];
    return !least || !most || least.eq(most) || (least.lte(value) && most.gte(value));
  });
}

function within({ bounds }: InputDefinition, values: InputValues): InputValues {
  return values.map((value) => Decimal.min(Decimal.max(value, bounds.min), bounds.max));
}

function decimals(text: string | readonly string[], length: number): InputValues {
  return typeof text === "string"
    ? Array.from({ length }, () => new Decimal(text))
    : text.map((each) => new Decimal(each));
}

function differs(a: InputValues, b: InputValues): boolean {
  return a.some((value, index) => !b[index]?.eq(value));
}
