/**
 * Straight-line arithmetic over columns: each instruction does one thing to a whole block of runs before the next one
 * starts. That is what a computer does fastest, and it needs no code made at run time, which the page's policy forbids.
 */

/** Columns by number; numbers as they are. */
export type Instruction =
  /** to = a × b × factor */
  | { readonly op: "multiply"; readonly to: number; readonly a: number; readonly b: number; readonly factor: number }
  /** to = a ÷ b × factor */
  | { readonly op: "divide"; readonly to: number; readonly a: number; readonly b: number; readonly factor: number }
  /** to = a × factor + b × other */
  | {
      readonly op: "combine";
      readonly to: number;
      readonly a: number;
      readonly factor: number;
      readonly b: number;
      readonly other: number;
    }
  /** to = a × factor + shift */
  | { readonly op: "scale"; readonly to: number; readonly a: number; readonly factor: number; readonly shift: number }
  /** to = of ÷ a */
  | { readonly op: "reciprocal"; readonly to: number; readonly a: number; readonly of: number }
  /** to = a ^ exponent, a whole number */
  | { readonly op: "power"; readonly to: number; readonly a: number; readonly exponent: number }
  /** to = a ^ b */
  | { readonly op: "power-of"; readonly to: number; readonly a: number; readonly b: number }
  | { readonly op: "round"; readonly to: number; readonly a: number };

export interface Program {
  /** The first columns are the variations', in their order. */
  readonly inputs: number;
  readonly columns: number;
  readonly instructions: readonly Instruction[];
  /** Per outcome: the column that holds it, or the number that it always is. */
  readonly outcomes: readonly ({ readonly column: number } | { readonly always: number })[];
}

/** Calculates the outcomes of as many runs as the columns are long. @param columns as many as the program says */
export function run({ instructions }: Program, columns: readonly Float64Array[], runs: number): void {
  const column = (at: number): Float64Array => {
    const found = columns[at];
    if (!found || found.length < runs) throw new RangeError(`the program has no column ${at} of ${runs} runs`);
    return found;
  };
  for (const instruction of instructions) {
    const [to, a] = [column(instruction.to), column(instruction.a)];
    switch (instruction.op) {
      case "multiply":
        multiply(to, a, column(instruction.b), instruction.factor, runs);
        break;
      case "divide":
        divide(to, a, column(instruction.b), instruction.factor, runs);
        break;
      case "combine":
        combine(to, a, instruction.factor, column(instruction.b), instruction.other, runs);
        break;
      case "scale":
        scale(to, a, instruction.factor, instruction.shift, runs);
        break;
      case "reciprocal":
        for (let i = 0; i < runs; i += 1) to[i] = instruction.of / at(a, i);
        break;
      case "power":
        for (let i = 0; i < runs; i += 1) to[i] = wholePower(at(a, i), instruction.exponent);
        break;
      case "power-of":
        powerOf(to, a, column(instruction.b), runs);
        break;
      case "round":
        // Halves away from zero, as the decimals do.
        for (let i = 0; i < runs; i += 1) to[i] = Math.sign(at(a, i)) * Math.round(Math.abs(at(a, i)));
    }
  }
}

// A function a loop: each is compiled for its own work.

function multiply(to: Float64Array, a: Float64Array, b: Float64Array, factor: number, runs: number): void {
  for (let i = 0; i < runs; i += 1) to[i] = at(a, i) * at(b, i) * factor;
}

function divide(to: Float64Array, a: Float64Array, b: Float64Array, factor: number, runs: number): void {
  for (let i = 0; i < runs; i += 1) to[i] = (at(a, i) / at(b, i)) * factor;
}

function combine(
  to: Float64Array,
  a: Float64Array,
  factor: number,
  b: Float64Array,
  other: number,
  runs: number,
): void {
  for (let i = 0; i < runs; i += 1) to[i] = at(a, i) * factor + at(b, i) * other;
}

function scale(to: Float64Array, a: Float64Array, factor: number, shift: number, runs: number): void {
  for (let i = 0; i < runs; i += 1) to[i] = at(a, i) * factor + shift;
}

function powerOf(to: Float64Array, a: Float64Array, b: Float64Array, runs: number): void {
  for (let i = 0; i < runs; i += 1) to[i] = at(a, i) ** at(b, i);
}

/** The number at a place that is there: `run` checked how long the columns are. */
function at(column: Float64Array, index: number): number {
  return column[index] ?? NaN;
}

/** By multiplying: the same on every machine, which Math.pow need not be. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let times = Math.abs(exponent); times > 0; times -= 1) power *= base;
  return exponent < 0 ? 1 / power : power;
}
