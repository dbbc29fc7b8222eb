import type { InputId } from "../businesscase/expression";
import type { Plan } from "../businesscase/plan";

/** The input that goes by a name: its id, or else its label or short name where only one has it. Case says nothing. */
export function inputNamed({ inputs }: Pick<Plan, "inputs">, name: string): InputId | null {
  if (inputs.some(({ id }) => id === name)) return name;
  const wanted = name.trim().toLowerCase();
  const called = inputs.filter(({ id, label, short }) =>
    [id, label, short].some((own) => own.toLowerCase() === wanted),
  );
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}
