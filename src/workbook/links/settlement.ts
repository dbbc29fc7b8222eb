import type { InputId } from "../../model/plan/expression";
import type { Still } from "../../model/plan/figures";
import type { Place } from "../../model/plan/finding";

/** What a user settled about inputs, beside what the links themselves say. */
export interface Settlement {
  /** Values that were typed in the pane: decimal text in the input's own unit, one or one per year. */
  readonly typed: Readonly<Record<InputId, readonly string[]>>;
  /** Inputs that the user does without: what hangs on them is left out, and nobody is asked again. */
  readonly leftOut: readonly InputId[];
  /** Inputs that take the plan's own published value, by the plan of which it was asked, as long as no cell is found. */
  readonly fromPlan: Readonly<Record<InputId, string>>;
  /** Places of which the user said that they are not this input's. */
  readonly rejected: Readonly<Record<InputId, readonly Place[]>>;
  /** Amounts that were taken over and stand still in a what-if, whatever drives them. */
  readonly still: Still;
}

export const NOTHING_SETTLED: Settlement = { typed: {}, leftOut: [], fromPlan: {}, rejected: {}, still: [] };

/** What of it is about this input is forgotten. */
export function without({ typed, leftOut, fromPlan, rejected, still }: Settlement, input: InputId): Settlement {
  const rest = <T>(of: Readonly<Record<InputId, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => id !== input));
  return {
    typed: rest(typed),
    leftOut: leftOut.filter((id) => id !== input),
    fromPlan: rest(fromPlan),
    rejected: rest(rejected),
    still,
  };
}
