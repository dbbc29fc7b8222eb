import { Decimal } from "../../src/model/money/decimal";
import type { InputDefinition, Plan } from "../../src/model/plan/plan";
import { UNIT_LABELS, quantity } from "../../src/model/text/units";
import { escaped, table } from "./markdown";

/** What stays input, with its published value and source, and why it is no outcome. */
export function inputsSection({ inputs }: Plan): readonly string[] {
  const takenOver = inputs.filter(({ row }) => row !== undefined);
  const inferred = inputs.filter((input) => input.row === undefined && input.inferred !== undefined);
  const unpublished = inputs.filter((input) => input.row === undefined && !isInferred(input) && isUnpublished(input));
  const printed = inputs.filter((input) => input.row === undefined && !isInferred(input) && !isUnpublished(input));
  return [
    ...group("Aannames die het plan noemt", "Rechtstreeks uit het plan.", printed),
    ...group(
      "Afgeleide aannames",
      "Niet gedrukt, maar te volgen uit wat wel is gedrukt. Vul uw eigen waarde in als u die kent.",
      inferred,
    ),
    ...group(
      "Overgenomen regels",
      "Geen gepubliceerde aanname verklaart deze regels. Hun gedrukte bedragen zijn daarom zelf de invoer; een formule die toevallig past, is niet verzonnen.",
      takenOver,
    ),
    ...group("Niet gepubliceerd", "Het plan noemt hiervoor geen waarde; in te vullen in de werkmap.", unpublished),
  ];
}

function isInferred({ inferred }: InputDefinition): boolean {
  return inferred !== undefined;
}

function isUnpublished({ published }: InputDefinition): boolean {
  return published.length === 0;
}

function group(title: string, help: string, inputs: readonly InputDefinition[]): readonly string[] {
  if (inputs.length === 0) return [];
  const hasReason = inputs.some(isInferred);
  return [
    `### ${title}`,
    help,
    table(
      ["Invoer", "Eenheid", "Waarde", "Bron", ...(hasReason ? ["Hoe afgeleid"] : [])],
      inputs.map((input) => [
        escaped(input.label),
        UNIT_LABELS[input.unit],
        valuesText(input),
        escaped(input.source.detail ?? input.source.document),
        ...(hasReason ? [escaped(input.inferred ?? "")] : []),
      ]),
    ),
  ];
}

/** One value, or one a year; the same in every year is said once. */
function valuesText({ published, unit }: InputDefinition): string {
  const texts = published.map((text) => quantity(new Decimal(text), unit));
  const [first = "–"] = texts;
  return texts.every((text) => text === first) ? first : texts.join(" · ");
}
