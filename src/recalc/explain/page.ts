import { FROM_PLAN } from "../../model/plan/from-plan";
import { movementText, type Movement } from "../../model/formula/explanation";
import type { ToldSensitivity } from "../../model/formula/sensitivity-text";
import type { ExplanationReport, ReportedInput } from "./report";

/** Units that the number itself already tells. */
const SPELLED_OUT = new Set(["€", "jaar", "aandeel", "factor"]);

/** The explanation in a page of Dutch text, for someone at a terminal. */
export function explanationPage(report: ExplanationReport, foremost: readonly ToldSensitivity[]): string {
  const { plan, id, label, year, words, numbers, steps, parts, inputs, movements } = report;
  return [
    `${label}${year === null ? "" : `, ${year}`}  (${plan}, ${id})`,
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
    ...section("Overgenomen uit het plan", movements.flatMap(movementLines)),
    ...section("Wat dit bedrag het meest verandert", foremost.flatMap(sensitivityLines)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function sensitivityLines({ label, perHundredth, step, perStep, linear }: ToldSensitivity): readonly string[] {
  return [
    `  ${label}: 1% meer geeft ${perHundredth}`,
    `    ${step} geeft ${perStep}; ${linear ? "precies" : "bij kleine veranderingen"}`,
  ];
}

function movementLines(movement: Movement): readonly string[] {
  return [`  ${movement.label}: ${movementText(movement)}`, `    ${movement.evidence}`];
}

function inputLines({ label, text, unit, cell, source, inferred, fromPlan }: ReportedInput): readonly string[] {
  return [
    `  ${label}: ${text}${SPELLED_OUT.has(unit) ? "" : ` ${unit}`}`,
    `    cel:  ${cell ? `${cell.sheet}!${cell.address}` : fromPlan ? `${FROM_PLAN}; staat in geen cel van deze werkmap` : "staat in geen cel van deze werkmap"}`,
    `    bron: ${source.document}${source.detail === undefined ? "" : `, ${source.detail}`}`,
    ...(inferred === null ? [] : [`    afgeleid: ${inferred}`]),
  ];
}
