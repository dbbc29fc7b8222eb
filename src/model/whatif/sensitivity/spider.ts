import { Decimal } from "../../money/decimal";
import type { InputId } from "../../plan/expression";
import type { InputDefinition, Plan } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import { isWithinBounds, knownValues, scaled, type WhatIfFigures } from "../outcome/range";

/** The outcome as one input is so many hundredths more or less, all else equal. */
export interface SpiderLine {
  readonly input: InputDefinition;
  /** One for each percentage; null where the input would pass its limits, or the outcome is unknown. */
  readonly outcomes: readonly (Decimal | null)[];
  /** The first percentage upward, and downward, at which the input would pass its limits. */
  readonly beyond: { readonly above: Decimal | null; readonly below: Decimal | null };
}

export interface Spider {
  readonly outcome: Outcome;
  readonly base: Decimal;
  /** Hundredths, smallest first. */
  readonly percents: readonly Decimal[];
  readonly lines: readonly SpiderLine[];
}

/** −30% to +30%, by ten. */
export const SPIDER_PERCENTS: readonly number[] = [-30, -20, -10, 0, 10, 20, 30];

/**
 * How several inputs bend one outcome when each is changed by the same percentages, a series in all years alike.
 *
 * @param inputs calendar years, and inputs that are not wholly known, are left out: they have no percentage
 * @returns null while the outcome is unknown
 */
export function spider(
  plan: Plan,
  figures: WhatIfFigures,
  outcome: Outcome,
  inputs: readonly InputId[],
  percents: readonly (Decimal | number)[] = SPIDER_PERCENTS,
): Spider | null {
  const of = new OutcomeFunction(plan, figures, outcome);
  const base = of.base();
  if (base === null) return null;
  const steps = percents.map((percent) => new Decimal(percent));
  const lines = inputs.flatMap((id): SpiderLine[] => {
    const input = plan.inputs.find((definition) => definition.id === id && definition.unit !== "year");
    const values = input && knownValues(plan, figures, input);
    if (!input || !values) return [];
    const changed = steps.map((percent) => scaled(values, percent.div(100).plus(1)));
    const outcomes = changed.map((each) => (isWithinBounds(input, each) ? of.at(new Map([[id, each]])) : null));
    const passes = steps.filter((_, at) => !isWithinBounds(input, changed[at] ?? []));
    return [
      {
        input,
        outcomes,
        beyond: {
          above: passes.find((percent) => percent.isPositive()) ?? null,
          below: passes.filter((percent) => percent.isNegative()).at(-1) ?? null,
        },
      },
    ];
  });
  return { outcome, base, percents: steps, lines };
}
