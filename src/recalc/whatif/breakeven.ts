import { knownInput } from "../arguments";
import { breakeven } from "../../model/whatif/breakeven/breakeven";
import { breakevenLine, type BreakevenLine } from "../../model/whatif/breakeven/breakeven-line";
import { breakevenText, outcomeText, precise } from "../../model/whatif/breakeven/breakeven-text";
import { answerQuestions, type QuestionAnswer } from "../../model/whatif/breakeven/questions";
import { amount } from "../amount";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { textOption } from "./options";
import {
  OUTCOME_OPTIONS,
  OUTCOME_USAGE,
  inputWithValues,
  wantedOutcome,
  wantedThreshold,
  wantedVarying,
} from "./subjects";
import { reportedAnswer, reportedBreakeven, reportedOutcome, reportedVarying } from "./where-reports";

/** Where an input turns an outcome; without an input the plan's own questions. */
export const breakevenCommand: WhatIfCommand = {
  usage: `breakeven [--input INVOER ${OUTCOME_USAGE} [--threshold=GETAL] [--vary factor|value|JAAR] [--along INVOER=WAARDE,…]]`,
  options: {
    ...OUTCOME_OPTIONS,
    input: { type: "string" },
    threshold: { type: "string" },
    vary: { type: "string" },
    along: { type: "string" },
  },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const input = textOption(args, "input");
  if (input === null) return ownQuestions(args, opened);
  return textOption(args, "along") === null ? one(args, opened, input) : line(args, opened, input);
}

/** @throws UsageError for options that only go with an input */
function ownQuestions({ options }: WhatIfArguments, { plan, figures }: OpenedPlan): Answer {
  const stray = ["outcome", "year", "threshold", "vary", "along"].find((name) => options[name] !== undefined);
  if (stray !== undefined) throw new UsageError(`--${stray}: geef ook met --input op welke invoer wordt gezocht`);
  const answers = answerQuestions(plan, figures);
  const text = answers.map(({ question, text: told }) => `${question.question}\n  ${told}\n  ${question.why}`);
  return {
    json: { plan: plan.name, questions: answers.map(reportedQuestion) },
    text: [`${plan.name}: omslagpunten`, ...text].join("\n\n"),
  };
}

function reportedQuestion({ question, targets, together, text }: QuestionAnswer) {
  const { id, question: asked, why, source, told } = question;
  return {
    id,
    question: asked,
    answer: text,
    why,
    source,
    together: amount(together),
    ...(told && { told: told.id }),
    targets: targets.map((target) => ({
      ...reportedBreakeven(target.breakeven),
      ...(told && { told: target.told.map(amount) }),
    })),
  };
}

function one(args: WhatIfArguments, opened: OpenedPlan, id: string): Answer {
  const { plan, figures } = opened;
  const input = knownInput(opened.plan, id).id;
  const wanted = wantedOutcome(args, opened);
  const found = breakeven(plan, figures, {
    input,
    varying: wantedVarying(opened, input, textOption(args, "vary")),
    outcome: wanted.outcome,
    threshold: wantedThreshold(args, wanted),
  });
  return {
    json: { plan: plan.name, breakeven: reportedBreakeven(found) },
    text: `${plan.name}: ${breakevenText(found, plan.years)}`,
  };
}

function line(args: WhatIfArguments, opened: OpenedPlan, id: string): Answer {
  const { plan, figures } = opened;
  const input = knownInput(opened.plan, id).id;
  const along = inputWithValues(opened, "along", textOption(args, "along") ?? "");
  if (along.values === null || along.input === input) {
    throw new UsageError("--along: geef een andere invoer op, met waarden: INVOER=WAARDE,WAARDE");
  }
  const wanted = wantedOutcome(args, opened);
  const found = breakevenLine(
    plan,
    figures,
    { outcome: wanted.outcome, threshold: wantedThreshold(args, wanted) },
    { input: along.input, xs: along.values },
    { input, varying: wantedVarying(opened, input, textOption(args, "vary")) },
  );
  const json = {
    plan: plan.name,
    outcome: reportedOutcome(found.outcome),
    threshold: found.threshold.toFixed(),
    x: { input: found.x.input.id, vary: reportedVarying(found.x.varying) },
    y: { input, vary: reportedVarying(found.y.varying ?? found.x.varying) },
    points: found.points.map(({ x, verdict, ys }) => ({ x: x.toFixed(), verdict, ys: ys.map(reportedAnswer) })),
  };
  return { json, text: linePage(opened, found) };
}

function linePage({ plan }: OpenedPlan, { outcome, threshold, x, y, points }: BreakevenLine): string {
  const other = plan.inputs.find(({ id }) => id === y.input);
  const unitOf = (varying: typeof y.varying, unit: typeof outcome.unit) => (varying?.by === "factor" ? "share" : unit);
  return [
    `${plan.name}: waar ${outcome.label} net ${outcomeText(threshold, outcome.unit)} is`,
    ...points.map(({ x: value, ys }) => {
      const told = ys.map((each) => {
        const text = precise(each.x, unitOf(y.varying, other?.unit ?? outcome.unit));
        return each.withinBounds ? text : `${text} (buiten de grenzen)`;
      });
      const own = `${x.input.label} ${precise(value, unitOf(x.varying, x.input.unit))}`;
      return `  ${own}: ${other?.label ?? y.input} ${told.length > 0 ? told.join(" of ") : "geen waarde"}`;
    }),
  ].join("\n");
}
