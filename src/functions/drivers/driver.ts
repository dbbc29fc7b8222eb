import { Decimal } from "../../model/money/decimal";
import type { Cell } from "../answer";
import { isBlank } from "../arguments/given";
import type { Given } from "../arguments/given";
import { readNumber } from "../arguments/kinds";
import type { Kind } from "../arguments/kinds";
import { broadcast } from "../broadcast";
import type { CellFunction } from "../broadcast";
import { cell } from "../cell";
import { compile } from "./calculate";
import type { Calculation, Values } from "./calculate";
import type { Formula } from "./formula";

export interface Parameter {
  readonly name: string;
  readonly kind: Kind;
  /** The value where the argument is left out; only the last arguments have one. */
  readonly fallback?: Decimal;
}

/** A function that is one formula over its arguments. */
export interface Driver {
  readonly parameters: readonly Parameter[];
  readonly formula: Formula;
  readonly calculate: Calculation;
  /** The answer in Dutch, with its unit: "−€ 779.077,23". */
  readonly show: (result: Decimal) => string;
  /** Arguments of single cells to the answer of one cell. */
  readonly ofCells: CellFunction;
  readonly names: readonly string[];
}

export function parameter(name: string, kind: Kind, fallback?: number): Parameter {
  return fallback === undefined ? { name, kind } : { name, kind, fallback: new Decimal(fallback) };
}

export function driver(parameters: readonly Parameter[], formula: Formula, show: (result: Decimal) => string): Driver {
  const names = parameters.map(({ name }) => name);
  const calculate = compile(formula, names);
  const ofCells: CellFunction = (...args) => cell(calculate(readArguments(parameters, args)));
  return { parameters, formula, calculate, show, names, ofCells };
}

export function readArguments(parameters: readonly Parameter[], args: readonly Given[]): Values {
  return parameters.map(({ name, kind, fallback }, index) => {
    const given = args[index];
    return fallback !== undefined && isBlank(given) ? fallback : readNumber(given, name, kind);
  });
}

/** Calls a driver on values or ranges, as Excel gives them. */
export function drive({ ofCells, names }: Driver, ...args: readonly Given[]): Cell[][] {
  return broadcast(ofCells, args, names);
}
