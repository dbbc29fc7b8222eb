import type { Context } from "../../src/model/formula/amounts";
import { explain, explainFormula } from "../../src/model/formula/explanation";
import { planExpressions } from "../../src/model/formula/plan-expressions";
import { anchoredIn, derivedOf, type Driver, type Expression } from "../../src/model/plan/expression";
import type { Plan, RowDefinition } from "../../src/model/plan/plan";
import { UNIT_LABELS } from "../../src/model/text/units";
import { domainName } from "../../src/workbook/change/businesscase/domain";
import { escaped, table } from "./markdown";

const KINDS = { impact: "impact", cost: "kosten" } as const;

/** What moves the amounts that were taken over, and how that is known. */
function movesSection(plan: Plan): readonly string[] {
  const nameOf = (driver: Driver) =>
    driver.kind === "derived" ? driver.label : (plan.inputs.find(({ id }) => id === driver.id)?.label ?? driver.id);
  // A taken-over amount may be in several rows: it is told once, with the first of them.
  const told = new Set<string>();
  const moving = (label: string, of: Expression) =>
    anchoredIn(of)
      .filter(({ amount }) => !told.has(amount.id) && told.add(amount.id))
      .map(({ drivers, evidence, assumed }) => [
        escaped(label),
        escaped(drivers.map(nameOf).join(" × ")),
        escaped(`${assumed ? "Aanname. " : ""}${evidence}`),
      ]);
  const still = plan.rows.flatMap(({ label, amount, whyStill }) =>
    whyStill === undefined || anchoredIn(amount).length > 0 ? [] : [[escaped(label), "niets", escaped(whyStill)]],
  );
  const lines = [
    ...plan.rows.flatMap(({ label, amount }) => moving(label, amount)),
    ...(plan.beside ?? []).flatMap(({ label, of }) => moving(label, of)),
    ...still,
  ];
  if (lines.length === 0) return [];
  return [
    "### Waarmee overgenomen bedragen meebewegen",
    "Het bedrag van de werkmap staat zolang er niets verandert. Verandert in een scenario wat hier staat, dan beweegt het naar verhouding mee.",
    table(["Regel", "Beweegt mee met", "Hoe dat bekend is"], lines),
  ];
}

/** How each row follows: its formula in words, and the steps that rows share. */
export function rowsSection(plan: Plan, context: Context): readonly string[] {
  // In the last year every formula reads as it does in general, also those that look back.
  const last = plan.years.length - 1;
  const formula = (row: RowDefinition) =>
    row.amount.kind === "input" && row.amount.id === row.id
      ? "overgenomen uit het plan"
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
  if (steps.length === 0) return [...components, ...movesSection(plan)];
  return [
    ...components,
    ...movesSection(plan),
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
