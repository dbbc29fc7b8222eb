import type { InputDefinition, Plan } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** Every input has a name that users know, limits that make sense, and as many published values as it says. */
export function checkInputs(plan: Plan): readonly PlanFault[] {
  return plan.inputs.flatMap((input) => [
    ...checkText(input),
    ...checkValues(input, plan),
    ...checkBounds(input),
    ...checkRange(input, plan),
    ...checkTakenOver(input, plan),
  ]);
}

function at({ id }: InputDefinition): string {
  return `invoer ${id}`;
}

function checkText(input: InputDefinition): readonly PlanFault[] {
  const texts = { label: input.label, short: input.short, "source.document": input.source.document };
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === "")
    .map(([field]) => fault(at(input), `“${field}” is leeg.`, "Vul in wat de gebruiker moet lezen."));
}

function checkValues(input: InputDefinition, plan: Plan): readonly PlanFault[] {
  const { published, perYear } = input;
  const expected = perYear ? plan.years.length : 1;
  const wrongNumber =
    published.length !== 0 && published.length !== expected
      ? [
          fault(
            at(input),
            `er zijn ${published.length} gepubliceerde waarden waar er ${expected} ${expected === 1 ? "hoort" : "horen"} te zijn.`,
            perYear ? "Geef één waarde per jaar van het plan, of geen." : "Geef één waarde, of geen.",
          ),
        ]
      : [];
  return [...wrongNumber, ...published.flatMap((text) => checkValue(input, text))];
}

function checkValue(input: InputDefinition, text: string): readonly PlanFault[] {
  const value = numberOf(text);
  if (value === null) {
    return [fault(at(input), `“${text}” is geen getal.`, 'Schrijf het met een decimale punt, zoals "0.028".')];
  }
  const { min, max } = input.bounds;
  const within = (numberOf(min)?.lte(value) ?? true) && (numberOf(max)?.gte(value) ?? true);
  return within
    ? []
    : [
        fault(
          at(input),
          `de gepubliceerde waarde ${text} ligt niet tussen ${min} en ${max}.`,
          "Verruim de grenzen, of kijk de waarde na.",
        ),
      ];
}

function checkBounds(input: InputDefinition): readonly PlanFault[] {
  const min = numberOf(input.bounds.min);
  const max = numberOf(input.bounds.max);
  if (min !== null && max !== null && min.lt(max)) return [];
  return [
    fault(
      at(input),
      `de grenzen ${input.bounds.min} en ${input.bounds.max} laten geen waarde toe.`,
      "Geef een laagste die kleiner is dan de hoogste.",
    ),
  ];
}

/** Low and high are as many numbers as the input has values, in order, and none that the input may not be. */
function checkRange(input: InputDefinition, plan: Plan): readonly PlanFault[] {
  const { range, perYear } = input;
  if (!range) return [];
  const sides = [range.low, range.high].map((side) => (typeof side === "string" ? [side] : side));
  const [low = [], high = []] = sides.map((side) => side.map(numberOf));
  const expected = perYear ? plan.years.length : 1;
  return [
    ...sides
      .filter((side) => side.length !== 1 && side.length !== expected)
      .map(() =>
        fault(
          at(input),
          `de bandbreedte heeft geen ${expected} waarden.`,
          "Geef één waarde, of één per jaar van het plan.",
        ),
      ),
    ...sides.flatMap((side) => side.flatMap((text) => checkValue(input, text))),
    ...(low.some((value, index) => high[index]?.lt(value ?? NaN))
      ? [fault(at(input), "de bandbreedte is omgekeerd.", "Geef een laagste die niet groter is dan de hoogste.")]
      : []),
  ];
}

/** An input that stands for a printed row is that row, in euros for each year. */
function checkTakenOver(input: InputDefinition, plan: Plan): readonly PlanFault[] {
  if (input.row === undefined) return [];
  const isThere = plan.rows.some(({ id }) => id === input.row);
  return [
    ...(isThere ? [] : [fault(at(input), `de rij ${input.row} bestaat niet.`, "Noem de rij die wordt overgenomen.")]),
    ...(input.unit === "eur" && input.perYear
      ? []
      : [
          fault(
            at(input),
            "een overgenomen rij is een bedrag per jaar.",
            'Geef de eenheid "eur" en een waarde per jaar.',
          ),
        ]),
  ];
}
