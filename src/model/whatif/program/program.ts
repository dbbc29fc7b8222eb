/**
 * Straight-line arithmetic over columns: each instruction does one thing to a whole block of runs before the next one
 * starts. That is what a computer does fastest, and it needs no code made at run time, which the page's policy forbids.
 */

/** So many times a column. */
export interface WeightedColumn {
  readonly column: number;
  readonly factor: number;
}

/** Columns by number; numbers as they are. */
export type Instruction =
  /** to = a × b */
  | { readonly op: "multiply"; readonly to: number; readonly a: number; readonly b: number }
  /** to = a ÷ b */
  | { readonly op: "divide"; readonly to: number; readonly a: number; readonly b: number }
  /** to = 1 ÷ a */
  | { readonly op: "reciprocal"; readonly to: number; readonly a: number }
  /** to = shift + the sum of terms, of which there is at least one */
  | { readonly op: "sum"; readonly to: number; readonly shift: number; readonly terms: readonly WeightedColumn[] }
  /** to = a ^ exponent, a whole number */
  | { readonly op: "power"; readonly to: number; readonly a: number; readonly exponent: number }
  /** to = a ^ b */
  | { readonly op: "power-of"; readonly to: number; readonly a: number; readonly b: number }
  /** to = a, or 0 where that is less */
  | { readonly op: "at-least-nothing"; readonly to: number; readonly a: number }
  /** to = a, to a whole number, halves away from zero */
  | { readonly op: "round"; readonly to: number; readonly a: number };

/** Plain data, so that it can be sent to a worker. */
export interface Program {
  /** The first columns are the variations', in their order. */
  readonly inputs: number;
  readonly columns: number;
  readonly instructions: readonly Instruction[];
  /** Per outcome: the column that holds it, or the number that it always is. */
  readonly outcomes: readonly ProgramOutcome[];
}

export type ProgramOutcome = { readonly column: number } | { readonly always: number };

/** The columns that an instruction reads, each once. */
export function operandsOf(instruction: Instruction): readonly number[] {
  if (instruction.op === "sum") return instruction.terms.map(({ column }) => column);
  if (!("b" in instruction) || instruction.a === instruction.b) return [instruction.a];
  return [instruction.a, instruction.b];
}

/** Whether a run may give no number: by dividing by zero, or a root of what is negative. */
export function mayFail({ instructions }: Program): boolean {
  return instructions.some(
    (instruction) =>
      instruction.op === "divide" ||
      instruction.op === "reciprocal" ||
      instruction.op === "power-of" ||
      (instruction.op === "power" && instruction.exponent < 0),
  );
}
