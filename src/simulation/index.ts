/** Runs simulations, over workers or without: what a page and a script need, and nothing of how it is shared out. */
export { runSimulation } from "./run";
export type { RunOptions, SimulationProgress } from "./run";
export type { WorkerPort } from "./worker-lane";
