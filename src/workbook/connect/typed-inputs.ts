import { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import type { InputDefinition, Plan } from "../../model/plan/plan";
import type { Settlement } from "../links/settlement";
import type { Connection, SettledInput } from "./connection";

/** Inputs that stand in no cell. */
export interface WithoutCell {
  readonly typed: readonly SettledInput[];
  readonly leftOut: readonly SettledInput[];
  /** As long as no cell is found. */
  readonly fromPlan: readonly SettledInput[];
}

/** The inputs of this plan that were typed, are taken from it, or are left out. A value that cannot be is no value: its input is asked again. */
export function withoutCell({ id: plan, inputs, years }: Plan, { typed, leftOut, fromPlan }: Settlement): WithoutCell {
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
    fromPlan: inputs
      .filter((input) => fromPlan[input.id] === plan && isPublished(input) && !isTyped.has(input.id))
      .map(planValuesOf),
  };
}

/** True where the plan itself gives a value that can stand in for a cell. */
export function isPublished({ published }: Pick<InputDefinition, "published">): boolean {
  return published.length > 0;
}

/** The plan's own published value. */
export function planValuesOf({ id, label, published }: InputDefinition): SettledInput {
  return { input: id, label, values: published.map((text) => new Decimal(text)) };
}

/** True for values that are, year by year, the plan's own. */
export function isAsPublished({ published }: InputDefinition, values: readonly (Decimal | null)[]): boolean {
  const at = <T>(of: readonly T[], year: number) => of[of.length === 1 ? 0 : year];
  const years = Math.max(published.length, values.length);
  return (
    published.length > 0 &&
    Array.from({ length: years }, (_, year) => year).every(
      (year) => at(values, year)?.equals(at(published, year) ?? NaN) === true,
    )
  );
}

/**
 * The inputs for which the plan's own value can be taken without going against the workbook: no cell was found, or one
 * that is not certain and says the same.
 */
export function takenFromPlan({
  plan,
  links,
  missing,
}: Pick<Connection, "plan" | "links" | "missing">): readonly InputId[] {
  const asked = new Set([
    ...missing.map(({ input }) => input),
    ...links.filter(({ doubtful, asPublished }) => doubtful && asPublished === true).map(({ input }) => input),
  ]);
  return plan.inputs.filter((input) => asked.has(input.id) && isPublished(input)).map(({ id }) => id);
}

/** One value, or one per year where the input has them; each within its bounds. */
export function fitsInput({ perYear, bounds }: InputDefinition, values: readonly Decimal[], years: number): boolean {
  const countFits = values.length === 1 || (perYear && values.length === years);
  return countFits && values.every((value) => value.gte(bounds.min) && value.lte(bounds.max));
}

/** What inputs without a cell are calculated with. */
export function figuresWithoutCell(typed: readonly SettledInput[]): ReadonlyMap<InputId, readonly Decimal[]> {
  return new Map(typed.map(({ input, values }) => [input, values]));
}
