import { zvwShare } from "../businesscase/domain";
import { derivedOf, operands } from "../businesscase/expression";
import type { Derived, Expression, Unit } from "../businesscase/expression";
import type { Milestone } from "../businesscase/figures";
import { planExpressions } from "../businesscase/plan-expressions";
import type { Plan, RowDefinition } from "../businesscase/plan";
import type { Decimal } from "../money/decimal";
import { ONE } from "../money/decimal";
import { date } from "../text/dutch";
import { dateParts, partOfYearBefore } from "../time/iso-date";
import { waitListSeries } from "../waitlist/series";
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
  /** What all years together are: their sum unless it says otherwise; the last, of what already adds them up. */
  readonly together?: "last" | "nothing";
  /** Of a milestone's fall of the wait list: how many people it asks. */
  readonly asked?: Decimal;
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
    runningResult(plan),
    ...zvwAfterGrant(plan),
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
    ...waitListStock(plan),
    ...seriesOf(plan).map((series) => seriesKind(series)),
  ];
}

/**
 * One outcome of a kind.
 * @param year of the plan, or all of them together
 * @returns null for a year that the plan does not have, and for all years of what has no sum, such as a share
 */
export function outcomeOf(plan: Plan, kind: OutcomeKind, year: number | "all"): Outcome | null {
  const { id, label, unit } = kind;
  if (!kind.perYear) return { id, label, unit, terms: kind.terms(0) };
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (year === "all" && kind.together === "nothing") return null;
  if (year === "all" && kind.together === "last") {
    return { id, label: `${label} ${last}`, unit, terms: kind.terms(plan.years.length - 1) };
  }
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

/** All years so far: below nought once the plan has paid itself back. */
function runningResult({ rows, years }: Plan): OutcomeKind {
  const terms = (yearIndex: number) =>
    years
      .slice(0, yearIndex + 1)
      .flatMap((_, at) => rows.map(({ amount: of }) => ({ of, yearIndex: at, weight: ONE })));
  return {
    id: "cumulative",
    label: "Resultaat, opgeteld tot en met",
    unit: "eur",
    perYear: true,
    together: "last",
    terms,
  };
}

/**
 * What regular care gains, less all that the grants pay for it, of both domains: the balance by which a plan shows that
 * the care budget earns back what was requested. None where nothing is requested.
 */
function zvwAfterGrant({ rows, years }: Plan): readonly OutcomeKind[] {
  if (!rows.some(({ requestedIn }) => requestedIn?.length)) return [];
  const weightIn = (row: RowDefinition, yearIndex: number) =>
    row.requestedIn?.includes(years[yearIndex] ?? NaN) ? ONE : zvwShare(row);
  return [
    {
      id: "zvw-after-grant",
      label: "Zvw-saldo na aftrek van de transformatiemiddelen",
      unit: "eur",
      perYear: true,
      terms: (yearIndex) =>
        rows
          .map((row) => ({ of: row.amount, yearIndex, weight: weightIn(row, yearIndex) }))
          .filter(({ weight }) => !weight.isZero()),
    },
  ];
}

/** The list when a year begins, and the weeks that someone waits then. */
function waitListStock(plan: Plan): readonly OutcomeKind[] {
  const { stock, weeks } = waitListSeries(plan);
  return [stock, weeks].map((of) => ({
    ...single(of.id.replace(".", " "), of.label, of.unit, of),
    together: "last",
  }));
}

/** Every series with a name, but the one that the wait list already is. */
function seriesOf(plan: Plan): readonly Derived[] {
  return derivedOf(...planExpressions(plan)).filter(({ id }) => id !== plan.waitList.off.id);
}

function seriesKind(series: Derived): OutcomeKind {
  const together = isRunning(series) ? "last" : ADDS_UP.has(series.unit) ? undefined : "nothing";
  const kind = single(`series ${series.id}`, series.label, series.unit, series);
  return { ...kind, ...(together && { together }) };
}

/** Units of which the years make a sum that says something. */
const ADDS_UP: ReadonlySet<Unit> = new Set<Unit>(["eur", "people", "talks", "cases", "consults", "hours", "count"]);

function isRunning(of: Expression): boolean {
  return of.kind === "cumulative" || operands(of).some(isRunning);
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
      asked: waitListTarget.people,
      terms: () => terms,
    },
  ];
}
