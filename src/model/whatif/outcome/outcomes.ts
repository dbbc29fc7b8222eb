import type { Decimal } from "../../money/decimal";
import type { Milestone } from "../../plan/figures";
import type { Plan } from "../../plan/plan";
import { namedQuantity } from "../../quantities/ids";
import type { Once, Quantity, Yearly } from "../../quantities/quantity";
import { quantitiesOf } from "../../quantities/register";
import type { Unit } from "../../text/units";
import type { Outcome } from "./outcome";

/** A quantity that a what-if can look at: a sum of weighted expressions, in any year of the plan or over all of them. */
export interface OutcomeKind extends Pick<Quantity, "id" | "group" | "label"> {
  readonly unit: Unit;
  readonly definition: Yearly | Once;
}

/** All that a plan comes to that is a number, totals first. @param milestones those that ask a fall of the wait list count */
export function outcomeKinds(plan: Plan, milestones: readonly Milestone[]): readonly OutcomeKind[] {
  return quantitiesOf(plan, milestones).flatMap(({ id, group, label, unit, definition }): OutcomeKind[] =>
    unit !== null && (definition.kind === "yearly" || definition.kind === "once")
      ? [{ id, group, label, unit, definition }]
      : [],
  );
}

/** By its id, or by what an earlier version called it; null where the plan has none of that name. */
export function outcomeKind(plan: Plan, milestones: readonly Milestone[], name: string): OutcomeKind | null {
  return namedQuantity(outcomeKinds(plan, milestones), name);
}

/** At least so many people are to be off the list; null where nothing is asked. */
export function askedOf({ definition }: OutcomeKind): Decimal | null {
  return definition.kind === "once" ? definition.asked : null;
}

/**
 * One outcome of a kind.
 * @param year of the plan, or all of them together
 * @returns null for a year that the plan does not have, and for all years of what has no sum, such as a share
 */
export function outcomeOf(
  plan: Plan,
  { id, label, unit, definition }: OutcomeKind,
  year: number | "all",
): Outcome | null {
  if (definition.kind === "once") return { id, label, unit, terms: definition.terms };
  const { terms, together } = definition;
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (year === "all") {
    if (together === "nothing") return null;
    if (together === "last") return { id, label: `${label} ${last}`, unit, terms: terms(plan.years.length - 1) };
    return { id, label: `${label} ${first}–${last}`, unit, terms: plan.years.flatMap((_, index) => terms(index)) };
  }
  const index = plan.years.indexOf(year);
  return index === -1 ? null : { id: `${id} ${year}`, label: `${label} ${year}`, unit, terms: terms(index) };
}
