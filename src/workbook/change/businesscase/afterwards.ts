import { afterwardsSeries } from "../../../model/businesscase/afterwards";
import type { Plan } from "../../../model/plan/plan";
import type { Line } from "./line";
import { sumsLine } from "./references";

/** What the plan comes to after its own years, and what its money for that leaves to be paid. */
export function afterwardsLines(plan: Plan): readonly Line[] {
  const series = afterwardsSeries(plan);
  if (series === null) return [];
  const { from, cover } = series.plan;
  const { spending, available, gap, before, gapAfterBefore } = series.cover;
  const inDomain = (of: typeof gap) => ({ [cover.domain]: of });
  return [
    { kind: "section", title: `Na de looptijd (vanaf ${from}), en wat ${cover.label} dekken` },
    sumsLine(series.perYear, { explanation: `Zoals in ${plan.years.at(-1) ?? ""}; negatief is een baat` }),
    sumsLine(inDomain(spending)),
    sumsLine(inDomain(available), cover.source.detail === undefined ? {} : { explanation: cover.source.detail }),
    sumsLine(inDomain(gap), { closing: true }),
    sumsLine(inDomain(before)),
    sumsLine(inDomain(gapAfterBefore), { closing: true, explanation: "Negatief: er blijft over" }),
  ];
}
