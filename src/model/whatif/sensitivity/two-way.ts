import type { Decimal } from "../../money/decimal";
import type { InputId } from "../../plan/expression";
import type { Plan, Varying } from "../../plan/plan";
import type { Outcome } from "../outcome/outcome";
import { OutcomeFunction } from "../outcome/outcome-function";
import { isWithinBounds, knownValues, type WhatIfFigures } from "../outcome/range";
import { usualVarying, varied, type VariedInput } from "./varying";

/** One side of the table: an input and the values, or factors, that it takes. */
export interface TwoWayAxis {
  readonly input: InputId;
  /** Absent: a series by one factor, a single value as it is. */
  readonly varying?: Varying;
  readonly xs: readonly Decimal[];
}

export interface TwoWayTable {
  readonly outcome: Outcome;
  readonly across: VariedInput;
  readonly down: VariedInput;
  readonly columns: readonly Decimal[];
  readonly rows: readonly Decimal[];
  /** Per row, per column; null where an input would pass its limits, or the outcome is unknown. */
  readonly cells: readonly (readonly (Decimal | null)[])[];
}

/**
 * An outcome over a grid of two inputs, as Excel's own data table has it.
 *
 * @throws RangeError for an input that the plan does not have, or that is not wholly known
 */
export function twoWay(
  plan: Plan,
  figures: WhatIfFigures,
  outcome: Outcome,
  { across, down }: { readonly across: TwoWayAxis; readonly down: TwoWayAxis },
): TwoWayTable {
  const [one, other] = [axisOf(plan, figures, across), axisOf(plan, figures, down)];
  const of = new OutcomeFunction(plan, figures, outcome);
  const cells = down.xs.map((y) =>
    across.xs.map((x) => {
      const values = [
        [one, one.valuesAt(x)],
        [other, other.valuesAt(y)],
      ] as const;
      const isPossible = values.every(([{ input }, own]) => isWithinBounds(input, own));
      return isPossible ? of.at(new Map(values.map(([{ input }, own]) => [input.id, own]))) : null;
    }),
  );
  return { outcome, across: one, down: other, columns: across.xs, rows: down.xs, cells };
}

/** An input that one number changes. @throws RangeError */
export function axisOf(plan: Plan, figures: WhatIfFigures, axis: Pick<TwoWayAxis, "input" | "varying">): VariedInput {
  const input = plan.inputs.find(({ id }) => id === axis.input);
  const values = input && knownValues(plan, figures, input);
  const found = input && values && varied(plan, input, values, axis.varying ?? usualVarying(values));
  if (!found) throw new RangeError(`${axis.input} cannot be varied so: unknown, or without a value in that year`);
  return found;
}

/** So many values from low to high, evenly. */
export function evenly(low: Decimal, high: Decimal, count: number): readonly Decimal[] {
  const steps = Math.max(1, count - 1);
  const width = high.minus(low);
  return Array.from({ length: count }, (_, at) => low.plus(width.times(at).div(steps)));
}
