import { UNKNOWN } from "../../model/formula/sentence";
import type { Decimal } from "../../model/money/decimal";
import { list } from "../../model/text/dutch";
import { changeText } from "../../model/text/step";
import { outcomeText } from "../../model/whatif/breakeven/breakeven-text";
import { betterWord } from "../../model/whatif/scenario/better";
import { combinedScenario, contributionsOf, type Contributions } from "../../model/whatif/scenario/combined";
import { amount } from "../amount";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfCommand } from "./command";

/** Scenarios together, and what each of them adds. */
export const combineCommand: WhatIfCommand = {
  usage: "combine --scenario NAAM --scenario NAAM …",
  options: {},
  takesSeveralScenarios: true,
  run: (_, opened) => Promise.resolve(answer(opened)),
};

function answer({ plan, workbook, chosen }: OpenedPlan): Answer {
  if (chosen.length < 2) throw new UsageError("combine: geef met --scenario ten minste twee scenario's op");
  const { conflicts } = combinedScenario(plan, chosen, "", "");
  const found = contributionsOf(plan, workbook, chosen);
  const total = found.together.totals.result.total;
  const json = {
    plan: plan.name,
    planned: amount(found.plan),
    contributions: found.each.map(({ scenario: { name }, difference }) => ({
      scenario: name,
      difference: amount(difference),
      verdict: difference && betterWord(difference),
    })),
    together: amount(total),
    conflicts,
    faults: found.faults,
  };
  return { json, text: page(plan.name, found, [...conflicts, ...found.faults]) };
}

function page(name: string, { plan, each, together }: Contributions, remarks: readonly string[]): string {
  const { total } = together.totals.result;
  const told = (value: Decimal | null) => (value === null ? UNKNOWN : outcomeText(value, "eur"));
  const change = (difference: Decimal | null) =>
    difference === null ? UNKNOWN : `${changeText(difference, "eur")}, ${betterWord(difference)}`;
  return [
    `${name}: ${list(each.map(({ scenario }) => scenario.name))} samen`,
    `Het plan: ${told(plan)}`,
    ...each.map(({ scenario, difference }) => `${scenario.name}: ${change(difference)}`),
    `Samen: ${told(total)}; ${change(total && plan ? total.minus(plan) : null)}`,
    "Elk verschil is dat na de scenario's erboven.",
    ...remarks.map((remark) => `Let op: ${remark}`),
  ].join("\n");
}
