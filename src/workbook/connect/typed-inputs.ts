import { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import type { InputDefinition, Plan } from "../../model/plan/plan";
import type { Settlement } from "../links/settlement";
import type { SettledInput } from "./connection";

/** Inputs that stand in no cell. */
export interface WithoutCell {
  readonly typed: readonly SettledInput[];
  readonly leftOut: readonly SettledInput[];
}

/** The inputs of this plan that were typed or left out. A value that cannot be is no value: its input is asked again. */
export function withoutCell({ inputs, years }: Plan, { typed, leftOut }: Settlement): WithoutCell {
  const entered = inputs.flatMap((input): SettledInput[] => {
    const values = typed[input.id]?.map((text) => new Decimal(text)) ?? [];
    return fitsInput(input, values, years.length) ? [{ input: input.id, label: input.label, values }] : [];
  });
  const isTyped = new Set(entered.map(({ input }) => input));
  return {
    typed: entered,
    leftOut: inputs
      .filter(({ id }) => leftOut.includes(id) && !isTyped.has(id))
      .map(({ id, label }) => ({ input: id, label, values: [] })),
  };
}

/** One value, or one per year where the input has them; each within its bounds. */
export function fitsInput({ perYear, bounds }: InputDefinition, values: readonly Decimal[], years: number): boolean {
  const countFits = values.length === 1 || (perYear && values.length === years);
  return countFits && values.every((value) => value.gte(bounds.min) && value.lte(bounds.max));
}

/** What typed inputs are calculated with. */
export function typedFigures(typed: readonly SettledInput[]): ReadonlyMap<InputId, readonly Decimal[]> {
  return new Map(typed.map(({ input, values }) => [input, values]));
}
