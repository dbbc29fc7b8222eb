/** A choice of a simulation that cannot be drawn from. */
export interface SimulationFault {
  /** What it is about: the name of a varied input (`variedName`), "correlations", "outcomes", "runs", "stopWhen". */
  readonly about: string;
  /** Dutch: what is wrong, and what to do. */
  readonly message: string;
}

/** Choices that cannot be drawn from. */
export class SimulationRefused extends Error {
  constructor(readonly faults: readonly SimulationFault[]) {
    super(faults.map(({ message }) => message).join(" "));
  }
}
