import { zvwShare } from "../businesscase/domain";
import type { Expression, Unit } from "../businesscase/expression";
import type { Milestone } from "../businesscase/figures";
import type { Plan, RowDefinition } from "../businesscase/plan";
import type { Decimal} from "../money/decimal";
import { ONE } from "../money/decimal";
import { date } from "../text/dutch";
import { dateParts, partOfYearBefore } from "../time/iso-date";
import type { Outcome, OutcomeTerm } from "./outcome";

/** A figure that a what-if can look at, in any year of the plan or over all of them. */
export interface OutcomeKind {
  /** "result", "impact", "cost", "zvw", "sd", "component 2", "row vg.prevented", "series talks", "wait-list milestone 4". */
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  /** False for what belongs to one day: a milestone's fall of the wait list. */
  readonly perYear: boolean;
  /** What it is in a year: weighted expressions. */
  readonly terms: (yearIndex: number) => readonly OutcomeTerm[];
}

/** All that a plan comes to, totals first. @param milestones those that ask a fall of the wait list count */
export function outcomeKinds(plan: Plan, milestones: readonly Milestone[]): readonly OutcomeKind[] {
  return [
    sumOf(plan.rows, "result", "Resultaat"),
    sumOf(rowsOf(plan, "impact"), "impact", "Impact"),
    sumOf(rowsOf(plan, "cost"), "cost", "Kosten"),
    sumOf(plan.rows, "zvw", "Zvw", zvwShare),
    sumOf(plan.rows, "sd", "Sociaal domein", (row) => ONE.minus(zvwShare(row))),
    ...plan.components.map(({ id, label }) =>
      sumOf(
        plan.rows.filter(({ component }) => component === id),
        `component ${id}`,
        label,
      ),
    ),
    ...plan.rows.map((row) => sumOf([row], `row ${row.id}`, row.label)),
    single("wait-list", plan.waitList.off.label, plan.waitList.off.unit, plan.waitList.off),
    ...milestones.flatMap((milestone) => waitListFall(plan, milestone)),
  ];
}

/**
 * One outcome of a kind.
 * @param year of the plan, or all of them together
 * @returns null for a year that the plan does not have
 */
export function outcomeOf(plan: Plan, kind: OutcomeKind, year: number | "all"): Outcome | null {
  const { id, label, unit } = kind;
  if (!kind.perYear) return { id, label, unit, terms: kind.terms(0) };
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (year === "all") {
    const terms = plan.years.flatMap((_, index) => kind.terms(index));
    return { id, label: `${label} ${first}–${last}`, unit, terms };
  }
  const index = plan.years.indexOf(year);
  return index === -1 ? null : { id: `${id} ${year}`, label: `${label} ${year}`, unit, terms: kind.terms(index) };
}

function rowsOf({ rows }: Plan, kind: RowDefinition["kind"]): readonly RowDefinition[] {
  return rows.filter((row) => row.kind === kind);
}

function sumOf(
  rows: readonly RowDefinition[],
  id: string,
  label: string,
  weightOf: (row: RowDefinition) => Decimal = () => ONE,
): OutcomeKind {
  const weighted = rows.map(({ amount, ...row }) => ({ of: amount, weight: weightOf({ amount, ...row }) }));
  const telling = weighted.filter(({ weight }) => !weight.isZero());
  return {
    id,
    label,
    unit: "eur",
    perYear: true,
    terms: (yearIndex) => telling.map((term) => ({ ...term, yearIndex })),
  };
}

function single(id: string, label: string, unit: Unit, of: Expression): OutcomeKind {
  return { id, label, unit, perYear: true, terms: (yearIndex) => [{ of, yearIndex, weight: ONE }] };
}

/** Whole years before the day, and of its own year the part that has passed: as the milestone itself is judged. */
function waitListFall({ years, waitList: { off } }: Plan, { nr, waitListTarget }: Milestone): readonly OutcomeKind[] {
  if (!waitListTarget) return [];
  const { date: day } = waitListTarget;
  const { year } = dateParts(day);
  const terms = years.flatMap((planYear, yearIndex): OutcomeTerm[] => {
    if (planYear > year) return [];
    const weight = planYear < year ? ONE : partOfYearBefore(day);
    return weight.isZero() ? [] : [{ of: off, yearIndex, weight }];
  });
  return [
    {
      id: `wait-list milestone ${nr}`,
      label: `Daling wachtlijst op ${date(day)} (mijlpaal ${nr})`,
      unit: off.unit,
      perYear: false,
      terms: () => terms,
    },
  ];
}
