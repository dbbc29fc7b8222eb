import { amountIn, contextOf } from "../../formula/amounts";
import { Decimal, ONE, ZERO } from "../../money/decimal";
import type { Derived } from "../../plan/expression";
import type { Figures } from "../../plan/figures";
import type { InputDefinition, Plan, PlanQuestion, QuestionTarget } from "../../plan/plan";
import { percent } from "../../text/dutch";
import { askedOf, outcomeKind, outcomeOf } from "../outcome/outcomes";
import type { WhatIfFigures } from "../outcome/range";
import { breakeven, type Breakeven } from "./breakeven";
import { breakevenText, precise } from "./breakeven-text";

/** Less room than this is hardly any. */
const HARDLY = new Decimal("0.005");

/** A question of the plan, answered with these figures. */
export interface QuestionAnswer {
  readonly question: PlanQuestion;
  /** One for each target that the figures know. */
  readonly targets: readonly TargetAnswer[];
  /** With more targets: the value, or factor, from which all of them hold; null where that is not one value. */
  readonly together: Decimal | null;
  /** Dutch, a sentence or a few. */
  readonly text: string;
}

export interface TargetAnswer {
  readonly target: QuestionTarget;
  readonly breakeven: Breakeven;
  /** The series in which the answer is told too, for each answer: its last year. */
  readonly told: readonly Decimal[];
}

/** The questions of a plan, in its order. */
export function answerQuestions(plan: Plan, figures: Figures): readonly QuestionAnswer[] {
  return (plan.questions ?? []).map((question) => answerQuestion(plan, figures, question));
}

export function answerQuestion(plan: Plan, figures: Figures, question: PlanQuestion): QuestionAnswer {
  const targets = question.targets.flatMap((target) => targetAnswer(plan, figures, question, target) ?? []);
  const together = togetherOf(targets.map((target) => target.breakeven));
  return { question, targets, together, text: textOf(plan, figures, question, targets, together) };
}

/** Null where the figures do not know the outcome, such as a milestone that the workbook does not have. */
function targetAnswer(
  plan: Plan,
  figures: Figures,
  { input, varying, told }: PlanQuestion,
  target: QuestionTarget,
): TargetAnswer | null {
  const kind = outcomeKind(plan, figures, target.outcome);
  const outcome = kind && outcomeOf(plan, kind, target.year);
  const threshold = target.threshold === "asked" ? kind && askedOf(kind) : new Decimal(target.threshold);
  if (!outcome || !threshold) return null;
  const found = breakeven(plan, figures, { input, varying, outcome, threshold });
  return { target, breakeven: found, told: told ? toldAt(plan, figures, told, found) : [] };
}

function toldAt(plan: Plan, figures: WhatIfFigures, told: Derived, { input, answers }: Breakeven): readonly Decimal[] {
  return answers.flatMap(({ values }) => {
    const inputs = new Map([...figures.inputs, [input.id, values]]);
    return amountIn(contextOf(plan, { ...figures, inputs }), told, plan.years.length - 1) ?? [];
  });
}

/** Where each target has one turning point, and all turn the same way, the one that is hardest to keep is the answer. */
function togetherOf(all: readonly Breakeven[]): Decimal | null {
  if (all.length < 2 || all.some(({ answers }) => answers.length !== 1)) return null;
  const answers = all.flatMap((each) => each.answers);
  const xs = answers.map(({ x }) => x);
  if (answers.every(({ rising }) => rising)) return Decimal.max(...xs);
  return answers.every(({ rising }) => !rising) ? Decimal.min(...xs) : null;
}

function textOf(
  plan: Plan,
  figures: Figures,
  { told, varying, together: words }: PlanQuestion,
  targets: readonly TargetAnswer[],
  together: Decimal | null,
): string {
  if (targets.length === 0) return "Deze werkmap bevat niet wat voor het antwoord nodig is.";
  const sentences = targets.map(({ breakeven: found, told: values }) => {
    const asSeries = told && values.length > 0 ? ` Dat is ${toldText(told, values)}.` : "";
    return `${breakevenText(found, plan.years)}${asSeries}`;
  });
  const [first] = targets;
  if (together === null || !first) return sentences.join(" ");
  if (varying.by !== "factor") {
    return `${sentences.join(" ")} Alles samen net bij ${precise(together, first.breakeven.input.unit)}.`;
  }
  const { input } = first.breakeven;
  const { hold, of } = words ?? { hold: "Alles samen wordt net gehaald", of: `waarde van “${input.label}”` };
  const answers = targets.flatMap(({ breakeven: { answers: found } }) => found);
  const whose = isAsPlanned(input, figures) ? "geplande" : "huidige";
  const at = `${hold} bij ${percent(together, 2)} van de ${whose} ${of}`;
  const isPossible = answers.every(({ withinBounds }) => withinBounds);
  const room = roomText(
    together,
    answers.every(({ rising }) => rising),
  );
  const rest = isPossible ? `: ${room}` : ", en dat kan niet: het ligt buiten de grenzen van deze invoer";
  return `${at}${rest}. ${sentences.join(" ")}`;
}

/** A factor is of the figures of now, which need not be those of the plan: a scenario, or a workbook that was changed. */
function isAsPlanned({ id, published }: InputDefinition, { inputs }: Figures): boolean {
  const values = inputs.get(id) ?? [];
  return values.length === published.length && published.every((value, index) => values[index]?.eq(value) === true);
}

/** How far the figures of now, which are 1, are from the factor at which it just holds. @param rising more is better */
function roomText(factor: Decimal, rising: boolean): string {
  const room = rising ? ONE.minus(factor) : factor.minus(ONE);
  if (room.isNegative()) {
    const lacking = percent(room.negated(), 2);
    return `nodig is ${lacking === percent(ZERO, 2) ? "net iets" : lacking} ${rising ? "meer" : "minder"} dan nu`;
  }
  return room.lt(HARDLY) ? "er is bijna geen speling" : `de speling is ${percent(room, 2)}`;
}

function toldText({ label, unit }: Derived, values: readonly Decimal[]): string {
  return `${label} ${values.map((value) => precise(value, unit)).join(" of ")}`;
}
