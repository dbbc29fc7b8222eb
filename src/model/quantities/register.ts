import { presentValueSeries } from "../businesscase/present-value";
import { rowSeries, totalSeries } from "../businesscase/row-series";
import { planExpressions } from "../formula/plan-expressions";
import { ONE } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { zvwShare } from "../plan/domain";
import { constant, derived, derivedOf, operands, plus, times } from "../plan/expression";
import type { Derived, Expression } from "../plan/expression";
import type { Milestone } from "../plan/figures";
import type { Plan, RowDefinition, RowKind } from "../plan/plan";
import { date } from "../text/dutch";
import type { Unit } from "../text/units";
import { yearsBefore } from "../waitlist/plan-view";
import { waitListSeries } from "../waitlist/series";
import { paybackQuantities, runningResult } from "./payback";
import type { Quantity, QuantityGroup, Term, Yearly } from "./quantity";
import { termsOf } from "./terms";

const KINDS: readonly (readonly [RowKind, string])[] = [
  ["impact", "baten"],
  ["cost", "kosten"],
];

/** Of a share or a price: its years together are nothing. */
const NO_TOTAL = "geen totaal";

/** All that a plan comes to, totals first. @param milestones those that ask a fall of the wait list count */
export function quantitiesOf(plan: Plan, milestones: readonly Milestone[]): readonly Quantity[] {
  const { rows, waitList } = plan;
  const { stock, weeks } = waitListSeries(plan);
  return [
    ...totals(plan),
    ...plan.components.flatMap((component) => componentQuantities(plan, component)),
    ...rows.map((row) => yearly(rowSeries(row), { group: "row" })),
    yearly({ ...waitList.off, id: "wait-list.off" }, { group: "wait-list", terms: [waitList.off] }),
    ...milestones.flatMap((milestone) => waitListFall(plan, milestone)),
    ...[stock, weeks].map((of) => yearly(of, { group: "wait-list", together: "last" })),
    ...presentValue(plan),
    ...Object.values(paybackQuantities(plan)),
    ...plan.bandwidths.map(({ id, label, unit, of }) =>
      yearly(derived(`bandwidth.${id}`, label, unit, of), {
        group: "bandwidth",
        terms: [of],
        together: "nothing",
      }),
    ),
    ...derivedOf(...planExpressions(plan))
      .filter(({ id }) => id !== waitList.off.id)
      .map((series) => yearly(series, { group: "series", together: togetherOf(series) })),
  ];
}

/** What a sum is the sum of, one level down, in its own order. */
export function partsOf(all: readonly Quantity[], { parts }: Pick<Quantity, "parts">): readonly Quantity[] {
  return parts.flatMap((part) => all.find(({ id }) => id === part) ?? []);
}

/** The formulas that a quantity is the sum of in a year: its own, or those of its parts. */
export function formulasOf(all: readonly Quantity[], { definition, parts }: Quantity): readonly Expression[] {
  if (parts.length > 0) return partsOf(all, { parts }).flatMap((part) => formulasOf(all, part));
  return definition.kind === "yearly" && definition.formula !== null ? [definition.formula] : [];
}

interface Otherwise {
  readonly group: QuantityGroup;
  /** What it is the sum of, instead of the series itself. */
  readonly terms?: readonly Expression[];
  readonly together?: Yearly["together"];
  readonly parts?: readonly string[];
}

function yearly(of: Derived, { group, terms = [of], together = "sum", parts = [] }: Otherwise): Quantity {
  const inYear = (yearIndex: number) => terms.flatMap((term) => termsOf(term, yearIndex));
  const definition: Yearly = { kind: "yearly", terms: inYear, formula: written(of.of), together };
  return { id: of.id, group, label: of.label, unit: of.unit, definition, none: NO_TOTAL, parts };
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
  const domain = (id: string, label: string, shareOf: (row: RowDefinition) => Decimal) =>
    yearly(derived(`total.${id}`, label, "eur", plus(...rows.flatMap((row) => weighted(row, shareOf(row))))), {
      group: "total",
    });
  return [
    yearly(totalSeries(plan, "result"), { group: "total", parts: ["total.impact", "total.cost"] }),
    ...KINDS.map(([kind]) => yearly(totalSeries(plan, kind), { group: "total", parts: partsOf(kind) })),
    domain("zvw", "Zvw", zvwShare),
    domain("sd", "Sociaal domein", (row) => ONE.minus(zvwShare(row))),
    yearly(runningResult(plan), { group: "total", together: "last" }),
    ...zvwAfterGrant(plan),
  ];
}

function weighted(row: RowDefinition, share: Decimal): readonly Expression[] {
  if (share.isZero()) return [];
  return [share.eq(1) ? rowSeries(row) : times(constant(share.toFixed()), rowSeries(row))];
}

/**
 * What regular care gains, less all that the grants pay for it, of both domains: the balance by which a plan shows that
 * the care budget earns back what was requested. None where nothing is requested.
 */
function zvwAfterGrant({ rows, years }: Plan): readonly Quantity[] {
  if (!rows.some(({ requestedIn }) => requestedIn?.length)) return [];
  const shareIn = (row: RowDefinition, yearIndex: number) =>
    row.requestedIn?.includes(years[yearIndex] ?? NaN) ? ONE : zvwShare(row);
  const terms = (yearIndex: number) =>
    rows.flatMap((row) => weighted(row, shareIn(row, yearIndex))).flatMap((term) => termsOf(term, yearIndex));
  return [
    {
      id: "total.zvw-after-grant",
      group: "total",
      label: "Zvw-saldo na aftrek van de transformatiemiddelen",
      unit: "eur",
      definition: { kind: "yearly", terms, formula: null, together: "sum" },
      none: NO_TOTAL,
      parts: [],
    },
  ];
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
    return [yearly(of, { group: "component", terms: rows, parts: rows.map((row) => row.id) })];
  });
  const rows = plan.rows.filter(({ component }) => component === id).map(rowSeries);
  const whole = derived(`component.${id}`, label, "eur", plus(...rows));
  return [yearly(whole, { group: "component", terms: rows, parts: sides.map((side) => side.id) }), ...sides];
}

function presentValue(plan: Plan): readonly Quantity[] {
  const series = presentValueSeries(plan);
  if (series === null) return [];
  const about = { group: "present-value" } as const;
  const { constant: fixed, real, factor, value } = series;
  return [
    yearly(value, about),
    ...(fixed ? [yearly(fixed, about)] : []),
    yearly(real, about),
    yearly(factor, { ...about, together: "nothing" }),
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
      definition: { kind: "once", terms, asked: people },
      none: NO_TOTAL,
      parts: [],
    },
  ];
}
