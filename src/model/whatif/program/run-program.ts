import { power, wholePower } from "./elementary";
import type { Program, WeightedColumn } from "./program";

/**
 * Calculates the outcomes of as many runs as the columns are long.
 *
 * @param columns as many as the program says, all of one length; the first hold what was drawn
 */
export function runProgram({ instructions }: Program, columns: readonly Float64Array[]): void {
  const column = (at: number): Float64Array => {
    const found = columns[at];
    if (!found) throw new RangeError(`the program has no column ${at}`);
    return found;
  };
  for (const instruction of instructions) {
    const to = column(instruction.to);
    switch (instruction.op) {
      case "multiply":
        multiply(to, column(instruction.a), column(instruction.b));
        break;
      case "divide":
        divide(to, column(instruction.a), column(instruction.b));
        break;
      case "reciprocal":
        reciprocal(to, column(instruction.a));
        break;
      case "sum":
        sum(to, instruction.shift, instruction.terms, column);
        break;
      case "power":
        wholePowers(to, column(instruction.a), instruction.exponent);
        break;
      case "power-of":
        powers(to, column(instruction.a), column(instruction.b));
        break;
      case "at-least-nothing":
        atLeastNothing(to, column(instruction.a));
        break;
      case "round":
        round(to, column(instruction.a));
    }
  }
}

// A function a loop: each is compiled for its own work. All columns are of one length, so that NaN is never taken.

function multiply(to: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (a[i] ?? NaN) * (b[i] ?? NaN);
}

/** Nothing divided by nothing, or anything: no number, as the decimals have it. */
function divide(to: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (a[i] ?? NaN) / (b[i] ?? NaN);
}

function reciprocal(to: Float64Array, a: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = 1 / (a[i] ?? NaN);
}

/** What does not make four goes first, then four terms at a time: the sum so far is fetched as few times as can be. */
function sum(
  to: Float64Array,
  shift: number,
  terms: readonly WeightedColumn[],
  column: (at: number) => Float64Array,
): void {
  const factor = (at: number) => terms[at]?.factor ?? NaN;
  const of = (at: number) => column(terms[at]?.column ?? -1);
  const { length } = terms;
  let done = ((length - 1) % 4) + 1;
  if (done === 1) one(to, shift, of(0), factor(0));
  else if (done === 2) two(to, shift, of(0), factor(0), of(1), factor(1));
  else if (done === 3) three(to, shift, of(0), factor(0), of(1), factor(1), of(2), factor(2));
  else four(to, shift, of(0), factor(0), of(1), factor(1), of(2), factor(2), of(3), factor(3));
  for (; done < length; done += 4) {
    const [b, c, d] = [done + 1, done + 2, done + 3];
    fourMore(to, of(done), factor(done), of(b), factor(b), of(c), factor(c), of(d), factor(d));
  }
}

type Column = Float64Array;

function one(to: Column, shift: number, a: Column, f: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (a[i] ?? NaN) * f + shift;
}

function two(to: Column, shift: number, a: Column, f: number, b: Column, g: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (a[i] ?? NaN) * f + (b[i] ?? NaN) * g + shift;
}

function three(to: Column, shift: number, a: Column, f: number, b: Column, g: number, c: Column, h: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (a[i] ?? NaN) * f + (b[i] ?? NaN) * g + ((c[i] ?? NaN) * h + shift);
}

function four(
  to: Column,
  shift: number,
  a: Column,
  f: number,
  b: Column,
  g: number,
  c: Column,
  h: number,
  d: Column,
  k: number,
): void {
  for (let i = 0; i < to.length; i += 1) {
    to[i] = (a[i] ?? NaN) * f + (b[i] ?? NaN) * g + ((c[i] ?? NaN) * h + (d[i] ?? NaN) * k) + shift;
  }
}

function fourMore(
  to: Column,
  a: Column,
  f: number,
  b: Column,
  g: number,
  c: Column,
  h: number,
  d: Column,
  k: number,
): void {
  for (let i = 0; i < to.length; i += 1) {
    to[i] = (to[i] ?? NaN) + ((a[i] ?? NaN) * f + (b[i] ?? NaN) * g) + ((c[i] ?? NaN) * h + (d[i] ?? NaN) * k);
  }
}

function wholePowers(to: Float64Array, a: Float64Array, exponent: number): void {
  if (exponent === 2) return multiply(to, a, a);
  for (let i = 0; i < to.length; i += 1) to[i] = wholePower(a[i] ?? NaN, exponent);
}

function powers(to: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = power(a[i] ?? NaN, b[i] ?? NaN);
}

function atLeastNothing(to: Float64Array, a: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = Math.max(0, a[i] ?? NaN);
}

function round(to: Float64Array, a: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = roundHalfAway(a[i] ?? NaN);
}

/** A half that came out a few last digits short is a half: the decimals have it exactly. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) * (1 + 2 ** -48));
}
