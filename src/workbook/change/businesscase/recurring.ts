import { recurringSeries } from "../../../model/businesscase/recurring";
import { requestYearsOf } from "../../../model/businesscase/spending-parts";
import type { Derived } from "../../../model/plan/expression";
import type { Plan } from "../../../model/plan/plan";
import type { FiguresLine, Line } from "./line";
import { seriesCell } from "./references";

/** Spending that goes on after the request, a year. */
export function recurringLines(plan: Plan): readonly Line[] {
  const { series, years, rows } = recurringSeries(plan);
  if (years.length === 0) return [];
  const isWhole = plan.rows.some(({ id, structuralInRequest }) => structuralInRequest && rows.includes(id));
  const line = (of: Derived): FiguresLine => ({
    kind: "figures",
    key: of.id,
    label: of.label,
    style: "euros",
    contents: (layout) => ({
      years: plan.years.map((year, index) => (years.includes(year) ? seriesCell(layout, of, index) : null)),
      ...(isWhole && { explanation: "Niet per jaar bekend: het plan noemt dit voor de aanvraag als geheel" }),
    }),
  });
  const title =
    requestYearsOf(plan).length === 0
      ? "Structurele uitgaven"
      : `Structurele uitgaven na de aanvraag (vanaf ${years[0]})`;
  return [{ kind: "section", title }, line(series.zvw), line(series.sd), { ...line(series.total), closing: true }];
}
