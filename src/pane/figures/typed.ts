import { Decimal } from "../../model/money/decimal";
import { dateParts, type IsoDate } from "../../model/time/iso-date";

/** What a Dutch user types, and back. */

const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,10}))?$/;

/** "1.234,5" → 1234.5; null for what is no number of nil or more. */
export function numberTyped(text: string): Decimal | null {
  const [, whole, decimals] = NUMBER.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  return new Decimal(`${whole.replaceAll(".", "")}.${decimals ?? "0"}`);
}

/** "-12,5" or "−12,5" → -12.5; null for what is no number. */
export function signedTyped(text: string): Decimal | null {
  const [, sign, rest = ""] = /^([-−+]?)\s*(.*)$/.exec(text.trim()) ?? [];
  const size = numberTyped(rest);
  return sign === "-" || sign === "−" ? (size?.negated() ?? null) : size;
}

/** "62,5" or "62,5%" → 0.625; null for what does not lie between 0 and 100. */
export function percentTyped(text: string): Decimal | null {
  const percentage = numberTyped(text.replace(/%\s*$/, ""));
  return percentage?.lte(100) ? percentage.div(100) : null;
}

/** 0.625 → "62,5". */
export function percentText(share: Decimal): string {
  return numberText(share.times(100));
}

/** 1234.5 → "1234,5". */
export function numberText(value: Decimal): string {
  return value.toFixed().replace(".", ",");
}

/** "2027-10-01" → "01-10-2027". */
export function dayText(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(day)}-${two(month)}-${year}`;
}
