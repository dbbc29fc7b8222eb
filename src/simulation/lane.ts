import type { SimulationTask } from "../model/whatif/simulation/block";
import { simulator, type Chunk, type ChunkResult } from "../model/whatif/simulation/simulate";

/** What calculates chunks, one after another. */
export interface Lane {
  calculate(chunk: Chunk): Promise<ChunkResult>;
  close(): void;
}

/** How long the page may wait for its turn, in milliseconds: less than people notice. */
const TURN = 12;

/** Calculates on the spot, and gives way to the page between chunks. */
export function inlineLane(task: SimulationTask): Lane {
  const calculate = simulator(task);
  let since = performance.now();
  return {
    calculate: async (chunk) => {
      if (performance.now() - since > TURN) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      }
      return calculate(chunk);
    },
    close: () => undefined,
  };
}
