import { UNKNOWN } from "../../model/formula/sentence";
import type { Decimal } from "../../model/money/decimal";
import { changeText } from "../../model/text/step";
import { outcomeText, precise } from "../../model/whatif/breakeven/breakeven-text";
import { rangeText } from "../../model/whatif/breakeven/range-text";
import { OutcomeFunction } from "../../model/whatif/outcome/outcome-function";
import { baseWords } from "../../model/whatif/outcome/range-words";
import { DEFAULT_PERCENT } from "../../model/whatif/outcome/range";
import { sensitivitiesOf } from "../../model/whatif/sensitivity/outcome-sensitivity";
import { tornado, type Tornado } from "../../model/whatif/sensitivity/tornado";
import { amount } from "../amount";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { countOption, flagOption, numberOption } from "./options";
import { OUTCOME_OPTIONS, OUTCOME_USAGE, PERCENT_OPTION, wantedOutcome } from "./subjects";
import { unknownOutcome } from "./unknown-outcome";
import { reportedOutcome, reportedRange } from "./where-reports";

/** Which assumption matters most, and what one unit of each does. */
export const tornadoCommand: WhatIfCommand = {
  usage: `tornado ${OUTCOME_USAGE} [--percent ${DEFAULT_PERCENT}] [--same] [--top 15]`,
  options: { ...OUTCOME_OPTIONS, ...PERCENT_OPTION, same: { type: "boolean" }, top: { type: "string" } },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, figures, workbook, chosen } = opened;
  const { outcome } = wantedOutcome(args, opened);
  const percent = numberOption(args, "percent") ?? DEFAULT_PERCENT;
  const found = tornado(plan, figures, outcome, {
    percent,
    same: flagOption(args, "same"),
    top: countOption(args, "top", 1) ?? Infinity,
  });
  if (!found) return unknownOutcome(plan, outcome);
  const sensitivities = new Map(
    sensitivitiesOf(plan, figures, outcome).map((sensitivity) => [sensitivity.input.id, sensitivity]),
  );
  // Under a scenario the bars start from it, and the plan is another figure.
  const [scenario = null] = chosen;
  const planBase = new OutcomeFunction(plan, workbook, outcome).base();
  const json = {
    plan: plan.name,
    outcome: reportedOutcome(outcome),
    base: found.base.toFixed(),
    planBase: amount(planBase),
    scenario: scenario?.name ?? null,
    bars: found.bars.map(({ range, atLow, atHigh, swing, linear }) => {
      const sensitivity = sensitivities.get(range.input.id);
      return {
        ...reportedRange(range),
        atLow: atLow.toFixed(),
        atHigh: atHigh.toFixed(),
        swing: swing.toFixed(),
        linear,
        perUnit: amount(sensitivity?.perUnit ?? null),
        elasticity: amount(sensitivity?.elasticity ?? null),
      };
    }),
    without: found.without,
  };
  return { json, text: page(plan.name, found, scenario?.name ?? null, planBase) };
}

function page(
  name: string,
  { outcome, base, bars }: Tornado,
  scenario: string | null,
  planBase: Decimal | null,
): string {
  const { label, unit } = outcome;
  const told = planBase === null ? UNKNOWN : outcomeText(planBase, unit);
  return [
    `${name}: wat ${label} het meest verandert`,
    `Nu is ${baseWords(outcomeText(base, unit), scenario, told)}. Per aanname: de uitkomst bij laag en bij hoog, alle andere gelijk.`,
    "",
    ...bars.flatMap(({ range, atLow, atHigh, swing, linear }) => [
      `${range.input.label}: ${precise(atLow, unit)} tot ${precise(atHigh, unit)} (spreiding ${outcomeText(swing, unit)})`,
      `  bij ${changeText(atLow.minus(base), unit)} en ${changeText(atHigh.minus(base), unit)}; ${rangeText(range)}${linear ? "" : "; niet evenredig"}`,
    ]),
  ].join("\n");
}
