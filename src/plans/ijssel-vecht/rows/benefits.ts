import { negative, plus, times, type Expression } from "../../../model/plan/expression";
import type { Domain, RowDefinition } from "../../../model/plan/plan";
import { avoidedCare, avoidedConsults, diverted, firstTalks, index, sdShare, talksInYear } from "../series";
import { PLAN } from "../source";

function benefit(id: string, domain: Domain, label: string, saved: Expression): RowDefinition {
  return {
    id,
    kind: "impact",
    component: "1",
    label,
    domain,
    recurring: false,
    amount: negative(saved),
    source: { ...PLAN, detail: "tabel 3" },
  };
}

/** The benefits of the talks; those of groups and support points are not put in figures by the plan. */
export const benefitRows: readonly RowDefinition[] = [
  benefit("talks.less-ggz", "zvw", "Minder gebruik van ggz-aanbod", times(diverted, avoidedCare, index)),
  benefit("talks.shorter", "zvw", "Kortere behandeling ggz", times(firstTalks, avoidedConsults, index)),
  benefit(
    "talks.waiting",
    "zvw",
    "Minder wachtlijsten",
    times(diverted, plus("wait-administration", "wait-gp"), index),
  ),
  // The pilots of 2024 do not count here.
  benefit(
    "talks.secondary",
    "sd",
    "Secundaire baten: minder uitkeringen en schuldhulpverlening",
    times(
      talksInYear,
      sdShare,
      plus(times("back-to-work", "benefit-saving"), times("debt-share", "debt-saving")),
      index,
    ),
  ),
];
