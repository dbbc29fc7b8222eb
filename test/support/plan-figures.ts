import type { Figures } from "../../src/model/businesscase/figures";
import type { Plan } from "../../src/model/businesscase/plan";
import { Decimal } from "../../src/model/money/decimal";

/** A plan's published assumptions as figures, without any workbook between; `changes` replaces some of them. */
export function publishedFigures(
  plan: Plan,
  changes: Readonly<Record<string, readonly (string | number)[]>> = {},
): Figures {
  const published = plan.inputs
    .filter((definition) => definition.published.length > 0)
    .map(({ id, published: values }) => [id, values.map((text) => new Decimal(text))] as const);
  const changed = Object.entries(changes).map(
    ([id, values]) => [id, values.map((value) => new Decimal(value))] as const,
  );
  return { inputs: new Map([...published, ...changed]), municipalities: [], milestones: [], printedTotals: [] };
}
