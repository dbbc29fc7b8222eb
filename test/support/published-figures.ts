import { Decimal } from "../../src/model/money/decimal";
import type { Figures } from "../../src/model/plan/figures";
import type { Plan } from "../../src/model/plan/plan";
import { publishedFigures as asPublished } from "../../src/model/plan/published-figures";

/** A plan's own figures as published, without any workbook between, milestones or municipalities. */
export function publishedFigures(
  plan: Plan,
  changes: Readonly<Record<string, readonly (string | number | null)[]>> = {},
): Figures {
  const decimals = (values: readonly (string | number | null)[]) =>
    values.map((value) => (value === null ? null : new Decimal(value)));
  const figures = asPublished(plan);
  const changed = Object.entries(changes).map(([id, values]) => [id, decimals(values)] as const);
  return { ...figures, inputs: new Map([...figures.inputs, ...changed]) };
}
