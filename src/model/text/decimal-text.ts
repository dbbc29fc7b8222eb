import { Decimal } from "../money/decimal";
import { numberOfText, unclear } from "./number-text";

/** What a number may be. */
interface Limits {
  readonly min: string;
  readonly max: string;
}

export type DecimalText = { readonly value: Decimal } | { readonly fault: string };

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const THOUSAND = 1000;

/**
 * A number as commands and files have it: with a decimal point. "12.046" of what may be 12 and 12 thousand alike is
 * never guessed.
 *
 * @param limits of what it is a value of; absent: thousands are not to be expected
 */
export function decimalOfText(text: string, limits?: Limits): DecimalText {
  const typed = text.trim();
  if (!DECIMAL.test(typed)) {
    const why = typed.includes(",") ? "decimalen staan achter een punt; " : "";
    return { fault: `"${typed}" is geen getal; ${why}schrijf bijvoorbeeld 0.028` };
  }
  const value = new Decimal(typed);
  const read = numberOfText(typed);
  if (read.kind !== "ambiguous" || limits === undefined) return { value };
  const thousands = value.times(THOUSAND);
  if (![value, thousands].every((each) => each.gte(limits.min) && each.lte(limits.max))) return { value };
  return { fault: `"${typed}": ${unclear(read.separator)}; schrijf ${thousands.toFixed()} of ${plainDecimal(typed)}` };
}

/** The same number, so that it is read as nothing else: "12.046" as "12.0460". */
export function plainDecimal(text: string): string {
  return numberOfText(text).kind === "ambiguous" ? `${text}0` : text;
}
