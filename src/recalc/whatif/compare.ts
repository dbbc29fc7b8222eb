import { evaluate } from "../../model/evaluation/evaluate";
import { PLAN_NAME, type Scenario } from "../../model/plan/scenario";
import { applyScenario } from "../../model/whatif/scenario/apply-scenario";
import { compare } from "../../model/whatif/scenario/comparison";
import type { ComparedRun } from "../../model/whatif/scenario/comparison-sections";
import { placesOfLinks } from "../../workbook/links/places-of-links";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { comparisonPage } from "./comparison-page";
import { reportedComparison } from "./comparison-report";
import { textOption } from "./options";

/** Scenarios side by side with the plan. */
export const compareCommand: WhatIfCommand = {
  usage: "compare [NAAM …] [--scenario BESTAND.json …] [--base NAAM]",
  options: { base: { type: "string" } },
  takesSeveralScenarios: true,
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, workbook, today, connection } = opened;
  const faults: string[] = [];
  const runs = [null, ...wantedScenarios(args, opened)].map((scenario): ComparedRun => {
    const applied = scenario ? applyScenario(plan, workbook, scenario) : { figures: workbook, faults: [] };
    faults.push(...applied.faults.map(({ message }) => `${scenario?.name ?? PLAN_NAME}: ${message}`));
    return { scenario, figures: applied.figures, result: evaluate(plan, applied.figures, { today }) };
  });
  const comparison = compare(plan, runs, baseAmong(runs, textOption(args, "base")), placesOfLinks(connection.links));
  return { json: reportedComparison(plan, comparison, faults), text: comparisonPage(plan, comparison, faults) };
}

/** Those of --scenario and those that are named; all that are known where none is. */
export function wantedScenarios({ words }: WhatIfArguments, { chosen, known }: OpenedPlan): readonly Scenario[] {
  const named = words.map((word) => {
    const scenario = known.find(({ id, name }) => id === word || sameName(name, word));
    if (scenario === undefined) {
      throw new UsageError(
        `${word}: kies uit ${known.map(({ name }) => name).join(", ")}, of geef een bestand met --scenario`,
      );
    }
    return scenario;
  });
  return chosen.length + named.length > 0 ? [...chosen, ...named] : known;
}

function baseAmong(runs: readonly ComparedRun[], name: string | null): number {
  if (name === null) return 0;
  const base = runs.findIndex(({ scenario }) => sameName(scenario?.name ?? PLAN_NAME, name) || scenario?.id === name);
  if (base === -1) throw new UsageError(`--base ${name}: kies Plan of een van de scenario's die worden vergeleken`);
  return base;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
