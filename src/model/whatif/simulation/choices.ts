import type { InputId } from "../../plan/expression";
import type { Sampling } from "./block";
import type { Distribution } from "./distribution";

/** An input that is drawn instead of taken from the figures. */
export interface VariedInput {
  readonly input: InputId;
  /** value: the drawn number takes its place, in its own unit. factor: it multiplies what the figures say, every year alike. */
  readonly as: "value" | "factor";
  /** The only year that is drawn; absent: all years. Of an input with one value: absent. */
  readonly year?: number;
  readonly distribution: Distribution;
  /** Of a factor: how far each year of the plan goes along with it, 1 wholly and 0 not at all. Absent: all wholly. */
  readonly weights?: readonly number[];
}

/** How a varied input is called in correlations and results: "inflation", or "adoption 2026" for one year of a series. */
export function variedName({ input, year }: Pick<VariedInput, "input" | "year">): string {
  return year === undefined ? input : `${input} ${year}`;
}

/** A wanted rank correlation (Spearman) between two varied inputs, by name (`variedName`). */
export interface InputCorrelation {
  readonly first: string;
  readonly second: string;
  /** Above −1 and below 1. */
  readonly rank: number;
}

/** An outcome to look at: a kind of `outcomeKinds`, in a year or over all of them. */
export interface OutcomeChoice {
  /** Id of a quantity: "total.result", "vg.prevented", "wait-list.milestone.4". */
  readonly kind: string;
  readonly year: number | "all";
  /** The chance of staying below it is counted; absent: 0, so that it is the chance of a benefit. */
  readonly threshold?: number;
}

/** To stop before all runs are done: once a percentile is known well enough. */
export interface StopWhen {
  readonly outcome: OutcomeChoice;
  /** 0 to 1: 0.9 for P90. */
  readonly percentile: number;
  /** The standard error that is small enough, in the unit of the outcome. */
  readonly tolerance: number;
}

/** What a user chooses of a simulation; plain data. */
export interface SimulationChoices {
  readonly inputs: readonly VariedInput[];
  readonly correlations?: readonly InputCorrelation[];
  /** Falls of the wait list that milestones ask are always simulated too. */
  readonly outcomes: readonly OutcomeChoice[];
  /** At most so many; rounded up to whole blocks. Absent: `DEFAULT_RUNS`. */
  readonly runs?: number;
  /** Any whole number; absent: `DEFAULT_SEED`, so that the same question has the same answer. */
  readonly seed?: number;
  /** Absent: Latin hypercube. */
  readonly sampling?: Sampling;
  readonly stopWhen?: StopWhen;
}

export const DEFAULT_RUNS = 10_000;
/** Always the same unless someone asks for another: answers can be repeated and compared. */
export const DEFAULT_SEED = 1_234_567;
