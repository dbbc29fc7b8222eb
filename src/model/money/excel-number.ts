import { Decimal } from "./decimal";

/** Doubles carry about 15 figures; what lies beyond is noise of the calculation before us. */
const EXCEL_DIGITS = 15;

/** A cell's number as the decimal that Excel shows: 0,1 + 0,2 is 0,3. */
export function decimalOf(value: number): Decimal {
  const exact = new Decimal(value);
  // Most cells hold a short number, which is right as it stands; only noise needs the way through text.
  return exact.precision() <= EXCEL_DIGITS ? exact : new Decimal(value.toPrecision(EXCEL_DIGITS));
}
