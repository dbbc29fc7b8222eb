import type { Figures } from "../../src/model/businesscase/figures";
import type { Plan } from "../../src/model/businesscase/plan";
import { Decimal } from "../../src/model/money/decimal";

/** A plan's own figures as published, without any workbook between, milestones or municipalities. */
export function publishedFigures(
  plan: Plan,
  changes: Readonly<Record<string, readonly (string | number | null)[]>> = {},
): Figures {
  const decimals = (values: readonly (string | number | null)[]) =>
    values.map((value) => (value === null ? null : new Decimal(value)));
  const published = plan.inputs
    .filter((definition) => definition.published.length > 0)
    .map((definition) => [definition.id, decimals(definition.published)] as const);
  const changed = Object.entries(changes).map(([id, values]) => [id, decimals(values)] as const);
  return { inputs: new Map([...published, ...changed]), municipalities: [], milestones: [], printedTotals: [] };
}
