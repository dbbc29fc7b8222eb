import type { Plan } from "../../plan/plan";
import { percent } from "../../text/dutch";
import { Decimal } from "../../money/decimal";
import type { WhatIfFigures } from "../outcome/range";
import type { VariedInput } from "./choices";
import { defaultVariation } from "./default-variation";
import type { SimulatedOutcome, SimulationResult } from "./result";

/** True for an input that is drawn otherwise than over the range that was published for it: somebody's assumption. */
export function isAssumed(plan: Plan, figures: WhatIfFigures, varied: VariedInput): boolean {
  const standard = defaultVariation(plan, figures, varied.input);
  return standard?.range.basis !== "published" || JSON.stringify(standard.varied) !== JSON.stringify(varied);
}

/** "aanname: 7 van de 8 bandbreedtes": Dutch, for within brackets beside a chance; null where all were published. */
export function assumedText({ inputs }: Pick<SimulationResult, "inputs">): string | null {
  const assumed = inputs.filter((input) => input.assumed).length;
  if (assumed === 0) return null;
  if (assumed < inputs.length) return `aanname: ${assumed} van de ${inputs.length} bandbreedtes`;
  if (inputs.length === 1) return "aanname: de bandbreedte";
  return inputs.length === 2 ? "aanname: beide bandbreedtes" : `aanname: alle ${inputs.length} bandbreedtes`;
}

/** Where the figure without draws lies among them, Dutch; null where that cannot be said. */
export function plannedText({ plannedFraction: at }: SimulatedOutcome): string | null {
  if (at === null) return null;
  const hundredths = Math.round(at * 100);
  const below = percent(new Decimal(at), 0);
  return `op het ${hundredths}e percentiel: ${below} van de trekkingen komt lager uit`;
}
