import { contextOf } from "../formula/amounts";
import type { Decimal } from "../money/decimal";
import type { Figures, Milestone } from "../plan/figures";
import type { MeasureDefinition, MilestoneMeasure } from "../plan/measure";
import type { Plan } from "../plan/plan";
import type { ForecastMethod, NewTarget, RealisationChoices } from "../plan/realisation-choices";
import type { Actuals } from "./actuals";
import type { Basis } from "./forecast";
import { judgeCount } from "./judge-count";
import { judgeFall } from "./judge-fall";
import { judgeShare } from "./judge-share";
import type { Method } from "./pace";
import { realisedIn } from "./realised";
import { CountBook } from "./segments";
import type { Measured, Standing } from "./standing";
import { targetInForce } from "./targets";
import { spanOfWindow } from "./window";

export interface Realisation {
  readonly basis: Basis;
  /** The way that counts where the user gave no pace. */
  readonly method: ForecastMethod;
  readonly measures: readonly MeasureDefinition[];
  /** Every milestone of the workbook, in its order. */
  readonly standings: readonly Standing[];
}

/** Where a plan stands, by what was counted up to and with a day. Total: what lacks makes unknown, never an exception. */
export function realisationOf(
  plan: Plan,
  figures: Figures,
  actuals: Actuals,
  { paces = {}, method = "run-rate", targets = [] }: RealisationChoices = {},
): Realisation {
  const all = plan.municipalities.map(({ code }) => code);
  const basis: Basis = { book: new CountBook(actuals, all), context: contextOf(plan, figures), paces };
  const measures = plan.measures ?? [];
  return {
    basis,
    method,
    measures,
    standings: figures.milestones.map((milestone): Standing => {
      const of = plan.milestoneMeasures?.find(({ nr }) => nr === milestone.nr);
      const measure = measures.find(({ id }) => id === of?.asked.measure);
      if (of === undefined || measure === undefined) return { kind: "evidence", nr: milestone.nr };
      return measured(basis, plan, milestone, of, measure, methodsFrom(method), targets);
    }),
  };
}

/** The user's own pace first, then the way that counts, then the other. */
export function methodsFrom(method: ForecastMethod): readonly Method[] {
  return ["own", method, method === "run-rate" ? "plan-shape" : "run-rate"];
}

function measured(
  basis: Basis,
  plan: Plan,
  milestone: Milestone,
  of: MilestoneMeasure,
  measure: MeasureDefinition,
  methods: readonly Method[],
  changes: readonly NewTarget[],
): Measured {
  const { asked, window } = of;
  const { until } = basis.book.actuals;
  const span = withFirstDay(spanOfWindow(window, milestone, until), asked, milestone);
  const target = targetInForce(of, milestone, changes, until);
  const realised = realisedIn(basis.book, measure.id, span);
  const judged = judge(basis, plan, of, measure, span, target.value, realised, methods);
  const [first] = judged.outlooks;
  const chance = judged.verdict === "met" ? 1 : judged.verdict === "missed" ? 0 : (first?.chance ?? null);
  return { kind: "measured", nr: milestone.nr, of, measure, asked, span, target, realised, chance, ...judged };
}

/** The day on which the workbook's own words measure a fall goes before the plan's. */
function withFirstDay(span: Measured["span"], { kind }: MilestoneMeasure["asked"], { waitListTarget }: Milestone) {
  return kind === "fall" && waitListTarget ? { ...span, until: waitListTarget.date } : span;
}

function judge(
  basis: Basis,
  plan: Plan,
  { asked }: MilestoneMeasure,
  measure: MeasureDefinition,
  span: Measured["span"],
  target: Decimal,
  realised: Measured["realised"],
  methods: readonly Method[],
): ReturnType<typeof judgeCount> {
  const whole = plan.measures?.find(({ id }) => id === measure.partOf);
  if (asked.kind === "fall") return judgeFall(basis, asked, span, target);
  if (asked.kind === "share" && whole !== undefined) return judgeShare(basis, asked, whole, span, target, methods);
  return judgeCount(basis, measure, span, target, realised, methods);
}
