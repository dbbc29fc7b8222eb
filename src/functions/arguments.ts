import { Decimal } from "../model/money/decimal";
import { refuse } from "./fault";

/** What Excel hands a function for an argument of any type: a cell's value, or nothing where it was left out. */
export type Given = unknown;

/** Doubles carry about 15 figures; what lies beyond is noise of the calculation before us. */
const EXCEL_DIGITS = 15;

interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** What the argument must be, in Dutch: "een aandeel tussen 0% en 100%". */
  readonly expected: string;
}

export function isOmitted(given: Given): boolean {
  return given === undefined || given === null || given === "";
}

/** A number, or a sentence that names the argument. */
export function decimalArgument(given: Given, name: string, { min, max, expected }: Limits): Decimal {
  if (isOmitted(given)) return refuse(`${name} is leeg; vul ${expected} in.`);
  if (typeof given !== "number") return refuse(`${name} is geen getal; vul ${expected} in.`);
  if (!Number.isFinite(given)) return refuse(`${name} is geen eindig getal; vul ${expected} in.`);
  if ((min !== undefined && given < min) || (max !== undefined && given > max)) {
    return refuse(`${name} is ${dutchNumber(given)}; verwacht wordt ${expected}.`);
  }
  return decimalOf(given);
}

export function decimalOf(value: number): Decimal {
  return new Decimal(value.toPrecision(EXCEL_DIGITS));
}

export function optional(given: Given, fallback: number, read: (given: Given) => Decimal): Decimal {
  return isOmitted(given) ? new Decimal(fallback) : read(given);
}

export function amount(given: Given, name: string): Decimal {
  return decimalArgument(given, name, { expected: "een bedrag in euro's" });
}

export function price(given: Given, name: string): Decimal {
  return decimalArgument(given, name, { min: 0, expected: "een bedrag van 0 euro of meer" });
}

export function count(given: Given, name: string): Decimal {
  return decimalArgument(given, name, { min: 0, expected: "een aantal van 0 of meer" });
}

/** A share as a fraction. 15 could be meant as 15%, so it is refused and never divided by a hundred in silence. */
export function share(given: Given, name: string): Decimal {
  return decimalArgument(given, name, {
    min: 0,
    max: 1,
    expected: "een aandeel tussen 0% en 100% (schrijf 15% of 0,15)",
  });
}

/** A change per year as a fraction. */
export function rate(given: Given, name: string): Decimal {
  return decimalArgument(given, name, {
    min: -0.5,
    max: 1,
    expected: "een percentage per jaar tussen −50% en 100% (schrijf 2,8% of 0,028)",
  });
}

export function year(given: Given, name: string): Decimal {
  const value = decimalArgument(given, name, {
    min: 1900,
    max: 2200,
    expected: "een jaar tussen 1900 en 2200, zoals 2027",
  });
  return value.isInteger()
    ? value
    : refuse(`${name} is ${dutchNumber(value.toNumber())}; een jaar is een geheel getal.`);
}

export function factor(given: Given, name: string): Decimal {
  return decimalArgument(given, name, { min: 0, expected: "een indexcijfer van 0 of meer, zoals 1,0568" });
}

/** Back to a cell: never −0. */
export function cell(value: Decimal): number {
  return value.isZero() ? 0 : value.toNumber();
}

function dutchNumber(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
