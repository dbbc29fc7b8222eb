import type { Payback } from "../businesscase/lines";
import { totalSeries } from "../businesscase/row-series";
import type { Context } from "../formula/amounts";
import { cumulative, derived, type Derived } from "../plan/expression";
import type { Plan } from "../plan/plan";
import type { Turn } from "../time/first-year";
import type { FirstYear, Quantity, Within } from "./quantity";
import { firstYearIn, withinYears } from "./value";

/** What the financing demands: earned back within so many years, the first year of the plan counted. */
const PAYBACK_YEARS = 5;

/** Of the running result: all that was spent has been earned back, for good. */
export const PAID_BACK: Turn = { is: "at-most-nothing", lasting: true };

const ABOUT = { group: "payback", unit: "year", parts: [] } as const;

/** What it is called, and what is said where there is none: of every plan the same. */
export const PAYBACK: Readonly<Record<keyof Payback, Omit<Quantity, "definition">>> = {
  turnsPositive: {
    ...ABOUT,
    id: "payback.turns-positive",
    label: "Eerste jaar met hogere baten dan kosten",
    none: "geen",
  },
  paidBack: { ...ABOUT, id: "payback.paid-back", label: "Terugverdiend in", none: "nog niet" },
  withinFiveYears: {
    ...ABOUT,
    unit: null,
    id: "payback.within-five-years",
    label: `Terugverdiend binnen ${PAYBACK_YEARS} jaar`,
    none: "nog niet te zeggen",
  },
};

/** When the plan pays: costs positive, benefits negative, as in its tables. */
export function paybackQuantities(plan: Pick<Plan, "rows">): {
  readonly turnsPositive: Quantity<FirstYear>;
  readonly paidBack: Quantity<FirstYear>;
  readonly withinFiveYears: Quantity<Within>;
} {
  const turn: Turn = { is: "below-nothing", lasting: false };
  const paidBack: Quantity<FirstYear> = {
    ...PAYBACK.paidBack,
    definition: { kind: "first-year", of: runningResult(plan), turn: PAID_BACK },
  };
  return {
    turnsPositive: {
      ...PAYBACK.turnsPositive,
      definition: { kind: "first-year", of: totalSeries(plan, "result"), turn },
    },
    paidBack,
    withinFiveYears: {
      ...PAYBACK.withinFiveYears,
      definition: { kind: "within", first: paidBack, years: PAYBACK_YEARS },
    },
  };
}

export function paybackOf(context: Context, plan: Pick<Plan, "rows">): Payback {
  const { turnsPositive, paidBack, withinFiveYears } = paybackQuantities(plan);
  return {
    turnsPositive: firstYearIn(context, turnsPositive.definition),
    paidBack: firstYearIn(context, paidBack.definition),
    withinFiveYears: withinYears(context, withinFiveYears.definition),
  };
}

/** All years so far: below nought once the plan has paid itself back. */
export function runningResult(plan: Pick<Plan, "rows">): Derived {
  return derived(
    "total.cumulative",
    "Resultaat, cumulatief tot en met",
    "eur",
    cumulative(totalSeries(plan, "result")),
  );
}
