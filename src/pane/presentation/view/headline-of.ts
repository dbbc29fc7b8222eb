import type { Plan } from "../../../model/plan/plan";
import type { Result } from "../../../model/result/result";
import { explainable, unknownOf } from "../../explain/subject";
import { unknownReason } from "../../figures/unknown-reason";
import { chartTitle } from "../../outcome/chart-title";
import { paybackText } from "../../outcome/payback-text";
import { turningPoint } from "../../outcome/turning-point";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Texts } from "../../texts/texts";
import { meaningOf } from "./amounts";
import type { HeadlineView } from "./view";

/** The one figure, whose money it is, and when it pays itself back. */
export function headlineOf(plan: Plan, result: Result, texts: Texts, say: PresentationTexts): HeadlineView {
  const { total, zvw, sd } = result.totals.result;
  const { outcome } = texts;
  const turning = turningPoint(result.years, result.totals.result.amounts);
  return {
    title: say.all(plan.name, result.years[0] ?? 0, result.years.at(-1) ?? 0),
    result: total ? say.plan(meaningOf(total, say)) : say.resultUnknown,
    facts: [
      ...(total ? [] : [unknownReason(texts, plan, unknownOf(explainable(plan), result, "total.result"))]),
      paybackText(result.payback.paidBack, texts),
      `${chartTitle(turning, texts)}.`,
      say.domain(outcome.zvw, meaningOf(zvw, say)),
      say.domain(outcome.sd, meaningOf(sd, say)),
    ],
    rounding: say.rounded,
  };
}
