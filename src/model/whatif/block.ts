import type { Distribution } from "./distribution";
import { latinHypercube, plainDraws } from "./latin-hypercube";
import { run } from "./program";
import type { Program } from "./program";
import { quantileOf } from "./quantile";
import { randomStream } from "./random";
import { rankCorrelator } from "./rank-correlation";
import type { WantedCorrelation } from "./rank-correlation";

/** Runs that are drawn and calculated together. Blocks know nothing of each other: any worker can do any of them. */
export const BLOCK = 1000;

export type Sampling = "latin-hypercube" | "plain";

/** All that a worker needs; plain data, so that it can be sent. */
export interface SimulationTask {
  readonly program: Program;
  /** One for each variation of the program. */
  readonly distributions: readonly Distribution[];
  readonly correlations: readonly WantedCorrelation[];
  readonly sampling: Sampling;
  readonly seed: number;
}

/** The columns of one block: valid until the next is calculated. */
export interface Block {
  /** Per variation. */
  readonly inputs: readonly Float64Array[];
  /** Per outcome of the program. */
  readonly outcomes: readonly Float64Array[];
}

/** @returns a function that draws and calculates a block by its number */
export function blocksOf(task: SimulationTask): (block: number) => Block {
  const { program, distributions, seed } = task;
  const columns = Array.from({ length: program.columns }, () => new Float64Array(BLOCK));
  const inputs = columns.slice(0, program.inputs);
  const outcomes = program.outcomes.map((outcome) =>
    "column" in outcome
      ? (columns[outcome.column] ?? new Float64Array(0))
      : new Float64Array(BLOCK).fill(outcome.always),
  );
  const quantiles = distributions.map(quantileOf);
  const correlate = rankCorrelator(distributions.length, task.correlations);
  const draw = task.sampling === "plain" ? plainDraws : latinHypercube;
  return (block) => {
    const random = randomStream(seed, block);
    for (const column of inputs) draw(column, random);
    correlate(inputs);
    inputs.forEach((column, index) => {
      const quantile = quantiles[index];
      if (!quantile) return;
      for (let at = 0; at < BLOCK; at += 1) column[at] = quantile(column[at] ?? 0);
    });
    run(program, columns, BLOCK);
    return { inputs, outcomes };
  };
}
