import type { Program } from "../program/program";
import { runProgram } from "../program/run-program";
import type { Distribution } from "./distribution";
import { latinHypercube, plainDraws } from "./latin-hypercube";
import { randomStream } from "./random";
import { rankCorrelator, type WantedCorrelation } from "./rank-correlation";
import { samplerOf, type Limits } from "./sampler";

/** Runs that are drawn and calculated together. Blocks know nothing of each other: any worker can do any of them. */
export const BLOCK = 1000;

export type Sampling = "latin-hypercube" | "plain";

/** From what a variation is drawn. */
export interface Draw {
  readonly distribution: Distribution;
  readonly limits?: Limits;
}

/** All that a worker needs; plain data, so that it can be sent. */
export interface SimulationTask {
  readonly program: Program;
  /** One for each variation of the program. */
  readonly draws: readonly Draw[];
  readonly correlations: readonly WantedCorrelation[];
  readonly sampling: Sampling;
  readonly seed: number;
  /** One for each outcome of the program that varies: runs below it are counted. */
  readonly thresholds: readonly number[];
}

/** The columns of one block: valid until the next is calculated. */
export interface Block {
  /** Per variation. */
  readonly inputs: readonly Float64Array[];
  /** Per outcome of the program that varies. */
  readonly outcomes: readonly Float64Array[];
}

/** @returns a function that draws and calculates a block by its number */
export function blocksOf(task: SimulationTask): (number: number) => Block {
  const { program, seed } = task;
  const columns = Array.from({ length: program.columns }, () => new Float64Array(BLOCK));
  const inputs = columns.slice(0, program.inputs);
  const outcomes = program.outcomes.flatMap((outcome) => ("column" in outcome ? (columns[outcome.column] ?? []) : []));
  const samplers = task.draws.map(({ distribution, limits }) => samplerOf(distribution, limits));
  const correlate = rankCorrelator(samplers.length, task.correlations);
  const draw = task.sampling === "plain" ? plainDraws : latinHypercube;
  return (number) => {
    const random = randomStream(seed, number);
    for (const column of inputs) draw(column, random);
    correlate(inputs);
    inputs.forEach((column, index) => samplers[index]?.(column));
    runProgram(program, columns);
    return { inputs, outcomes };
  };
}
