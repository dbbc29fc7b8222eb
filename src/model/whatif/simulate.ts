import { BLOCK, blocksOf } from "./block";
import type { Block, SimulationTask } from "./block";
import { binsFor, joined, tally } from "./tally";
import type { Tally } from "./tally";

/** Where the bins of each outcome lie. */
export type Bins = readonly Pick<Tally, "from" | "width">[];

/** Blocks that one worker does in one go: an answer now and then, and a sum whose order never depends on who did it. */
export const CHUNK = 10;

/** A worker's calculator: it keeps its columns between chunks. */
export interface Simulator {
  /** The bins by the first block, which is the same on every worker. */
  readonly bins: Bins;
  /** A tally per outcome of `CHUNK` blocks, or as many as there are left of `blocks` in all. */
  chunk(chunk: number, blocks: number): readonly Tally[];
  /** The drawn inputs and the outcomes of the first runs, for correlations. */
  sample(runs: number): Sample;
}

/** Columns of runs: what was drawn, and what came of it. */
export interface Sample {
  readonly inputs: readonly Float64Array[];
  readonly outcomes: readonly Float64Array[];
}

export function simulator(task: SimulationTask): Simulator {
  const block = blocksOf(task);
  const bins = block(0).outcomes.map(binsFor);
  const tallies = ({ outcomes }: Block) =>
    outcomes.map((column, index) => tally(column, bins[index] ?? { from: 0, width: 0 }));
  return {
    bins,
    chunk: (chunk, blocks) => {
      const first = chunk * CHUNK;
      let total = tallies(block(first));
      for (let number = first + 1; number < Math.min(first + CHUNK, blocks); number += 1) {
        total = joinedEach(total, tallies(block(number)));
      }
      return total;
    },
    sample: (runs) => sampleOf(block, Math.ceil(runs / BLOCK)),
  };
}

export function joinedEach(a: readonly Tally[], b: readonly Tally[]): Tally[] {
  return a.map((own, index) => {
    const other = b[index];
    return other ? joined(own, other) : own;
  });
}

function sampleOf(block: (number: number) => Block, blocks: number): Sample {
  const kept = Array.from({ length: blocks }, (_, number) => {
    const { inputs, outcomes } = block(number);
    return { inputs: inputs.map((column) => column.slice()), outcomes: outcomes.map((column) => column.slice()) };
  });
  const together = (of: (part: Sample) => readonly Float64Array[]) =>
    (kept[0] ? of(kept[0]) : []).map((_, index) =>
      Float64Array.from(kept.flatMap((part) => Array.from(of(part)[index] ?? []))),
    );
  return { inputs: together(({ inputs }) => inputs), outcomes: together(({ outcomes }) => outcomes) };
}
