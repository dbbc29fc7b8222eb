import { knownInput } from "../arguments";
import { UNKNOWN } from "../../model/formula/sentence";
import { Decimal } from "../../model/money/decimal";
import { numberUpTo } from "../../model/text/dutch";
import { outcomeText, precise } from "../../model/whatif/breakeven/breakeven-text";
import { SPIDER_PERCENTS, spider, type Spider } from "../../model/whatif/sensitivity/spider";
import { tornado } from "../../model/whatif/sensitivity/tornado";
import { amount } from "../amount";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { textOption } from "./options";
import { OUTCOME_OPTIONS, OUTCOME_USAGE, wantedOutcome } from "./subjects";
import { unknownOutcome } from "./unknown-outcome";
import { reportedOutcome } from "./where-reports";

/** Lines where none were asked: those that matter most. */
const USUAL_LINES = 8;

/** How an outcome bends as inputs are changed by the same percentages. */
export const spiderCommand: WhatIfCommand = {
  usage: `spider ${OUTCOME_USAGE} [--inputs INVOER,…] [--percents=${SPIDER_PERCENTS.join(",")}]`,
  options: { ...OUTCOME_OPTIONS, inputs: { type: "string" }, percents: { type: "string" } },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, figures } = opened;
  const { outcome } = wantedOutcome(args, opened);
  const named = textOption(args, "inputs")?.split(",");
  const inputs = named
    ? named.map((id) => knownInput(opened.plan, id.trim()).id)
    : (tornado(plan, figures, outcome, { top: USUAL_LINES })?.bars ?? []).map(({ range }) => range.input.id);
  const found = spider(plan, figures, outcome, inputs, percentsOf(args));
  if (!found) return unknownOutcome(plan, outcome);
  const json = {
    plan: plan.name,
    outcome: reportedOutcome(outcome),
    base: found.base.toFixed(),
    percents: found.percents.map((percent) => percent.toFixed()),
    lines: found.lines.map(({ input, outcomes }) => ({
      input: input.id,
      label: input.label,
      outcomes: outcomes.map(amount),
    })),
  };
  return { json, text: page(plan.name, found) };
}

/** @throws UsageError */
function percentsOf(args: WhatIfArguments): readonly Decimal[] {
  const text = textOption(args, "percents") ?? SPIDER_PERCENTS.join(",");
  return text.split(",").map((part) => {
    if (!/^[+-]?\d+(\.\d+)?$/.test(part.trim())) throw new UsageError(`--percents ${text}: ${part} is geen percentage`);
    return new Decimal(part.trim());
  });
}

function page(name: string, { outcome, base, percents, lines }: Spider): string {
  const told = (value: Decimal | null) => (value === null ? UNKNOWN : precise(value, outcome.unit));
  return [
    `${name}: ${outcome.label} als een aanname zoveel procent anders uitvalt`,
    `Nu: ${outcomeText(base, outcome.unit)}. ${UNKNOWN}: de aanname zou haar grenzen passeren.`,
    "",
    `Procent: ${percents.map((percent) => numberUpTo(percent, 2)).join(" · ")}`,
    ...lines.map(({ input, outcomes }) => `${input.label}: ${outcomes.map(told).join(" · ")}`),
  ].join("\n");
}
