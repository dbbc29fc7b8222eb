import type { Program } from "./program";
import { runProgram } from "./run-program";

/**
 * Runs a compiled program once for every place of the given columns: for a tornado, two places an input.
 *
 * @param inputs one column a variation of the program, all as long as there are runs; they stay as they are
 * @returns one column an outcome, in the program's order
 */
export function evaluateColumns(program: Program, inputs: readonly Float64Array[]): readonly Float64Array[] {
  const runs = inputs[0]?.length ?? 1;
  const columns = Array.from({ length: program.columns }, (_, at) => inputs[at] ?? new Float64Array(runs));
  runProgram(program, columns);
  return program.outcomes.map((outcome) =>
    "column" in outcome
      ? (columns[outcome.column] ?? new Float64Array(runs))
      : new Float64Array(runs).fill(outcome.always),
  );
}
