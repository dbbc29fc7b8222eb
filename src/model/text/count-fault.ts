import type { Decimal } from "../money/decimal";
import { number } from "./dutch";

const THOUSAND = 1000;
const CENTS = 100;

/**
 * Why a number cannot be a count of people, talks or cases, in Dutch behind its name: they are whole, and no fewer than
 * none. Null where it can.
 */
export function countFault(value: Decimal): string | null {
  if (value.isNegative() && !value.isZero()) return "is negatief";
  return value.isInteger() ? null : `is geen heel aantal${meant(value)}`;
}

/**
 * Why a number is no amount in euros and cents, in Dutch behind its name: it is a little more than some whole euros, in
 * thousandths. Null where it can be one; of more decimals it is what a calculation came to.
 */
export function amountFault(value: Decimal): string | null {
  const suggestion = meant(value);
  return suggestion === "" || value.times(CENTS).isInteger() ? null : `heeft drie decimalen${suggestion}`;
}

/** Whole people, at least one. */
export function isPeople(value: Decimal): boolean {
  return value.gt(0) && countFault(value) === null;
}

/** "24.741", typed where the decimal mark is a dot, became a little more than 24. */
function meant(value: Decimal): string {
  const thousands = value.times(THOUSAND);
  return value.gt(1) && value.lt(THOUSAND) && thousands.isInteger()
    ? ` (waarschijnlijk is ${number(thousands)} bedoeld)`
    : "";
}
