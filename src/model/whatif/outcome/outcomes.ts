import type { Decimal } from "../../money/decimal";
import type { Plan } from "../../plan/plan";
import { namedQuantity } from "../../quantities/ids";
import type { Once, Quantity, Yearly } from "../../quantities/quantity";
import { quantitiesOf, type AskedFigures } from "../../quantities/register";
import type { Unit } from "../../text/units";
import type { Outcome } from "./outcome";

/** A quantity that a what-if can look at: a sum of weighted expressions, in any year of the plan or over all of them. */
export interface OutcomeKind extends Pick<Quantity, "id" | "group" | "label"> {
  readonly unit: Unit;
  readonly definition: Yearly | Once;
}

/** All that a plan comes to that is a number, totals first. */
export function outcomeKinds(plan: Plan, asked: AskedFigures): readonly OutcomeKind[] {
  return quantitiesOf(plan, asked).flatMap(({ id, group, label, unit, definition }): OutcomeKind[] =>
    unit !== null && (definition.kind === "yearly" || definition.kind === "once")
      ? [{ id, group, label, unit, definition }]
      : [],
  );
}

/** By its id, or by what an earlier version called it; null where the plan has none of that name. */
export function outcomeKind(plan: Plan, asked: AskedFigures, name: string): OutcomeKind | null {
  return namedQuantity(outcomeKinds(plan, asked), name);
}

/** At least so many people are to be off the list; null where nothing is asked. */
export function askedOf({ definition }: OutcomeKind): Decimal | null {
  return definition.kind === "once" ? definition.asked : null;
}

/**
 * One outcome of a kind.
 * @param year of the plan, or all of them together
 * @returns null for a year in which there is no such thing, and for all years of what has no sum, such as a share
 */
export function outcomeOf(
  plan: Plan,
  { id, label, unit, definition }: OutcomeKind,
  year: number | "all",
): Outcome | null {
  if (definition.kind === "once") return { id, label, unit, terms: definition.terms };
  const { terms, together, years = plan.years } = definition;
  const [first, last] = [years[0], years.at(-1)];
  if (year === "all") {
    if (together === "nothing") return null;
    if (together === "last") return { id, label: `${label} ${last}`, unit, terms: terms(plan.years.length - 1) };
    return {
      id,
      label: `${label} ${first}–${last}`,
      unit,
      terms: years.flatMap((each) => terms(plan.years.indexOf(each))),
    };
  }
  const index = plan.years.indexOf(year);
  return index === -1 || !years.includes(year)
    ? null
    : { id: `${id} ${year}`, label: `${label} ${year}`, unit, terms: terms(index) };
}
