import { seriesId } from "../formula/milestone-volumes";
import { Decimal } from "../money/decimal";
import type { InputId } from "../plan/expression";
import type { MeasureDefinition } from "../plan/measure";
import type { Plan } from "../plan/plan";
import { emptyScenario, type InputChange, type Scenario, type SeriesChange } from "../plan/scenario";
import { date } from "../text/dutch";
import { forecastCount } from "./forecast";
import { pairedIn } from "./paired";
import type { Span } from "./periods";
import { methodsFrom, type Realisation } from "./realisation";
import { realisedIn } from "./realised";

/** A year of a measure: what was counted and what is expected still, or, of a part, the share of what was counted. */
export interface YearForecast {
  readonly year: number;
  readonly measure: string;
  /** Null: nothing was counted that says anything of it, or it is over and not all was counted, and the plan stands. */
  readonly value: Decimal | null;
}

const SCENARIO = "realisation";
/** A count a hundredth is more than exact. */
const DECIMALS = 2;

/** What each year of the plan comes to, of every measure that is a series or an input of the plan. */
export function yearForecasts(plan: Plan, realisation: Realisation): readonly YearForecast[] {
  return realisation.measures
    .filter(({ of, kind }) => of !== undefined && kind === "flow")
    .flatMap((measure) =>
      plan.years.map((year, index) => ({
        year,
        measure: measure.id,
        value:
          measure.partOf === undefined
            ? countIn(year, index === 0, measure, realisation)
            : shareIn(year, measure, realisation),
      })),
    );
}

/** The first year of a plan holds what was before it, as its series do. */
function spanOfYear(year: number, isFirst: boolean, firstDay: string | null): Span {
  const from = `${year}-01-01`;
  return { from: isFirst && firstDay !== null && firstDay < from ? firstDay : from, until: `${year}-12-31` };
}

function countIn(
  year: number,
  isFirst: boolean,
  measure: MeasureDefinition,
  { basis, method }: Realisation,
): Decimal | null {
  const first = basis.book.firstDayOf(measure.id);
  const span = spanOfYear(year, isFirst, first);
  // What nobody counted yet is no reason to leave the plan.
  if (first === null || first > span.until) return null;
  // Before the first count there was nothing to count.
  const from = first > span.from ? first : span.from;
  const realised = realisedIn(basis.book, measure.id, { from, until: span.until });
  for (const way of methodsFrom(method)) {
    const forecast = forecastCount(basis, measure, realised, way);
    if (typeof forecast !== "string") return new Decimal(forecast.expected.toFixed(DECIMALS));
  }
  return null;
}

/** The share of what was counted; a year without counts is as the plan has it. */
function shareIn(year: number, { id, partOf }: MeasureDefinition, { basis: { book } }: Realisation): Decimal | null {
  if (partOf === undefined) return null;
  const { part, whole } = pairedIn(book, id, partOf, { from: `${year}-01-01`, until: `${year}-12-31` });
  return whole > 0 ? new Decimal(part).div(whole).toDecimalPlaces(6) : null;
}

/** The business case as realised so far, and as expected from there: a scenario like any other. */
export function realisationScenario(plan: Plan, realisation: Realisation): Scenario {
  const years = yearForecasts(plan, realisation);
  const series: Record<string, SeriesChange> = {};
  const inputs: Record<InputId, InputChange> = {};
  for (const { id, of } of realisation.measures) {
    const target = of === undefined ? null : seriesId(of);
    const values = years.filter(({ measure }) => measure === id).map(({ value }) => value?.toFixed() ?? null);
    if (of === undefined || target === null || values.every((value) => value === null)) continue;
    if (of.kind === "derived") series[target] = values;
    else if (plan.inputs.some((input) => input.id === target && input.perYear))
      inputs[target] = { kind: "value", values };
  }
  const { until } = realisation.basis.book.actuals;
  return {
    ...emptyScenario(SCENARIO, `Realisatie t/m ${date(until)}`),
    remark:
      "Wat is geteld, met de prognose voor de rest. Wat niet wordt geteld, een voorbij jaar waarin een telling ontbreekt, en een aandeel dat voor alle jaren hetzelfde is, blijven zoals in het plan.",
    series,
    inputs,
  };
}
