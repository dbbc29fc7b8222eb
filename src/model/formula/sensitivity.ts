import { ZERO, sum, type Decimal } from "../money/decimal";
import { inputsOf, type Expression, type InputId } from "../plan/expression";
import type { InputDefinition, Plan } from "../plan/plan";
import { inputValue, type Context } from "./amounts";
import { derivativeIn, type Change } from "./derivative";
import { isLinearIn } from "./linearity";

/** What one input does to an amount in one year, all else equal; in the unit of that amount. */
export interface Sensitivity {
  readonly input: InputDefinition;
  /** The change per one unit of the input, in all years alike; null while unknown. */
  readonly perUnit: Decimal | null;
  /**
   * The change when the input grows by a hundredth of itself, a series in each year by a hundredth of that year's value;
   * null while unknown, and of a calendar year, which has no hundredth.
   */
  readonly perHundredth: Decimal | null;
  /** Whether a change twice as large has just twice the effect; otherwise both hold for small changes only. */
  readonly linear: boolean;
}

/**
 * Every input that an amount rests on, the one that matters most first: which assumption a figure hangs on.
 *
 * @param of the formulas that the amount is the sum of: one for a row or a series, those of its rows for a total
 */
export function sensitivities(
  plan: Plan,
  context: Context,
  of: readonly Expression[],
  yearIndex: number,
): readonly Sensitivity[] {
  // A formula without the input has no part in its effect, and is not worked out for it.
  const formulas = of.map((formula) => ({ formula, inputs: new Set<InputId>(inputsOf(formula)) }));
  return plan.inputs
    .map((input) => ({
      input,
      using: formulas.filter(({ inputs }) => inputs.has(input.id)).map(({ formula }) => formula),
    }))
    .filter(({ using }) => using.length > 0)
    .map(({ input, using }) => {
      const slope = (change: Change) => sum(using.map((each) => derivativeIn(context, each, change, yearIndex)));
      return {
        input,
        perUnit: slope({ input: input.id, yearIndex: "all" }),
        perHundredth: input.unit === "year" ? null : perHundredth(context, input.id, slope),
        linear: using.every((each) => isLinearIn(each, input.id)),
      };
    })
    .sort((a, b) => size(b).comparedTo(size(a)));
}

/** The few that matter most; what has no effect in this year, or none that is known, is not among them. */
export function foremost(all: readonly Sensitivity[], count = 5): readonly Sensitivity[] {
  return all.filter((each) => !size(each).isZero()).slice(0, count);
}

function perHundredth(context: Context, input: InputId, slope: (change: Change) => Decimal | null): Decimal | null {
  const isSeries = (context.inputs.get(input)?.length ?? 0) > 1;
  const years = isSeries ? context.years.map((_, index) => index) : (["all"] as const);
  const effects = years.map((yearIndex) => {
    const effect = slope({ input, yearIndex });
    // A year without effect need not be known.
    if (effect?.isZero()) return ZERO;
    const value = inputValue(context, input, yearIndex === "all" ? 0 : yearIndex);
    return value && (effect?.times(value) ?? null);
  });
  return sum(effects)?.div(100) ?? null;
}

function size({ perHundredth: effect }: Sensitivity): Decimal {
  return effect?.abs() ?? ZERO;
}
