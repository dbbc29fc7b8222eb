import { percent as percentText } from "../../model/text/dutch";
import { outcomeText, precise } from "../../model/whatif/breakeven/breakeven-text";
import { rangeText } from "../../model/whatif/breakeven/range-text";
import { reverse, type Demand, type Reverse, type Threat } from "../../model/whatif/breakeven/reverse";
import { askedOf, outcomeKinds } from "../../model/whatif/outcome/outcomes";
import { DEFAULT_PERCENT } from "../../model/whatif/outcome/range";
import { amount } from "../amount";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { numberOption, textOption } from "./options";
import { OUTCOME_OPTIONS, OUTCOME_USAGE, PERCENT_OPTION, wantedOutcome, wantedThreshold } from "./subjects";
import { unknownOutcome } from "./unknown-outcome";
import { reportedOutcome, reportedRange, reportedValues } from "./where-reports";

/** Which inputs could make a milestone, or any outcome, fail within their ranges. */
export const reverseCommand: WhatIfCommand = {
  usage: `reverse [--milestone NR | ${OUTCOME_USAGE} [--threshold=GETAL] [--demand at-least|at-most]] [--percent ${DEFAULT_PERCENT}]`,
  options: {
    ...OUTCOME_OPTIONS,
    ...PERCENT_OPTION,
    milestone: { type: "string" },
    threshold: { type: "string" },
    demand: { type: "string" },
  },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, figures } = opened;
  const wanted = wantedOutcome(args, opened, usualOutcome(args, opened));
  const question = {
    outcome: wanted.outcome,
    threshold: wantedThreshold(args, wanted),
    demand: demandOf(args, wanted.asked ? "at-least" : "at-most"),
  };
  const found = reverse(plan, figures, question, { percent: numberOption(args, "percent") ?? DEFAULT_PERCENT });
  return found
    ? { json: reported(plan.name, found), text: page(plan.name, found) }
    : unknownOutcome(plan, wanted.outcome);
}

/** The milestone that was named, or else the last that asks a fall of the wait list; the result where none does. */
function usualOutcome(args: WhatIfArguments, { plan, figures }: OpenedPlan): string {
  const named = textOption(args, "milestone");
  if (named !== null) return `wait-list.milestone.${named}`;
  return (
    outcomeKinds(plan, figures)
      .filter((kind) => askedOf(kind) !== null)
      .at(-1)?.id ?? "total.result"
  );
}

/** A milestone asks at least so much; euros are to stay at most so much. */
function demandOf(args: WhatIfArguments, usual: Demand): Demand {
  const text = textOption(args, "demand") ?? usual;
  if (text !== "at-least" && text !== "at-most") throw new UsageError(`--demand ${text}: kies at-least of at-most`);
  return text;
}

function reported(plan: string, { outcome, threshold, demand, base, holds, threats, worst }: Reverse) {
  return {
    plan,
    outcome: reportedOutcome(outcome),
    threshold: threshold.toFixed(),
    demand,
    base: base.toFixed(),
    holds,
    threats: threats.map(({ range, badEnd, atBadEnd, failsAlone, margin, valuesAtMargin }) => ({
      ...reportedRange(range),
      badEnd,
      atBadEnd: atBadEnd.toFixed(),
      failsAlone,
      margin: amount(margin),
      valuesAtMargin: valuesAtMargin && reportedValues(valuesAtMargin),
    })),
    worst: worst && {
      outcome: worst.outcome.toFixed(),
      fails: worst.fails,
      margin: amount(worst.margin),
      ends: worst.ends.map(({ range, end }) => ({ input: range.input.id, end })),
    },
  };
}

function page(name: string, { outcome, threshold, demand, base, holds, threats, worst }: Reverse): string {
  const { label, unit } = outcome;
  const asked = `${demand === "at-least" ? "ten minste" : "ten hoogste"} ${outcomeText(threshold, unit)}`;
  const [alone, together] = [threats.filter((each) => each.failsAlone), threats.filter((each) => !each.failsAlone)];
  const part = worst?.margin ? percentText(worst.margin) : null;
  return [
    `${name}: wat ${label} kan laten mislukken`,
    `Gevraagd ${asked}; nu ${outcomeText(base, unit)}${holds ? "" : ", dus al niet gehaald"}.`,
    "",
    alone.length > 0 ? "Ieder voor zich, de kleinste verandering eerst:" : "Geen aanname kan dat alleen.",
    ...alone.map((threat) => `  ${threatText(threat, unit)}`),
    ...(together.length > 0
      ? ["", "Alleen niet genoeg:", ...together.map((threat) => `  ${threatText(threat, unit)}`)]
      : []),
    "",
    worst === null
      ? "Wat alles samen doet is niet bekend."
      : `Alles tegelijk aan de slechte kant: ${outcomeText(worst.outcome, unit)}${worst.fails ? ", niet gehaald" : ", nog steeds gehaald"}.${part && holds ? ` Genoeg is ${part} van de weg daarheen.` : ""}`,
  ].join("\n");
}

function threatText(
  { range, atBadEnd, margin, valuesAtMargin, failsAlone }: Threat,
  unit: Reverse["outcome"]["unit"],
): string {
  const at = valuesAtMargin?.map((value) => precise(value, range.input.unit)).join(" · ");
  const turn = failsAlone && margin && at ? `; net gehaald bij ${at} (${percentText(margin)} van de weg)` : "";
  return `${range.input.label}: ${outcomeText(atBadEnd, unit)} aan de slechte kant${turn}; ${rangeText(range)}`;
}
