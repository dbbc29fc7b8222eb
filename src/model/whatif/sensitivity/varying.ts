import { Decimal, ONE } from "../../money/decimal";
import type { InputDefinition, Plan, Varying } from "../../plan/plan";
import { scaled, type InputValues } from "../outcome/range";
import type { Variation } from "../outcome/variation";

/** An input that one number changes: what that number is now, what it may be, and what it makes of the input. */
export interface VariedInput {
  readonly input: InputDefinition;
  readonly varying: Varying;
  /** As the figures have it; null for years with different values that would all become one. */
  readonly now: Decimal | null;
  /** Within these the input keeps to its own limits. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly valuesAt: (x: Decimal) => InputValues;
  /** The same change in the words of a compiled program. */
  readonly variation: Variation;
}

/** A series by the same factor each year, a single value as it is. */
export function usualVarying(base: InputValues): Varying {
  return base.length > 1 ? { by: "factor" } : { by: "value" };
}

/** @returns null for a year that the input does not have, and for a factor on nothing but noughts */
export function varied(plan: Plan, input: InputDefinition, base: InputValues, varying: Varying): VariedInput | null {
  const [min, max] = [new Decimal(input.bounds.min), new Decimal(input.bounds.max)];
  const { id } = input;
  switch (varying.by) {
    case "value": {
      const [first] = base;
      const isOne = first !== undefined && base.every((value) => value.eq(first));
      return {
        input,
        varying,
        now: isOne ? first : null,
        low: min,
        high: max,
        valuesAt: (x) => base.map(() => x),
        variation: { input: id, as: "value" },
      };
    }
    case "factor": {
      const limits = factorLimits(base, min, max);
      if (!limits) return null;
      const variation = { input: id, as: "factor" } as const;
      return { input, varying, now: ONE, ...limits, valuesAt: (x) => scaled(base, x), variation };
    }
    case "year": {
      const at = base.length > 1 ? plan.years.indexOf(varying.year) : -1;
      const now = base[at];
      if (now === undefined) return null;
      return {
        input,
        varying,
        now,
        low: min,
        high: max,
        valuesAt: (x) => base.map((value, index) => (index === at ? x : value)),
        variation: { input: id, as: "value", yearIndex: at },
      };
    }
  }
}

/** The factors by which every value stays within the limits. */
function factorLimits(base: InputValues, min: Decimal, max: Decimal): { low: Decimal; high: Decimal } | null {
  const perValue = base
    .filter((value) => !value.isZero())
    .map((value) => (value.gt(0) ? [min.div(value), max.div(value)] : [max.div(value), min.div(value)]));
  if (perValue.length === 0) return null;
  return {
    low: Decimal.max(...perValue.map(([low = ONE]) => low)),
    high: Decimal.min(...perValue.map(([, high = ONE]) => high)),
  };
}
