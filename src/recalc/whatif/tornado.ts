import { changeText } from "../../model/text/step";
import { outcomeText, precise } from "../../model/whatif/breakeven/breakeven-text";
import { rangeText } from "../../model/whatif/breakeven/range-text";
import { DEFAULT_PERCENT } from "../../model/whatif/outcome/range";
import { sensitivitiesOf } from "../../model/whatif/sensitivity/outcome-sensitivity";
import { tornado, type Tornado } from "../../model/whatif/sensitivity/tornado";
import { amount } from "../amount";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { countOption, numberOption } from "./options";
import { OUTCOME_OPTIONS, OUTCOME_USAGE, PERCENT_OPTION, wantedOutcome } from "./subjects";
import { unknownOutcome } from "./unknown-outcome";
import { reportedOutcome, reportedRange } from "./where-reports";

/** Which assumption matters most, and what one unit of each does. */
export const tornadoCommand: WhatIfCommand = {
  usage: `tornado ${OUTCOME_USAGE} [--percent ${DEFAULT_PERCENT}] [--top 15]`,
  options: { ...OUTCOME_OPTIONS, ...PERCENT_OPTION, top: { type: "string" } },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, figures } = opened;
  const { outcome } = wantedOutcome(args, opened);
  const percent = numberOption(args, "percent") ?? DEFAULT_PERCENT;
  const found = tornado(plan, figures, outcome, { percent, top: countOption(args, "top", 1) ?? Infinity });
  if (!found) return unknownOutcome(plan, outcome);
  const sensitivities = new Map(
    sensitivitiesOf(plan, figures, outcome).map((sensitivity) => [sensitivity.input.id, sensitivity]),
  );
  const json = {
    plan: plan.name,
    outcome: reportedOutcome(outcome),
    base: found.base.toFixed(),
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
  return { json, text: page(plan.name, found) };
}

function page(name: string, { outcome, base, bars }: Tornado): string {
  const { label, unit } = outcome;
  return [
    `${name}: wat ${label} het meest verandert`,
    `Nu: ${outcomeText(base, unit)}. Per aanname: de uitkomst bij laag en bij hoog, alle andere gelijk.`,
    "",
    ...bars.flatMap(({ range, atLow, atHigh, swing, linear }) => [
      `${range.input.label}: ${precise(atLow, unit)} tot ${precise(atHigh, unit)} (spreiding ${outcomeText(swing, unit)})`,
      `  bij ${changeText(atLow.minus(base), unit)} en ${changeText(atHigh.minus(base), unit)}; ${rangeText(range)}${linear ? "" : "; niet evenredig"}`,
    ]),
  ].join("\n");
}
