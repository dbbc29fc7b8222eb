import { presentValueSeries } from "../businesscase/present-value";
import { partOf, sumOf } from "../businesscase/domain-series";
import { rowSeries, totalSeries } from "../businesscase/row-series";
import { planExpressions } from "../formula/plan-expressions";
import { NO_CHOICES } from "../plan/choices";
import { byYear, derived, derivedOf, operands, plus, type Derived, type Expression } from "../plan/expression";
import type { Figures, Milestone } from "../plan/figures";
import type { Bandwidth, Domain, Plan, RowDefinition, RowKind } from "../plan/plan";
import { date } from "../text/dutch";
import type { Unit } from "../text/units";
import { yearsBefore } from "../waitlist/plan-view";
import { waitListSeries } from "../waitlist/series";
import { financeQuantities } from "./finance";
import { paybackQuantities, runningResult } from "./payback";
import type { Quantity, QuantityGroup, Term, Yearly } from "./quantity";
import { termsOf } from "./terms";

const KINDS: readonly (readonly [RowKind, string])[] = [
  ["impact", "baten"],
  ["cost", "kosten"],
];

/** Of a share or a price: its years together are nothing. */
const NO_TOTAL = "geen totaal";

/** What decides on quantities beside the plan: milestones that ask a fall of the wait list, and what is at risk. */
export type AskedFigures = Pick<Figures, "milestones" | "choices">;

/** All that a plan comes to, totals first. */
export function quantitiesOf(plan: Plan, { milestones, choices = NO_CHOICES }: AskedFigures): readonly Quantity[] {
  const { rows, waitList } = plan;
  const { stock, weeks } = waitListSeries(plan);
  return [
    ...totals(plan),
    ...plan.components.flatMap((component) => componentQuantities(plan, component)),
    ...rows.map((row) => yearly(plan.years, rowSeries(row), { group: "row" })),
    yearly(plan.years, { ...waitList.off, id: "wait-list.off" }, { group: "wait-list", terms: [waitList.off] }),
    ...milestones.flatMap((milestone) => waitListFall(plan, milestone)),
    ...[stock, weeks].map((of) => yearly(plan.years, of, { group: "wait-list", together: "last" })),
    ...presentValue(plan),
    ...Object.values(paybackQuantities(plan)),
    ...financeQuantities(plan, choices.riskBasis),
    ...plan.bandwidths.map((bandwidth) => bandwidthQuantity(plan, bandwidth)),
    ...derivedOf(...planExpressions(plan))
      .filter(({ id }) => id !== waitList.off.id)
      .map((series) => yearly(plan.years, series, { group: "series", together: togetherOf(series) })),
  ];
}

/** What a sum is the sum of, one level down, in its own order. */
export function partsOf(all: readonly Quantity[], { parts }: Pick<Quantity, "parts">): readonly Quantity[] {
  return parts.flatMap((part) => all.find(({ id }) => id === part) ?? []);
}

/** The formulas that a quantity is the sum of in a year: its own, or those of its parts. */
export function formulasOf(all: readonly Quantity[], { definition, parts }: Quantity): readonly Expression[] {
  if (parts.length > 0) return partsOf(all, { parts }).flatMap((part) => formulasOf(all, part));
  const isWritten = definition.kind === "yearly" || definition.kind === "once";
  return isWritten && definition.formula !== null ? [definition.formula] : [];
}

interface Otherwise {
  readonly group: QuantityGroup;
  /** What it is the sum of, instead of the series itself. */
  readonly terms?: readonly Expression[];
  readonly together?: Yearly["together"];
  readonly parts?: readonly string[];
  /** The only years in which there is such a thing. */
  readonly held?: readonly number[];
  readonly none?: string;
}

function yearly(
  years: readonly number[],
  of: Derived,
  { group, terms = [of], together = "sum", parts = [], held, none = NO_TOTAL }: Otherwise,
): Quantity {
  const inYear = (yearIndex: number) => terms.flatMap((term) => termsOf(years, term, yearIndex));
  const definition: Yearly = {
    kind: "yearly",
    terms: inYear,
    formula: written(of.of),
    together,
    ...(held && { years: held }),
  };
  return { id: of.id, group, label: of.label, unit: of.unit, definition, none, parts };
}

/** A series by its own formula: by its name alone it would explain nothing. */
function written(of: Expression): Expression {
  return of.kind === "derived" ? of.of : of;
}

