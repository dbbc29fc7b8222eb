import { Decimal } from "../money/decimal";
import { combined, measured, positive, type Measure } from "./measure";
import { load, pressure, reliefCapacity, targetQueue } from "./theory";
import { TREEK_NORM } from "./treek-norm";

/** As the plans count. */
export const WEEKS_PER_YEAR = 52;

/** What the list needs in a year to be healthy: to be so short that people wait a quarter of the norm on average. */
export interface WaitListHealth {
  readonly year: number;
  /** People a week who come onto the list. */
  readonly demand: Measure;
  /** People a week who are helped: as at the first measurement, and what the plan adds. */
  readonly capacity: Measure;
  /** Demand per place: at 1 or more the list keeps growing. */
  readonly load: Measure;
  /** People on a list that is healthy. */
  readonly targetQueue: Measure;
  /** Twice the waiting time over the norm: 1 is as much as the norm allows. */
  readonly pressure: Measure;
  /** Weeks from the beginning of this year to the end of the plan. */
  readonly weeksLeft: number;
  /** People a week to be helped from this year on, for a healthy list at the end of the plan. */
  readonly relief: Measure;
  /** Only a list over twice its target needs relief; null while unknown. */
  readonly reliefNeeded: boolean | null;
}

/** A list as far as it is known, per year of the plan. */
export interface KnownList {
  readonly years: readonly number[];
  /** People on the list when each year begins. */
  readonly positions: readonly (Decimal | null)[];
  /** Weeks of waiting in each year. */
  readonly weeks: readonly (Decimal | null)[];
  /** People a year who leave the list through the plan. */
  readonly off: readonly (Decimal | null)[];
  /** People a year who come onto the list; absent where the plan does not count them. */
  readonly inflow?: readonly (Decimal | null)[];
  /** People a year by whom the list grows without the plan; absent where the plan does not say so. */
  readonly growth?: readonly (Decimal | null)[];
}

export function waitListHealth(list: KnownList): readonly WaitListHealth[] {
  const { years, positions, weeks, off } = list;
  const throughput = measuredThroughput(list);
  const end = (years.at(-1) ?? 0) + 1;
  return years.map((year, index) => {
    const demand = demandIn(list, throughput, index);
    const added = measured(perWeek(off[index]), "off");
    const capacity = combined(throughput, added, (helped, more) => helped.plus(more));
    const healthy = (arrivals: Decimal) => targetQueue(arrivals, TREEK_NORM);
    const queue = measured(positions[index] ?? null, index === 0 ? "start" : lackingBefore(list, index));
    const weeksLeft = (end - year) * WEEKS_PER_YEAR;
    const tooLong = combined(demand, queue, (arrivals, people) => people.minus(healthy(arrivals).times(2)));
    return {
      year,
      demand,
      capacity,
      load: combined(demand, capacity.value === null ? capacity : positive(capacity.value, "off"), load),
      targetQueue: combined(demand, { value: TREEK_NORM }, targetQueue),
      pressure: combined(measured(weeks[index] ?? null, "weeks"), { value: TREEK_NORM }, pressure),
      weeksLeft,
      relief: combined(demand, queue, (arrivals, people) =>
        reliefCapacity(arrivals, people, healthy(arrivals), new Decimal(weeksLeft)),
      ),
      reliefNeeded: tooLong.value?.gt(0) ?? null,
    };
  });
}

/** People a week who are helped without the plan: the list and the wait at the first measurement (Little's law). */
function measuredThroughput({ positions, weeks }: KnownList): Measure {
  const queue = positive(positions[0] ?? null, "start");
  return combined(queue, positive(weeks[0] ?? null, "weeks"), (people, waiting) => people.div(waiting));
}

/** Who comes is counted, or else follows: a list that grows by so many takes in so many more than are helped. */
function demandIn({ inflow, growth }: KnownList, throughput: Measure, index: number): Measure {
  if (inflow) return positive(perWeek(inflow[index]), "inflow");
  if (!growth) return measured(null, "inflow");
  return combined(throughput, measured(perWeek(growth[index]), "inflow"), (helped, more) => helped.plus(more));
}

/** Why the position of a later year is not known. */
function lackingBefore({ positions, off }: KnownList, index: number) {
  if ((positions[0] ?? null) === null) return "start";
  return off.slice(0, index).some((people) => people === null) ? "off" : "inflow";
}

function perWeek(perYear: Decimal | null | undefined): Decimal | null {
  return perYear?.div(WEEKS_PER_YEAR) ?? null;
}
