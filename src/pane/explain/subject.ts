import { sumLine } from "../../model/businesscase/sum-line";
import type { Amounts } from "../../model/businesscase/lines";
import type { Decimal } from "../../model/money/decimal";
import type { Plan } from "../../model/plan/plan";
import type { Quantity } from "../../model/quantities/quantity";
import { partsOf, quantitiesOf } from "../../model/quantities/register";
import type { Result } from "../../model/result/result";
import type { Unit } from "../../model/text/units";
import type { Subject } from "../state/navigation";
import type { Texts } from "../texts/texts";

/** A figure of the result with its name, per year and in total. */
export interface Figure {
  readonly subject: Subject;
  readonly label: string;
  readonly amounts: Amounts;
  readonly total: Decimal | null;
  readonly zvw: Decimal | null;
  readonly sd: Decimal | null;
  /** What it counts; absent: euros. */
  readonly unit?: Unit;
}

// Every line of the pane asks: once a plan is enough.
const known = new WeakMap<Plan, readonly Quantity[]>();

/** All that a plan comes to, but what its milestones ask. */
export function explainable(plan: Plan): readonly Quantity[] {
  const all = known.get(plan) ?? quantitiesOf(plan, { milestones: [] });
  known.set(plan, all);
  return all;
}

export function quantityOf(all: readonly Quantity[], subject: Subject): Quantity | null {
  return all.find(({ id }) => id === subject) ?? null;
}

/** The figure itself; null where the result no longer has it. */
export function figureOf(
  all: readonly Quantity[],
  result: Result,
  subject: Subject,
  { outcome }: Texts,
): Figure | null {
  const quantity = quantityOf(all, subject);
  if (!quantity) return null;
  if (quantity.group === "bandwidth") {
    const found = result.bandwidths.find(({ bandwidth }) => `bandwidth.${bandwidth.id}` === subject);
    const { label, unit } = quantity;
    const amounts = result.years.map((year) => found?.years.find((one) => one.year === year)?.value ?? null);
    return { subject, label, amounts, total: null, zvw: null, sd: null, ...(unit !== null && { unit }) };
  }
  const rows = rowsBelow(all, quantity);
  const own = result.rows.filter(({ row }) => rows.includes(row.id));
  return { ...sumLine(result.years, own), subject, label: labelOf(quantity, result, outcome) };
}

/** In the words of the pane. */
function labelOf({ id, label }: Quantity, { components }: Result, outcome: Texts["outcome"]): string {
  const side = id.endsWith(".impact") ? outcome.impact : outcome.cost;
  const component = components.find((each) => id.startsWith(`component.${each.id}.`));
  if (component) return `${side} ${component.label}`;
  if (id === "total.result") return outcome.resultShort;
  return id === "total.impact" || id === "total.cost" ? side : label;
}

function rowsBelow(all: readonly Quantity[], quantity: Quantity): readonly string[] {
  if (quantity.group === "row") return [quantity.id];
  return partsOf(all, quantity).flatMap((part) => rowsBelow(all, part));
}

/** The ids of the unknown inputs that keep a figure from being known, each once. */
export function unknownOf(all: readonly Quantity[], result: Result, subject: Subject): readonly string[] {
  const quantity = quantityOf(all, subject);
  const rows = quantity ? rowsBelow(all, quantity) : [];
  return [...new Set(result.rows.flatMap(({ row, unknown }) => (rows.includes(row.id) ? unknown : [])))];
}