function totals(plan: Plan): readonly Quantity[] {
  const { rows } = plan;
  const sides = plan.components.flatMap(({ id }) => KINDS.map(([kind]) => ({ id, kind })));
  const partsOf = (side: RowKind) =>
    sides
      .filter(({ id, kind }) => kind === side && rowsOf(plan, id, kind).length > 0)
      .map(({ id, kind }) => sideId(id, kind));
  const domain = (of: Domain, label: string) =>
    yearly(
      plan.years,
      derived(`total.${of}`, label, "eur", sumOf(rows.flatMap((row) => partOf(of, row, rowSeries(row))))),
      {
        group: "total",
      },
    );
  return [
    yearly(plan.years, totalSeries(plan, "result"), { group: "total", parts: ["total.impact", "total.cost"] }),
    ...KINDS.map(([kind]) => yearly(plan.years, totalSeries(plan, kind), { group: "total", parts: partsOf(kind) })),
    domain("zvw", "Zvw"),
    domain("sd", "Sociaal domein"),
    yearly(plan.years, runningResult(plan), { group: "total", together: "last" }),
    ...zvwAfterGrant(plan),
  ];
}

/**
 * What regular care gains, less all that the grants pay for it, of both domains: the balance by which a plan shows that
 * the care budget earns back what was requested. None where nothing is requested.
 */
function zvwAfterGrant({ rows, years }: Plan): readonly Quantity[] {
  if (!rows.some(({ requestedIn }) => requestedIn?.length)) return [];
  const inYear = (year: number) =>
    rows.flatMap((row) => (row.requestedIn?.includes(year) ? [rowSeries(row)] : partOf("zvw", row, rowSeries(row))));
  const label = "Zvw-saldo na aftrek van de transformatiemiddelen";
  const of = byYear(years.map((year) => sumOf(inYear(year))));
  return [yearly(years, derived("total.zvw-after-grant", label, "eur", of), { group: "total" })];
}

function rowsOf({ rows }: Plan, component: string, kind: RowKind): readonly RowDefinition[] {
  return rows.filter((row) => row.component === component && row.kind === kind);
}

function sideId(component: string, kind: RowKind): string {
  return `component.${component}.${kind}`;
}

/** A component, and its benefits and its costs, as far as it has any. */
function componentQuantities(plan: Plan, { id, label }: Plan["components"][number]): readonly Quantity[] {
  const sides = KINDS.flatMap(([kind, name]) => {
    const rows = rowsOf(plan, id, kind).map(rowSeries);
    if (rows.length === 0) return [];
    const of = derived(sideId(id, kind), `${label}, ${name}`, "eur", plus(...rows));
    return [yearly(plan.years, of, { group: "component", terms: rows, parts: rows.map((row) => row.id) })];
  });
  const rows = plan.rows.filter(({ component }) => component === id).map(rowSeries);
  const whole = derived(`component.${id}`, label, "eur", plus(...rows));
  return [
    yearly(plan.years, whole, { group: "component", terms: rows, parts: sides.map((side) => side.id) }),
    ...sides,
  ];
}

/** Only in the years in which the limits hold. */
function bandwidthQuantity(
  plan: Plan,
  { id, label, unit, of, from = -Infinity, until = Infinity }: Bandwidth,
): Quantity {
  return yearly(plan.years, derived(`bandwidth.${id}`, label, unit, of), {
    group: "bandwidth",
    terms: [of],
    together: "nothing",
    held: plan.years.filter((year) => year >= from && year <= until),
    none: "geen",
  });
}

function presentValue(plan: Plan): readonly Quantity[] {
  const series = presentValueSeries(plan);
  if (series === null) return [];
  const about = { group: "present-value" } as const;
  const { constant: fixed, real, factor, value } = series;
  return [
    yearly(plan.years, value, about),
    ...(fixed ? [yearly(plan.years, fixed, about)] : []),
    yearly(plan.years, real, about),
    yearly(plan.years, factor, { ...about, together: "nothing" }),
  ];
}

/** Units of which the years make a sum that says something. */
const ADDS_UP: ReadonlySet<Unit> = new Set<Unit>(["eur", "people", "talks", "cases", "consults", "hours", "count"]);

function togetherOf(series: Derived): Yearly["together"] {
  if (isRunning(series)) return "last";
  return ADDS_UP.has(series.unit) ? "sum" : "nothing";
}

function isRunning(of: Expression): boolean {
  return of.kind === "cumulative" || operands(of).some(isRunning);
}

/** As the milestone itself is judged. */
function waitListFall({ years, waitList: { off } }: Plan, { nr, waitListTarget }: Milestone): readonly Quantity[] {
  if (!waitListTarget) return [];
  const { date: day, people } = waitListTarget;
  const terms = yearsBefore(day, years).map((part): Term => ({ of: off, ...part }));
  return [
    {
      id: `wait-list.milestone.${nr}`,
      group: "wait-list",
      label: `Daling wachtlijst op ${date(day)} (mijlpaal ${nr})`,
      unit: off.unit,
      definition: { kind: "once", terms, formula: null, asked: people },
      none: NO_TOTAL,
      parts: [],
    },
  ];
}
