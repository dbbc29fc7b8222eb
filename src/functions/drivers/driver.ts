import type { Decimal } from "../../model/money/decimal";
import type { Cell } from "../answer";
import { decimalOf } from "../../model/money/excel-number";
import { isBlank, type Given } from "../arguments/given";
import { checkNumber, type Kind } from "../arguments/kinds";
import { broadcast, type CellFunction } from "../broadcast";
import { cell } from "../cell";
import { compile, type Calculation } from "./calculate";
import { compileShort } from "./calculate-short";
import type { Formula } from "./formula";
import { shortOf, toNumber, type Short } from "./short";

export interface Parameter {
  readonly name: string;
  readonly kind: Kind;
  /** The value where the argument is left out; only the last arguments have one. */
  readonly fallback?: number;
}

/** A function that is one formula over its arguments. */
export interface Driver {
  readonly parameters: readonly Parameter[];
  readonly names: readonly string[];
  readonly formula: Formula;
  readonly calculate: Calculation;
  /** The answer in Dutch, with its unit: "−€ 779.077,23". */
  readonly show: (result: Decimal) => string;
  /** Arguments of single cells to the answer of one cell. */
  readonly ofCells: CellFunction;
}

export function parameter(name: string, kind: Kind, fallback?: number): Parameter {
  return fallback === undefined ? { name, kind } : { name, kind, fallback };
}

export function driver(parameters: readonly Parameter[], formula: Formula, show: (result: Decimal) => string): Driver {
  const names = parameters.map(({ name }) => name);
  const calculate = compile(formula, names);
  const calculateShort = compileShort(formula, names);
  const ofCells: CellFunction = (...args) => {
    const numbers = readArguments(parameters, args);
    const shorts = allShort(numbers);
    const result = shorts && calculateShort(shorts);
    return result ? toNumber(result) + 0 : cell(calculate(numbers.map(decimalOf)));
  };
  return { parameters, names, formula, calculate, show, ofCells };
}

/** The arguments as numbers, checked, defaults in the place of what was left out. */
export function readArguments(parameters: readonly Parameter[], args: readonly Given[]): readonly number[] {
  return parameters.map(({ name, kind, fallback }, index) => {
    const given = args[index];
    return fallback !== undefined && isBlank(given) ? fallback : checkNumber(given, name, kind);
  });
}

/** Calls a driver on values or ranges, as Excel gives them. */
export function drive({ ofCells, names }: Driver, ...args: readonly Given[]): Cell[][] {
  return broadcast(ofCells, args, names);
}

function allShort(numbers: readonly number[]): readonly Short[] | null {
  const shorts: Short[] = [];
  for (const value of numbers) {
    const short = shortOf(value);
    if (short === null) return null;
    shorts.push(short);
  }
  return shorts;
}
