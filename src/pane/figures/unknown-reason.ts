import type { Plan } from "../../model/plan/plan";
import type { Texts } from "../texts/texts";

/** Why an amount is not known: the inputs that it waits for, by the names the user knows. */
export function unknownReason(texts: Texts, plan: Plan, inputs: readonly string[]): string {
  if (inputs.length === 0) return texts.unknownAmount;
  return texts.unknownBecause(inputs.map((id) => plan.inputs.find((input) => input.id === id)?.label ?? id));
}
