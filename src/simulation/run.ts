import type { Figures } from "../model/plan/figures";
import type { Plan } from "../model/plan/plan";
import { BLOCK, type SimulationTask } from "../model/whatif/simulation/block";
import type { SimulationChoices } from "../model/whatif/simulation/choices";
import type { SimulationResult } from "../model/whatif/simulation/result";
import { simulatePlan } from "../model/whatif/simulation/simulate-plan";
import { summaryOf } from "../model/whatif/simulation/summary";
import { countRuns } from "./count-runs";
import { inlineLane, type Lane } from "./lane";
import { startWebWorker } from "./web-worker";
import { workerLane, type WorkerPort } from "./worker-lane";

export interface SimulationProgress {
  /** Runs. */
  readonly done: number;
  /** Most runs that there will be. */
  readonly runs: number;
}

export interface RunOptions {
  /** 0: on the spot, giving way to the page now and then. Absent: a core less than the machine has, four at most. */
  readonly workers?: number;
  readonly onProgress?: (progress: SimulationProgress) => void;
  /** Once aborted nothing is kept, workers stop, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Absent: a worker of the page. Node has its own kind (node-worker.ts). */
  readonly startWorker?: () => WorkerPort;
}

/**
 * Draws the inputs, calculates the plan for each draw, and says what came out. The answer depends on the choices only:
 * not on the number of workers, nor on the machine. Workers that do not start are done without.
 *
 * @throws SimulationRefused for choices that cannot be drawn from, with Dutch sentences; the signal's reason when aborted
 */
export async function runSimulation(
  plan: Plan,
  figures: Figures,
  choices: SimulationChoices,
  { workers = defaultWorkers(), onProgress, signal, startWorker = startWebWorker }: RunOptions = {},
): Promise<SimulationResult> {
  signal?.throwIfAborted();
  const simulation = simulatePlan(plan, figures, choices);
  const lanes = await lanesFor(simulation.task, workers, startWorker);
  const close = () => lanes.forEach((lane) => lane.close());
  signal?.addEventListener("abort", close);
  try {
    const counted = await countRuns(simulation, lanes, (done) => {
      signal?.throwIfAborted();
      onProgress?.({ done, runs: simulation.blocks * BLOCK });
    });
    signal?.throwIfAborted();
    return summaryOf(simulation, counted);
  } catch (error) {
    // A worker that was closed because someone stopped is no fault of its own.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", close);
    close();
  }
}

async function lanesFor(task: SimulationTask, workers: number, start: () => WorkerPort): Promise<readonly Lane[]> {
  const lanes: Lane[] = [];
  try {
    const starting = Array.from({ length: workers }, () => workerLane(start(), task).then((lane) => lanes.push(lane)));
    await Promise.all(starting);
  } catch {
    lanes.forEach((lane) => lane.close());
    return [inlineLane(task)];
  }
  return lanes.length === 0 ? [inlineLane(task)] : lanes;
}

function defaultWorkers(): number {
  if (typeof Worker === "undefined") return 0;
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));
}
