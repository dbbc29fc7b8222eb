import type { OutcomeStatus } from "../model/plan/milestone-outcome";
import type { WaitListHealth } from "../model/waitlist/health";
import type { Lacking, Measure } from "../model/waitlist/measure";
import { TREEK_NORM } from "../model/waitlist/treek-norm";
import type { WaitList } from "../model/waitlist/wait-list";
import { amount, type Amount, type ReportedAmounts } from "./amount";

/** The wait list in the report: people and weeks as decimal strings, what is asked of it, and what it needs. */
export interface ReportedWaitList {
  readonly off: ReportedAmounts;
  readonly targets: readonly {
    readonly milestone: number;
    readonly date: string;
    readonly required: string;
    readonly computed: Amount;
    /** By the plan's own figures. */
    readonly met: boolean | null;
    /** What was noted of the milestone, beside it: open, met, missed, later, partly, deemed-met. */
    readonly noted: OutcomeStatus;
  }[];
  readonly stock: readonly { readonly year: number; readonly people: string; readonly weeks: Amount }[];
  /** True where weeks after the first measurement assume that the list is worked off at the same pace. */
  readonly weeksAssumed: boolean;
  /** The Treek norm, and the first year within it; null with `within` false: in no year of the plan. */
  readonly treekNorm: { readonly weeks: string; readonly year: number | null; readonly within: boolean | null };
  readonly health: readonly ReportedHealth[];
  /** A milestone that asks for a shorter wait, weeks; null where none does. */
  readonly waiting: {
    readonly milestone: number;
    readonly since: string;
    readonly date: string;
    readonly before: Amount;
    readonly required: Amount;
    readonly computed: Amount;
    readonly met: boolean | null;
    readonly noted: OutcomeStatus;
  } | null;
}

interface ReportedHealth {
  readonly year: number;
  /** People a week. */
  readonly demand: Amount;
  readonly capacity: Amount;
  readonly load: Amount;
  readonly pressure: Amount;
  /** People. */
  readonly targetQueue: Amount;
  /** People a week to be helped for a healthy list at the end of the plan; null where it is not needed or not known. */
  readonly relief: Amount;
  readonly reliefNeeded: boolean | null;
  /** The figures that are not known. */
  readonly lacking: readonly Lacking[];
}

export function reportedWaitList({ off, targets, stock, weeks, norm, health, waiting }: WaitList): ReportedWaitList {
  return {
    off: off.map(amount),
    targets: targets.map(({ milestone, date, required, computed, met, noted }) => ({
      milestone,
      date,
      required: required.toFixed(),
      computed: amount(computed),
      met,
      noted: noted.status,
    })),
    stock: stock.map(({ year, people, weeks: waiting }) => ({
      year,
      people: people.toFixed(),
      weeks: amount(waiting),
    })),
    weeksAssumed: weeks.basis === "throughput",
    treekNorm: {
      weeks: TREEK_NORM.toFixed(),
      year: norm.kind === "met" ? norm.year : null,
      within: norm.kind === "unknown" ? null : norm.kind === "met",
    },
    health: health.map(reportedHealth),
    waiting: waiting && {
      milestone: waiting.asked.nr,
      since: waiting.asked.since,
      date: waiting.asked.on,
      before: amount(waiting.before),
      required: amount(waiting.required),
      computed: amount(waiting.computed),
      met: waiting.met,
      noted: waiting.noted.status,
    },
  };
}

function reportedHealth(health: WaitListHealth): ReportedHealth {
  const { year, demand, capacity, load, pressure, targetQueue, relief, reliefNeeded } = health;
  const measures: readonly Measure[] = [demand, capacity, load, pressure, targetQueue, relief];
  return {
    year,
    demand: amount(demand.value),
    capacity: amount(capacity.value),
    load: amount(load.value),
    pressure: amount(pressure.value),
    targetQueue: amount(targetQueue.value),
    relief: reliefNeeded === true ? amount(relief.value) : null,
    reliefNeeded,
    lacking: [...new Set(measures.flatMap((measure) => (measure.value === null ? [measure.lacking] : [])))],
  };
}
