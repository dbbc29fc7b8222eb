import { inputValue } from "../businesscase/amounts";
import type { Context } from "../businesscase/amounts";
import type { InputDefinition, Plan } from "../businesscase/plan";
import type { Decimal } from "../money/decimal";
import type { Draw } from "./block";
import type { WantedCorrelation } from "./rank-correlation";
import type { Limits } from "./sampler";
import { variedName } from "./simulation-choices";
import type { SimulationChoices, VariedInput } from "./simulation-choices";
import type { Variation } from "./variation";

/** A varied input as the program has it: its year by place. */
export function variationOf({ years }: Plan, { input, as, year }: VariedInput): Variation {
  return { input, as, ...(year !== undefined && { yearIndex: years.indexOf(year) }) };
}

/** From what it is drawn: cut off where its input would leave its bounds in any year that varies. */
export function drawOf(context: Context, definition: InputDefinition, varied: VariedInput): Draw {
  return {
    distribution: varied.distribution,
    limits: limitsOf(definition, varied, plannedValues(context, varied)),
  };
}

/** What the figures say of the years that vary, as far as they say anything. */
export function plannedValues(context: Context, { input, year }: VariedInput): readonly Decimal[] {
  const isSeries = (context.inputs.get(input)?.length ?? 0) > 1;
  const years = isSeries ? context.years : context.years.slice(0, 1);
  return years.flatMap((own, index) =>
    year === undefined || own === year ? (inputValue(context, input, index) ?? []) : [],
  );
}

function limitsOf({ bounds }: InputDefinition, { as }: VariedInput, values: readonly Decimal[]): Limits {
  const [min, max] = [Number(bounds.min), Number(bounds.max)];
  if (as === "value") return { min, max };
  return values
    .map((value) => value.toNumber())
    .filter((value) => value !== 0)
    .map((value) => (value > 0 ? { min: min / value, max: max / value } : { min: max / value, max: min / value }))
    .reduce((a, b) => ({ min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) }), {
      min: -Number.MAX_VALUE,
      max: Number.MAX_VALUE,
    });
}

/** The wanted correlations by place in the list of inputs; of names that are not in it, nothing. */
export function correlationsOf({ inputs, correlations = [] }: SimulationChoices): readonly WantedCorrelation[] {
  const places = new Map(inputs.map((varied, place) => [variedName(varied), place]));
  return correlations.flatMap(({ first, second, rank }) => {
    const [one, other] = [places.get(first), places.get(second)];
    return one === undefined || other === undefined ? [] : [{ first: one, second: other, rank }];
  });
}
