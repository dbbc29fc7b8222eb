import type { InputId } from "../../plan/expression";
import type { Municipality } from "../../plan/figures";
import type { Unit } from "../../text/units";
import type { Sampling } from "./block";

/** What came out of all runs. Numbers in the outcome's own unit; money is in euros, a benefit negative. */
export interface SimulationResult {
  readonly runs: number;
  readonly seed: number;
  readonly sampling: Sampling;
  /** converged: the chosen percentile was known well enough before all runs were done. */
  readonly stopped: "all-runs" | "converged";
  readonly inputs: readonly SimulatedInput[];
  readonly outcomes: readonly SimulatedOutcome[];
  /** One a milestone that asks a fall of the wait list, and is not settled yet. */
  readonly milestones: readonly SimulatedMilestone[];
  /** Empty where there is no payout. */
  readonly repayments: readonly MunicipalRepayment[];
  /** Of the regional pot; null where there is no payout. */
  readonly regionalRepayment: ExpectedRepayment | null;
  /** Dutch sentences: what was left out or put right. */
  readonly notices: readonly string[];
}

/** A varied input as it was drawn. */
export interface SimulatedInput {
  /** As in `variedName`. */
  readonly name: string;
  readonly input: InputId;
  /** Dutch, with the year if it is about one. */
  readonly label: string;
  readonly as: "value" | "factor";
  /** Drawn otherwise than over a range that was published. */
  readonly assumed: boolean;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export interface Percentile {
  /** 0 to 1. */
  readonly fraction: number;
  readonly value: number;
  /** How far off it may still be, as one standard error. */
  readonly standardError: number;
}

export interface Histogram {
  /** Lower edge of the first bin. */
  readonly from: number;
  /** 0 where all runs gave the same. */
  readonly width: number;
  /** Runs a bin. */
  readonly counts: readonly number[];
}

export interface SimulatedOutcome {
  /** As in `Outcome.id`: "result", "result 2027". */
  readonly id: string;
  readonly kind: string;
  readonly year: number | "all";
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  /** With the figures as they are; null where they do not tell. */
  readonly planned: number | null;
  /** The part of the runs below that, 0 to 1; null where it is not known, or where all runs gave the same. */
  readonly plannedFraction: number | null;
  readonly mean: number;
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
  /** P5, P10, P25, P50, P75, P90, P95. */
  readonly percentiles: readonly Percentile[];
  readonly histogram: Histogram;
  readonly threshold: number;
  /** Part of the runs below the threshold: with 0 and euros, the chance of a benefit. */
  readonly chanceBelow: number;
  /** Most influence first. */
  readonly drivers: readonly Driver[];
  /** Runs that gave no number, such as a division by zero; they count for nothing else. */
  readonly unknown: number;
}

/** How an input and an outcome move together. */
export interface Driver {
  /** Of the varied input: as in `variedName`. */
  readonly name: string;
  readonly label: string;
  /** Spearman's rank correlation, −1 to 1. */
  readonly rank: number;
  /** Its part of the variation, 0 to 1: the square of the rank correlation among all squares. */
  readonly contribution: number;
}

export interface SimulatedMilestone {
  readonly nr: number;
  /** Dutch. */
  readonly label: string;
  /** People. */
  readonly required: number;
  /** Part of the runs in which the list falls at least by what is required. */
  readonly chance: number;
}

/** SPUK that goes back on average, over the chances of all milestones. Euros, positive. */
export interface ExpectedRepayment {
  /** Unrounded: the chance that it is missed × what then goes back, for each milestone. */
  readonly expected: number;
  /** What goes back with the figures as they are. */
  readonly planned: number;
}

/** What a municipality pays back of its local SPUK. */
export interface MunicipalRepayment extends ExpectedRepayment {
  readonly municipality: Municipality;
}
