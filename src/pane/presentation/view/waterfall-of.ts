import { ZERO, type Decimal } from "../../../model/money/decimal";
import type { Plan, RowKind } from "../../../model/plan/plan";
import { partsOf } from "../../../model/quantities/register";
import type { Result } from "../../../model/result/result";
import { firstFew } from "../../../model/text/dutch";
import { explainable, figureOf, quantityOf } from "../../explain/subject";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Texts } from "../../texts/texts";
import { cellOf, meaningOf, roundingText, signOf, type ShownSum } from "./amounts";
import type { Step, WaterfallView } from "./view";

/** One side of the business case: its total and what it is the sum of. */
interface Side {
  readonly total: Decimal | null;
  readonly parts: readonly { readonly name: string; readonly amount: Decimal | null }[];
}

/** From benefit and cost per component to the result, each figure by its id in the register. */
export function waterfallOf(plan: Plan, result: Result, texts: Texts, say: PresentationTexts): WaterfallView {
  const { outcome } = texts;
  const amountOf = (id: string) => figureOf(explainable(plan), result, id, texts)?.total ?? null;
  const sideOf = (kind: RowKind): Side => ({ total: amountOf(`total.${kind}`), parts: partsIn(plan, kind, amountOf) });
  const [impact, cost] = [sideOf("impact"), sideOf("cost")];
  const whole = amountOf("total.result");
  const steps = [
    ...walk(ZERO, impact, texts),
    totalStep(outcome.impact, impact.total, texts),
    ...walk(impact.total, cost, texts),
    totalStep(outcome.resultShort, whole, texts),
  ];
  const sums: readonly ShownSum[] = [
    { name: outcome.impact, parts: impact.parts.map(({ amount }) => amount), whole: impact.total },
    { name: outcome.resultShort, parts: [impact.total, ...cost.parts.map(({ amount }) => amount)], whole },
  ];
  const without = plan.components.filter(({ id }) => !plan.rows.some(({ component }) => component === id));
  return {
    title: whole ? say.waterfall(meaningOf(whole, say)) : say.resultUnknown,
    steps,
    below: [
      say.legend,
      ...(steps.some(({ bar }) => bar === null) ? [say.noBars] : []),
      ...roundingText(sums, say),
      ...(without.length > 0 ? [say.without(firstFew(without.map(({ label }) => label)))] : []),
    ],
  };
}

function partsIn(plan: Plan, kind: RowKind, amountOf: (id: string) => Decimal | null): Side["parts"] {
  const all = explainable(plan);
  const whole = quantityOf(all, `total.${kind}`);
  return partsOf(all, { parts: whole?.parts ?? [] }).map(({ id, label }) => ({
    name: plan.components.find((component) => id === `component.${component.id}.${kind}`)?.label ?? label,
    amount: amountOf(id),
  }));
}

/** Each part from where the one before ended; from an unknown one on, nobody knows where. */
function walk(start: Decimal | null, { parts }: Side, texts: Texts): readonly Step[] {
  let from = start;
  return parts.map(({ name, amount }) => {
    const to = from && amount ? from.plus(amount) : null;
    const bar = from && to ? { from: from.toNumber(), to: to.toNumber() } : null;
    from = to;
    return { name, isTotal: false, sign: signOf(amount), amount: cellOf(amount, texts), bar };
  });
}

function totalStep(name: string, amount: Decimal | null, texts: Texts): Step {
  const bar = amount && { from: 0, to: amount.toNumber() };
  return { name, isTotal: true, sign: signOf(amount), amount: cellOf(amount, texts), bar };
}
