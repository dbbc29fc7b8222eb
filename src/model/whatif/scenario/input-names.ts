import type { InputId } from "../../plan/expression";
import type { Plan, RetiredInput } from "../../plan/plan";

/** The input that goes by a name: its id, or else its label or short name where only one has it. Case says nothing. */
export function inputNamed({ inputs }: Pick<Plan, "inputs">, name: string): InputId | null {
  if (inputs.some(({ id }) => id === name)) return name;
  const wanted = name.trim().toLowerCase();
  const called = inputs.filter(({ id, label, short }) =>
    [id, label, short].some((own) => own.toLowerCase() === wanted),
  );
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

/** An input that the plan no longer has; null for one that it has, or never had. */
export function retiredInput({ retired = [] }: Pick<Plan, "retired">, id: InputId): RetiredInput | null {
  return retired.find((input) => input.id === id) ?? null;
}

/** Dutch, without a full stop: why an id names no input of the plan. */
export function noSuchInput(plan: Pick<Plan, "name" | "retired">, id: InputId): string {
  const gone = retiredInput(plan, id);
  return gone === null
    ? `${id}: deze invoer kent het plan ${plan.name} niet`
    : `${id}: “${gone.label}” is geen invoer meer van het plan ${plan.name}. ${gone.why} Laat deze invoer weg`;
}
