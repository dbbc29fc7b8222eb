import { ZERO, sum } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import type { Context } from "./amounts";
import { derivativesOf } from "./derivative";
import type { Change } from "./derivative";
import { zvwShare } from "./domain";
import { inputsOf } from "./expression";
import type { InputId } from "./expression";
import type { InputDefinition, Plan, RowDefinition } from "./plan";
import type { SumLine } from "./result";

/** By how much a sum of rows changes per one unit of an input: per year, in total and per domain, in euros. */
export type Slope = SumLine;

/** The slope of rows together: of one row, a component, or a total, whichever rows are given. */
export function slopeOf(context: Context, rows: readonly RowDefinition[], change: Change): Slope {
  const slopes = rows.map((row) => ({ share: zvwShare(row), years: derivativesOf(context, row.amount, change) }));
  const zvw = sum(slopes.flatMap(({ share, years }) => years.map((slope) => slope?.times(share) ?? null)));
  const total = sum(slopes.flatMap(({ years }) => years));
  return {
    amounts: context.years.map((_, index) => sum(slopes.map(({ years }) => years[index] ?? null))),
    total,
    zvw,
    sd: zvw && (total?.minus(zvw) ?? null),
  };
}

/** What one input does to the result. */
export interface Sensitivity {
  readonly input: InputDefinition;
  /** Per one unit of the input, in all years alike. */
  readonly slope: Slope;
  /** The change of the total when the input grows by a hundredth of itself, in euros; null while unknown. */
  readonly perHundredth: Decimal | null;
}

/** Every input that the rows rest on, the one that matters most first: which assumption a result hangs on. */
export function sensitivities(plan: Plan, context: Context, rows: readonly RowDefinition[]): readonly Sensitivity[] {
  const used = new Set<InputId>(rows.flatMap(({ amount }) => inputsOf(amount)));
  return plan.inputs
    .filter(({ id }) => used.has(id))
    .map((input) => ({
      input,
      slope: slopeOf(context, rows, { input: input.id, yearIndex: "all" }),
      perHundredth: perHundredth(context, rows, input.id),
    }))
    .sort((a, b) => size(b).comparedTo(size(a)));
}

/** A series grows in each year by a hundredth of that year's own value. */
function perHundredth(context: Context, rows: readonly RowDefinition[], input: InputId): Decimal | null {
  const values = context.inputs.get(input) ?? [];
  const effects = values.map((value, index) => {
    const { total } = slopeOf(context, rows, { input, yearIndex: values.length === 1 ? "all" : index });
    return value && (total?.times(value) ?? null);
  });
  return values.length === 0 ? null : (sum(effects)?.div(100) ?? null);
}

function size({ perHundredth: effect }: Sensitivity): Decimal {
  return effect?.abs() ?? ZERO;
}
