import type { ExplanationReport, ReportedInput } from "./report";

/** Units that the number itself already tells. */
const SPELLED_OUT = new Set(["€", "jaar", "aandeel", "factor"]);

/** The explanation in a page of Dutch text, for someone at a terminal. */
export function explanationPage(report: ExplanationReport): string {
  const { plan, id, label, year, words, numbers, steps, parts, inputs } = report;
  return [
    `${label}, ${year}  (${plan}, ${id})`,
    "",
    `In woorden:  ${words}`,
    `In getallen: ${numbers}`,
    ...section(
      "Tussenstappen",
      steps.flatMap((step) => [`  ${step.label}`, `    = ${step.words}`, `    = ${step.numbers}`]),
    ),
    ...section(
      "Delen (elk met dezelfde opdracht uit te leggen)",
      parts.map((part) => `  ${part.id}: ${part.label}`),
    ),
    ...section("Invoer", inputs.flatMap(inputLines)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function inputLines({ label, text, unit, cell, source, inferred }: ReportedInput): readonly string[] {
  return [
    `  ${label}: ${text}${SPELLED_OUT.has(unit) ? "" : ` ${unit}`}`,
    `    cel:  ${cell ? `${cell.sheet}!${cell.address}` : "staat in geen cel van dit werkboek"}`,
    `    bron: ${source.document}${source.detail === undefined ? "" : `, ${source.detail}`}`,
    ...(inferred === null ? [] : [`    afgeleid: ${inferred}`]),
  ];
}
