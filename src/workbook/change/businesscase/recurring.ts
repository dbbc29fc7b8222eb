import {
  isSpending,
  isStructural,
  requestYearsOf,
  yearsAfterRequest,
} from "../../../model/businesscase/spending-parts";
import type { Domain, Plan } from "../../../model/plan/plan";
import { formula } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { domainPart } from "./domain";
import { keys } from "./line";
import type { FiguresLine, Line } from "./line";

/** Spending that goes on after the request, a year. */
export function recurringLines(plan: Plan): readonly Line[] {
  const last = requestYearsOf(plan.years, plan.rows).at(-1);
  const after = yearsAfterRequest(plan.years, plan.rows);
  if (after.length === 0) return [];
  const title = last === undefined ? "Structurele uitgaven" : `Structurele uitgaven na de aanvraag (vanaf ${after[0]})`;
  return [
    { kind: "section", title },
    line(plan, after, "zvw", "Structureel, Zvw"),
    line(plan, after, "sd", "Structureel, sociaal domein"),
    {
      kind: "figures",
      key: keys.recurring("total"),
      label: "Structurele uitgaven",
      style: "euros",
      closing: true,
      contents: (layout) => ({
        years: plan.years.map((year, index) =>
          after.includes(year)
            ? formula((["zvw", "sd"] as const).map((of) => layout.yearCell(keys.recurring(of), index)).join("+"))
            : null,
        ),
      }),
    },
  ];
}

/** The part of one domain, added up from the rows themselves. */
function line(plan: Plan, after: readonly number[], domain: Domain, label: string): FiguresLine {
  const hasUnknown = plan.rows.some(
    (row) => row.structuralInRequest && row.goesOnIn === undefined && domainPart(row, domain, "1") !== "0",
  );
  return {
    kind: "figures",
    key: keys.recurring(domain),
    label,
    style: "euros",
    contents: (layout) => ({
      years: plan.years.map((year, index): Content => {
        if (!after.includes(year)) return null;
        const spending = plan.rows.filter((row) => isSpending(row, year));
        const parts = spending.flatMap((row) => {
          const part = domainPart(row, domain, layout.yearCell(keys.row(row.id), index));
          if (part === "0") return [];
          if (row.structuralInRequest) return row.goesOnIn === undefined ? ["NA()"] : [];
          return isStructural(row, year) ? [part] : [];
        });
        return parts.length === 0 ? 0 : formula(parts.join("+"));
      }),
      ...(hasUnknown && { explanation: "Niet per jaar bekend: het plan noemt dit voor de aanvraag als geheel" }),
    }),
  };
}
