import { Decimal } from "../money/decimal";

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

/** Arrivals per place: at 1 or more the list keeps growing. @throws RangeError without capacity */
export function load(demand: Decimal, capacity: Decimal): Decimal {
  return demand.div(positive(capacity, "capacity"));
}

/** In the unit of the target, usually weeks. */
export function targetMeanWait(target: Decimal): Decimal {
  return target.div(MEAN_WAIT_DIVISOR);
}

/** How long the list is when people wait a quarter of the target on average (Little's law). @param demand per week */
export function targetQueue(demand: Decimal, targetWeeks: Decimal): Decimal {
  return demand.times(targetMeanWait(targetWeeks));
}

/**
 * Capacity per week that brings the list back to its target in so many weeks. Theory asks for it once the list is over
 * twice its target; below that, capacity a little above demand will do.
 *
 * @throws RangeError when the weeks are not above 0
 */
export function reliefCapacity(demand: Decimal, queue: Decimal, target: Decimal, weeks: Decimal): Decimal {
  return demand.plus(queue.minus(target).div(positive(weeks, "weeks")));
}

/** 1 is a list under just the pressure that its target allows; 2 means waits are twice too long. */
export function pressure(meanWait: Decimal, target: Decimal): Decimal {
  return meanWait.times(2).div(positive(target, "target"));
}

/** Weeks until today's last in line is helped (Little's law). @param outflow people helped per week */
export function waitingTime(queue: Decimal, outflow: Decimal): Decimal {
  return queue.div(positive(outflow, "outflow"));
}

function positive(value: Decimal, name: string): Decimal {
  if (!value.isPositive() || value.isZero()) throw new RangeError(`${name} must be above 0`);
  return value;
}
