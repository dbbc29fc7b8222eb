import type { Figures } from "../model/businesscase/figures";
import type { Plan } from "../model/businesscase/plan";
import type { SimulationChoices } from "../model/whatif/simulation-choices";
import type { SimulationResult } from "../model/whatif/simulation-result";

export interface SimulationProgress {
  readonly done: number;
  /** Most runs that there will be. */
  readonly runs: number;
}

export interface RunOptions {
  /** 0: here, giving way now and then. Absent: as many as the machine has cores, less one for the page, four at most. */
  readonly workers?: number;
  readonly onProgress?: (progress: SimulationProgress) => void;
  /** Once aborted nothing is kept and the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Draws the inputs, calculates the plan for each draw, and says what came out. The answer depends on the choices only:
 * not on the number of workers, nor on the machine.
 *
 * @throws SimulationRefused for choices that cannot be drawn from, with Dutch sentences; the signal's reason when aborted
 */
export async function runSimulation(
  plan: Plan,
  figures: Figures,
  choices: SimulationChoices,
  options: RunOptions = {},
): Promise<SimulationResult> {
  options.signal?.throwIfAborted();
  return Promise.reject(new Error(`${plan.id}: ${choices.inputs.length} of ${figures.inputs.size}`));
}
