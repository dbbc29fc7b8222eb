import { afterwardsSeries } from "../businesscase/afterwards";
import type { DomainSeries } from "../businesscase/domain-series";
import { fundingSeries, type SpendingSeries } from "../businesscase/funding";
import { recurringSeries } from "../businesscase/recurring";
import { requestSeries } from "../businesscase/requests";
import { sharedRiskSeries } from "../businesscase/shared-risk";
import { socialSpending } from "../businesscase/social-spending";
import { requestYearsOf } from "../businesscase/spending-parts";
import type { RiskBasis } from "../plan/choices";
import type { Derived } from "../plan/expression";
import type { Plan } from "../plan/plan";
import type { Quantity, Yearly } from "./quantity";
import { termsOf } from "./terms";

const NONE = "geen";

/** Who pays for what, what goes on, what is at risk, and what comes after the plan's own years. */
export function financeQuantities(plan: Plan, basis: RiskBasis): readonly Quantity[] {
  const once = (of: Derived, parts: readonly string[] = []): Quantity => ({
    id: of.id,
    group: "finance",
    label: of.label,
    unit: of.unit,
    definition: { kind: "once", terms: termsOf(plan.years, of, 0), formula: of.of, asked: null },
    none: NONE,
    parts,
  });
  const yearly =
    (years: readonly number[]) =>
    (of: Derived, parts: readonly string[] = []): Quantity => {
      const terms: Yearly["terms"] = (yearIndex) => termsOf(plan.years, of, yearIndex);
      const definition: Yearly = { kind: "yearly", terms, formula: of.of, together: "sum", years };
      return { id: of.id, group: "finance", label: of.label, unit: of.unit, definition, none: NONE, parts };
    };
  const domains = (
    { total, zvw, sd }: DomainSeries,
    quantity: (of: Derived, parts?: readonly string[]) => Quantity,
  ) => [quantity(total, [zvw.id, sd.id]), quantity(zvw), quantity(sd)];
  const kinds = ({ total, incidental, structural }: SpendingSeries) =>
    [total, incidental, structural].flatMap((series) => domains(series, once));

  const funding = fundingSeries(plan);
  const risk = sharedRiskSeries(plan, basis);
  const recurring = recurringSeries(plan);
  const afterwards = afterwardsSeries(plan);
  return [
    ...(funding ? [funding.requested, funding.outside, funding.spending].flatMap(kinds) : []),
    ...(funding ? domains(requestSeries(plan), yearly(requestYearsOf(plan))) : []),
    ...(risk ? domains(risk.series, once) : []),
    ...(recurring.years.length > 0 ? domains(recurring.series, yearly(recurring.years)) : []),
    ...Object.values(socialSpending(plan)).flatMap(({ of, years }) => (years.length > 0 ? [yearly(years)(of)] : [])),
    ...(afterwards
      ? [...domains(afterwards.perYear, once), ...Object.values(afterwards.cover).map((of) => once(of))]
      : []),
  ];
}
