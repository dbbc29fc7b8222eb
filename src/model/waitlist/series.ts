import {
  derived,
  input,
  minus,
  negative,
  opening,
  over,
  stock,
  times,
  type Derived,
  type Expression,
} from "../plan/expression";
import { oncePer } from "../plan/once-per";
import type { Plan } from "../plan/plan";

/** The wait list of a plan as it moves, each series one formula for all who read it. */
export interface WaitListSeries {
  /** People on the list when each year begins; in the first year: at the first measurement. */
  readonly stock: Derived;
  /** Weeks that someone waits. */
  readonly weeks: Derived;
  /**
   * given: the plan says the weeks for each year. throughput: they follow from the first measurement, on the assumption
   * that equally many people a week are helped: twice as long a list is twice as long a wait (Little's law).
   */
  readonly weeksBasis: "given" | "throughput";
}

type Followed = Pick<Plan, "inputs" | "waitList">;

/** L(t) = L(t−1) + growth(t−1) − off(t−1), never below 0; and the weeks that go with it. */
export function waitListSeries(plan: Followed): WaitListSeries {
  return seriesOf(plan.waitList)(plan.inputs);
}

// One object a plan, so that who meets a series twice works it out once.
const seriesOf = oncePer((waitList: Plan["waitList"]) =>
  oncePer((inputs: Plan["inputs"]): WaitListSeries => {
    const { start, growth, off, weeks } = waitList;
    const people = derived(
      "wait-list.stock",
      "Wachtlijst op 1 januari",
      "people",
      stock(start, growth === undefined ? negative(off) : minus(growth, off)),
    );
    const measuredOnce = inputs.some(({ id, perYear }) => id === weeks && !perYear);
    const waiting: Expression = measuredOnce ? opening(weeks, over(times(weeks, people), start)) : input(weeks);
    return {
      stock: people,
      weeks: derived("wait-list.weeks", "Wachttijd op 1 januari", "weeks", waiting),
      weeksBasis: measuredOnce ? "throughput" : "given",
    };
  }),
);
