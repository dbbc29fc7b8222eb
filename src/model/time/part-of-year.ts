import { Decimal, ONE, ZERO } from "../money/decimal";
import { dateParts, daysInMonth, partOfYearBefore, type IsoDate } from "./iso-date";

/**
 * The part of a calendar year that lies within a period, first and last day included: ½ of 2025 for a start on
 * 1 July 2025. Whole months count alike, as in a budget; days count within their month.
 *
 * @param last the last day of the period, or null for no end
 * @throws RangeError when the period ends before it begins
 */
export function partOfYear(year: number, first: IsoDate, last: IsoDate | null): Decimal {
  if (last !== null && last < first) throw new RangeError("a period cannot end before it begins");
  const begin = within(year, first, partOfYearBefore(first));
  const end = last === null ? ONE : within(year, last, partOfYearBefore(last).plus(oneDay(last)));
  return end.minus(begin);
}

/** A moment of another year counts as the nearer end of this one. */
function within(year: number, date: IsoDate, part: Decimal): Decimal {
  const { year: own } = dateParts(date);
  if (own === year) return part;
  return own < year ? ZERO : ONE;
}

function oneDay(date: IsoDate): Decimal {
  const { year, month } = dateParts(date);
  return new Decimal(1).div(daysInMonth(year, month)).div(12);
}
