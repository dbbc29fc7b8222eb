import { operands, type Expression, type InputId } from "../plan/expression";

/** Of a polynomial the highest power of an input; infinite where it is no polynomial of it. */
type Degree = number;

/**
 * Whether the amount is a straight line in an input, all else equal, when that input changes in all years alike: so that
 * a derivative holds for any step, and break-even is exact.
 */
export function isLinearIn(of: Expression, input: InputId): boolean {
  return degreeOf(of, input) <= 1;
}

function degreeOf(of: Expression, input: InputId): Degree {
  const highest = (parts: readonly Expression[]) => Math.max(0, ...parts.map((part) => degreeOf(part, input)));
  switch (of.kind) {
    case "input":
      return of.id === input ? 1 : 0;
    case "product":
    case "anchored":
      return operands(of).reduce((degree, factor) => degree + degreeOf(factor, input), 0);
    case "quotient":
      return highest([of.by]) > 0 ? Infinity : degreeOf(of.of, input);
    // A floor is a bend.
    case "stock":
    case "rounded":
    case "compound":
    case "chained":
      return highest(operands(of)) > 0 ? Infinity : 0;
    default:
      return highest(operands(of));
  }
}
