import { inputValue, type Context } from "../../formula/amounts";
import type { Decimal } from "../../money/decimal";
import type { InputDefinition, Plan } from "../../plan/plan";
import type { Variation } from "../outcome/variation";
import type { Draw } from "./block";
import { variedName, type SimulationChoices, type VariedInput } from "./choices";
import type { WantedCorrelation } from "./rank-correlation";
import type { Limits } from "./sampler";

/** A varied input as the program has it: its year by place. */
export function variationOf({ years }: Plan, { input, as, year, weights }: VariedInput): Variation {
  return { input, as, ...(year !== undefined && { yearIndex: years.indexOf(year) }), ...(weights && { weights }) };
}

/** From what it is drawn: cut off where its input would leave its bounds in any year that varies. */
export function drawOf(context: Context, definition: InputDefinition, varied: VariedInput): Draw {
  return { distribution: varied.distribution, limits: limitsOf(context, definition, varied) };
}

/** The years that vary, by place, each with what the figures say of it; a year of which they say nothing is left out. */
export function plannedYears(
  context: Context,
  { input, year }: VariedInput,
): readonly { readonly yearIndex: number; readonly value: Decimal }[] {
  const isSeries = (context.inputs.get(input)?.length ?? 0) > 1;
  const years = isSeries ? context.years : context.years.slice(0, 1);
  return years.flatMap((own, yearIndex) => {
    const value = year === undefined || own === year ? inputValue(context, input, yearIndex) : null;
    return value ? [{ yearIndex, value }] : [];
  });
}

function limitsOf(context: Context, { bounds }: InputDefinition, varied: VariedInput): Limits {
  const [min, max] = [Number(bounds.min), Number(bounds.max)];
  if (varied.as === "value") return { min, max };
  let limits: Limits = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
  for (const { yearIndex, value } of plannedYears(context, varied)) {
    const weight = varied.weights?.[yearIndex] ?? 1;
    const planned = value.toNumber();
    if (planned * weight === 0) continue;
    const ends = [min, max].map((end) => (end / planned - (1 - weight)) / weight);
    limits = { min: Math.max(limits.min, Math.min(...ends)), max: Math.min(limits.max, Math.max(...ends)) };
  }
  return limits;
}

/** The wanted correlations by place in the list of inputs; of names that are not in it, nothing. */
export function correlationsOf({ inputs, correlations = [] }: SimulationChoices): readonly WantedCorrelation[] {
  const places = new Map(inputs.map((varied, place) => [variedName(varied), place]));
  return correlations.flatMap(({ first, second, rank }) => {
    const [one, other] = [places.get(first), places.get(second)];
    return one === undefined || other === undefined ? [] : [{ first: one, second: other, rank }];
  });
}
