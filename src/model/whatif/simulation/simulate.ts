import { mayFail } from "../program/program";
import { blocksOf, type Block, type SimulationTask } from "./block";
import { Counter, scaleFor, type Tally } from "./tally";

/** Blocks that one worker does in one go. */
export interface Chunk {
  readonly first: number;
  readonly blocks: number;
}

/** What came of a chunk. */
export interface ChunkResult {
  /** One an outcome that varies, in the program's order. */
  readonly tallies: readonly Tally[];
  /** Of the first blocks: the runs themselves, for rank correlations. */
  readonly samples: readonly Block[];
}

/** Of so many first blocks the runs themselves are kept. */
export const SAMPLED_BLOCKS = 2;

const MOST_BLOCKS = 32;

/**
 * How runs are shared out: small chunks first, for an answer soon, and then larger ones. It depends on nothing but their
 * number, so that sums come out the same whoever does which chunk.
 */
export function chunksOf(blocks: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < blocks;) {
    const size = Math.min(MOST_BLOCKS, Math.max(1, first), blocks - first);
    chunks.push({ first, blocks: size });
    first += size;
  }
  return chunks;
}

/** A calculator of chunks, which keeps its columns between them. The scales are by the first block: alike everywhere. */
export function simulator(task: SimulationTask): (chunk: Chunk) => ChunkResult {
  const calculate = blocksOf(task);
  const fails = mayFail(task.program);
  let [at, block] = [0, calculate(0)];
  const blockAt = (number: number): Block => {
    if (number !== at) [at, block] = [number, calculate(number)];
    return block;
  };
  const scales = block.outcomes.map((column, index) => scaleFor(column, task.thresholds[index] ?? 0));
  return ({ first, blocks }) => {
    const counters = scales.map((scale) => new Counter(scale));
    const samples: Block[] = [];
    for (let number = first; number < first + blocks; number += 1) {
      const { inputs, outcomes } = blockAt(number);
      outcomes.forEach((column, index) => counters[index]?.add(column, fails));
      if (number < SAMPLED_BLOCKS) samples.push({ inputs: copied(inputs), outcomes: copied(outcomes) });
    }
    return { tallies: counters.map((counter) => counter.tally()), samples };
  };
}

function copied(columns: readonly Float64Array[]): readonly Float64Array[] {
  return columns.map((column) => column.slice());
}
