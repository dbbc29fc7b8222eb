import { Decimal } from "../../model/money/decimal";

const DECIMAL_TEXT = /^-?\d+(\.\d+)?$/;

/** The number that a plan writes as text; null for anything else, such as "2,8" or "1e3". */
export function numberOf(text: string): Decimal | null {
  return DECIMAL_TEXT.test(text) ? new Decimal(text) : null;
}

/** Every value that occurs again after its first time, each once. */
export function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
