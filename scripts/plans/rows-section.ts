import type { Context } from "../../src/model/businesscase/amounts";
import { explain, explainFormula } from "../../src/model/businesscase/explanation";
import { derivedOf } from "../../src/model/businesscase/expression";
import { planExpressions } from "../../src/model/businesscase/plan-expressions";
import type { Plan, RowDefinition } from "../../src/model/businesscase/plan";
import { UNIT_LABELS } from "../../src/model/text/units";
import { domainName } from "../../src/workbook/change/businesscase/domain";
import { escaped, table } from "./markdown";

const KINDS = { impact: "impact", cost: "kosten" } as const;

/** How each row follows: its formula in words, and the steps that rows share. */
export function rowsSection(plan: Plan, context: Context): readonly string[] {
  // In the last year every formula reads as it does in general, also those that look back.
  const last = plan.years.length - 1;
  const formula = (row: RowDefinition) =>
    row.amount.kind === "input" && row.amount.id === row.id
      ? "overgenomen zoals gedrukt"
      : escaped(explain(plan, context, row, last).words);
  const components = plan.components.flatMap(({ id, label }) => {
    const rows = plan.rows.filter(({ component }) => component === id);
    if (rows.length === 0) return [];
    return [
      `### ${id}. ${label}`,
      table(
        ["Regel", "Soort", "Domein", "Hoe het bedrag volgt"],
        rows.map((row) => [
          escaped(row.label),
          `${KINDS[row.kind]}${row.recurring ? ", structureel" : ""}`,
          domainName(row),
          formula(row),
        ]),
      ),
    ];
  });
  const steps = derivedOf(...planExpressions(plan));
  if (steps.length === 0) return components;
  return [
    ...components,
    "### Tussenstappen",
    table(
      ["Stap", "Eenheid", "Hoe zij volgt"],
      steps.map((step) => [
        escaped(step.label),
        UNIT_LABELS[step.unit],
        escaped(explainFormula(plan, context, step.of, step.unit, last).words),
      ]),
    ),
  ];
}
