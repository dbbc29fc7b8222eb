import { amountIn } from "../formula/amounts";
import { Decimal } from "../money/decimal";
import { constant, minus, over, plus, times, type Expression } from "../plan/expression";

/**
 * What a wait list needs to become healthy and to stay so.
 * @see Fong and others, "Queueing theory and waiting lists" (2022), https://doi.org/10.1101/2022.08.23.22279117;
 *   the same measures as the R package NHSRwaitinglist
 */

/**
 * The mean wait is a quarter of the target: with waits spread as in a queue that is served in order of arrival, about
 * 98 of 100 people are then helped within the target.
 */
export const MEAN_WAIT_DIVISOR = new Decimal(4);

/** As the plans count. */
export const WEEKS_PER_YEAR = 52;

const perWeek = (perYear: string) => over(perYear, constant(String(WEEKS_PER_YEAR)));
const meanWait = over("target", constant(MEAN_WAIT_DIVISOR.toString()));
const twice = (of: string) => times(of, constant("2"));

/** Each measure once, over what it follows from by name: read as a number here, and as a formula on the sheet. */
export const THEORY = {
  /** People a week who are helped: the list over the wait (Little's law). */
  throughput: over("queue", "wait"),
  /** Weeks until today's last in line is helped (Little's law). */
  waitingTime: over("queue", "outflow"),
  /** Who comes, where it is counted. */
  counted: perWeek("inflow"),
  /** Who comes, where it is not: a list that grows by so many takes in so many more than are helped. */
  followed: plus("throughput", perWeek("growth")),
  capacity: plus("throughput", perWeek("off")),
  /** Arrivals per place: at 1 or more the list keeps growing. */
  load: over("demand", "capacity"),
  /** 1 is a list under just the pressure that its target allows; 2 means waits are twice too long. */
  pressure: over(twice("wait"), "target"),
  meanWait,
  /** How long the list is when people wait a quarter of the target on average (Little's law). */
  targetQueue: times("demand", meanWait),
  /** Capacity per week that brings the list back to its target in so many weeks. */
  relief: plus("demand", over(minus("queue", "targetQueue"), "weeks")),
  /** Only a list over twice its target asks for relief; below that, capacity a little above demand will do. */
  tooMany: minus("queue", twice("targetQueue")),
} as const satisfies Record<string, Expression>;

type Theory = keyof typeof THEORY;

/** What each of these is divided by, or waits for: nothing of it says as little as what is unknown. */
export const ABOVE_NOTHING: Partial<Record<Theory, readonly string[]>> = {
  throughput: ["queue", "wait"],
  waitingTime: ["outflow"],
  counted: ["inflow"],
  load: ["capacity"],
  pressure: ["target"],
  relief: ["weeks"],
};

/** @throws RangeError when what must be above nothing is not */
export function byTheory(measure: Theory, known: Readonly<Record<string, Decimal>>): Decimal {
  for (const name of ABOVE_NOTHING[measure] ?? []) {
    if (known[name]?.gt(0) !== true) throw new RangeError(`${name} must be above 0`);
  }
  const inputs = new Map(Object.entries(known).map(([name, value]) => [name, [value]]));
  const value = amountIn({ years: [0], inputs, connected: { inputs } }, THEORY[measure], 0);
  if (value === null) throw new RangeError(`not everything is given that ${measure} follows from`);
  return value;
}
