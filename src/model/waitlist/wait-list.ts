import { amountsOf, inputValue, type Context } from "../formula/amounts";
import { running, type Decimal } from "../money/decimal";
import type { InputId } from "../plan/expression";
import type { Milestone } from "../plan/figures";
import { OPEN, type MilestoneOutcome } from "../plan/milestone-outcome";
import type { Plan } from "../plan/plan";
import { waitListHealth, type WaitListHealth } from "./health";
import { waitListTargets, type WaitListTarget } from "./plan-view";
import { waitListSeries, type WaitListSeries } from "./series";
import { normVerdict, type NormVerdict } from "./treek-norm";
import { waitingTarget, type WaitingTarget } from "./waiting-target";

export interface WaitListStock {
  readonly year: number;
  /** People waiting when the year begins (in the first year: at the first measurement). */
  readonly people: Decimal;
  readonly weeks: Decimal | null;
}

/** A wait list in its three views: what the plan takes off it, how it moves, and what it needs to be healthy. */
export interface WaitList {
  /** People off the original list in each year. */
  readonly off: readonly (Decimal | null)[];
  readonly cumulative: readonly (Decimal | null)[];
  readonly targets: readonly WaitListTarget[];
  /** As far as it is known; empty where the plan published no starting position. */
  readonly stock: readonly WaitListStock[];
  readonly weeks: { readonly basis: WaitListSeries["weeksBasis"]; readonly perYear: readonly (Decimal | null)[] };
  /** Against the Treek norm. */
  readonly norm: NormVerdict;
  readonly health: readonly WaitListHealth[];
  /** Null where no milestone asks for a shorter wait. */
  readonly waiting: WaitingTarget | null;
}

export function evaluateWaitList(context: Context, plan: Plan, milestones: readonly Milestone[]): WaitList {
  const { years } = context;
  const { off: offExpression, growth: growthInput, inflow: inflowInput, waiting } = plan.waitList;
  const moving = waitListSeries(plan);
  const series = (id: InputId) => years.map((_, yearIndex) => inputValue(context, id, yearIndex));

  const off = amountsOf(context, offExpression);
  const growth = growthInput === undefined ? undefined : series(growthInput);
  const inflow = inflowInput === undefined ? undefined : series(inflowInput);
  const positions = amountsOf(context, moving.stock);
  const weeks = { basis: moving.weeksBasis, perYear: amountsOf(context, moving.weeks) };
  return {
    off,
    cumulative: running(off),
    targets: waitListTargets(years, off, milestones),
    stock: years.flatMap((year, index): WaitListStock[] => {
      const people = positions[index] ?? null;
      return people === null ? [] : [{ year, people, weeks: weeks.perYear[index] ?? null }];
    }),
    weeks,
    norm: normVerdict(years, weeks.perYear),
    waiting:
      waiting === undefined ? null : waitingTarget(waiting, years, weeks.perYear, notedOf(milestones, waiting.nr)),
    health: waitListHealth({
      years,
      positions,
      weeks: weeks.perYear,
      off,
      ...(inflow && { inflow }),
      ...(growth && { growth }),
    }),
  };
}

function notedOf(milestones: readonly Milestone[], nr: number): MilestoneOutcome {
  return milestones.find((milestone) => milestone.nr === nr)?.outcome ?? OPEN;
}
