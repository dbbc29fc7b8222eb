import type { SimulationTask } from "../model/whatif/simulation/block";
import { simulator, type Chunk, type ChunkResult } from "../model/whatif/simulation/simulate";

/** To a worker: first the task, then chunk after chunk. */
export type Request = { readonly task: SimulationTask } | { readonly chunk: Chunk };

/** From a worker: one answer a request, in order. */
export type Response = { readonly ready: true } | { readonly result: ChunkResult } | { readonly failed: string };

/** What a worker does, whatever kind of worker it is. */
export function responder(): (request: Request) => Response {
  let calculate: ReturnType<typeof simulator> | null = null;
  return (request) => {
    try {
      if ("task" in request) {
        calculate = simulator(request.task);
        return { ready: true };
      }
      return calculate ? { result: calculate(request.chunk) } : { failed: "a chunk came before its task" };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
