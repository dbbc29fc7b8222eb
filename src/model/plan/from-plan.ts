import type { InputId } from "./expression";
import type { Figures } from "./figures";

/** Dutch: what stands by every value that the plan gave because the workbook has none. */
export const FROM_PLAN = "uit het plan";

/**
 * True for an input that holds the plan's own published value because the workbook has none and the user asked for it.
 * Once a scenario or a run changes it, it is no longer the plan's.
 */
export function isFromPlan({ inputs, connected, fromPlan = [] }: FiguresFromPlan, id: InputId): boolean {
  const [now, then] = [inputs.get(id), connected.inputs.get(id)];
  return (
    fromPlan.includes(id) &&
    now?.length === then?.length &&
    (now ?? []).every((value, index) => value?.equals(then?.[index] ?? NaN) === true)
  );
}

/** The inputs of which that holds. */
export function inputsFromPlan(figures: FiguresFromPlan): readonly InputId[] {
  return (figures.fromPlan ?? []).filter((id) => isFromPlan(figures, id));
}

type FiguresFromPlan = Pick<Figures, "inputs" | "connected" | "fromPlan">;
