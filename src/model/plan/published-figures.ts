import { Decimal } from "../money/decimal";
import { withConnected, type Figures } from "./figures";
import type { Plan } from "./plan";

/** The plan with its own published assumptions, without any workbook: no municipalities, milestones or printed totals. */
export function publishedFigures({ inputs }: Plan): Figures {
  const published = inputs.filter((definition) => definition.published.length > 0);
  return withConnected({
    inputs: new Map(published.map(({ id, published: texts }) => [id, texts.map((text) => new Decimal(text))])),
    municipalities: [],
    milestones: [],
    printedTotals: [],
  });
}
