import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import type { Texts } from "../texts/texts";

const NAMED = 3;

/** Why an amount is not known: the inputs that it waits for, by the names the user knows. */
export function unknownReason(texts: Texts, plan: Plan, inputs: readonly string[]): string {
  if (inputs.length === 0) return texts.unknownAmount;
  const labels = inputs.slice(0, NAMED).map((id) => plan.inputs.find((input) => input.id === id)?.label ?? id);
  const more = inputs.length - labels.length;
  return texts.unknownBecause(more > 0 ? `${labels.join(", ")} (+${more})` : list(labels));
}
