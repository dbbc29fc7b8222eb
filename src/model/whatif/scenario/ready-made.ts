import { contextOf } from "../../formula/amounts";
import { exactVolumes } from "../../formula/milestone-volumes";
import { planExpressions } from "../../formula/plan-expressions";
import type { Decimal } from "../../money/decimal";
import { derivedOf } from "../../plan/expression";
import type { Figures } from "../../plan/figures";
import type { Plan } from "../../plan/plan";
import { READY_MADE, emptyScenario, type InputChange, type Scenario, type SeriesChange } from "../../plan/scenario";

/**
 * The scenarios that come with a plan, worked out for these figures. The plan itself is none of them. They are locked:
 * to change one, copy it.
 */
export function readyMade(plan: Plan, figures: Figures): readonly Scenario[] {
  return (plan.scenarios ?? []).map(({ id, name, remark, inputs = {}, atMilestoneVolumes: just }) => {
    const exact =
      just === undefined
        ? { inputs: {}, series: {} }
        : atMilestoneVolumes(plan, figures, just === true ? undefined : just);
    return {
      ...emptyScenario(`${READY_MADE}${id}`, name),
      remark,
      inputs: { ...inputs, ...exact.inputs },
      series: exact.series,
      locked: true,
    };
  });
}

/**
 * A volume that is an input is changed as an input, so that it shows; any other is a series taken to be so much. What no
 * figure of the plan hangs on is left out.
 *
 * @param only names of inputs and series; absent: all that milestones ask
 */
export function atMilestoneVolumes(
  plan: Plan,
  figures: Figures,
  only?: readonly string[],
): Pick<Scenario, "inputs" | "series"> {
  const isInput = new Set(plan.inputs.map(({ id }) => id));
  const isSeries = new Set(derivedOf(...planExpressions(plan)).map(({ id }) => id));
  const inputs: Record<string, InputChange> = {};
  const series: Record<string, SeriesChange> = {};
  for (const [id, asked] of exactVolumes(contextOf(plan, figures), plan.milestoneVolumes)) {
    if (only && !only.includes(id)) continue;
    const values = plan.years.map((_, index) => decimalText(asked.get(index)));
    if (isInput.has(id)) inputs[id] = { kind: "value", values };
    else if (isSeries.has(id)) series[id] = values;
  }
  return { inputs, series };
}

function decimalText(value: Decimal | undefined): string | null {
  return value?.toFixed() ?? null;
}
