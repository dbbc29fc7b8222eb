import { Decimal } from "../money/decimal";
import { measured, type Lacking, type Measure } from "./measure";
import { ABOVE_NOTHING, type THEORY, WEEKS_PER_YEAR, byTheory } from "./theory";
import { TREEK_NORM } from "./treek-norm";

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
  const { years, positions, weeks, off, inflow, growth } = list;
  const end = (years.at(-1) ?? 0) + 1;
  const target = { value: TREEK_NORM };
  const throughput = followed("throughput", {
    queue: measured(positions[0] ?? null, "start"),
    wait: measured(weeks[0] ?? null, "weeks"),
  });
  return years.map((year, index) => {
    const flow = (of: readonly (Decimal | null)[] | undefined, lacking: Lacking) =>
      measured(of?.[index] ?? null, lacking);
    const demand = inflow
      ? followed("counted", { inflow: flow(inflow, "inflow") })
      : growth
        ? followed("followed", { throughput, growth: flow(growth, "inflow") })
        : measured(null, "inflow");
    const capacity = followed("capacity", { throughput, off: flow(off, "off") });
    const queue = flow(positions, lackingBefore(list, index));
    const healthy = followed("targetQueue", { demand, target });
    const weeksLeft = (end - year) * WEEKS_PER_YEAR;
    const left = { value: new Decimal(weeksLeft) };
    return {
      year,
      demand,
      capacity,
      load: followed("load", { demand, capacity }),
      targetQueue: healthy,
      pressure: followed("pressure", { wait: flow(weeks, "weeks"), target }),
      weeksLeft,
      relief: followed("relief", { demand, queue, targetQueue: healthy, weeks: left }),
      reliefNeeded: followed("tooMany", { queue, targetQueue: healthy }).value?.gt(0) ?? null,
    };
  });
}

/** What is said to lack where it is nothing, and may not be. */
const LACKING_AT_NIL: Readonly<Record<string, Lacking>> = {
  queue: "start",
  wait: "weeks",
  inflow: "inflow",
  capacity: "off",
};

/** What follows by theory; lacks what the first that it follows from lacks. */
function followed(measure: keyof typeof THEORY, from: Readonly<Record<string, Measure>>): Measure {
  const above = ABOVE_NOTHING[measure] ?? [];
  const known: Record<string, Decimal> = {};
  for (const [name, each] of Object.entries(from)) {
    if (each.value === null) return each;
    const lacking = above.includes(name) && !each.value.gt(0) ? LACKING_AT_NIL[name] : undefined;
    if (lacking !== undefined) return { value: null, lacking };
    known[name] = each.value;
  }
  return { value: byTheory(measure, known) };
}

/** Why the position of a year is not known. */
function lackingBefore({ positions, off }: KnownList, index: number): Lacking {
  if ((positions[0] ?? null) === null) return "start";
  return off.slice(0, index).some((people) => people === null) ? "off" : "inflow";
}
