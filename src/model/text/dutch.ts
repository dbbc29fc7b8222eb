import { type IsoDate, dateParts } from "../time/iso-date";
import { Decimal } from "../money/decimal";

/** Numbers and dates as Dutch readers write them. Pure text: no locale data of the machine is asked. */

const MINUS = "−";

/** 1234567.891 → "1.234.567,89" with two decimals. A real minus sign, and no minus before a zero. */
export function number(value: Decimal, decimals = 0): string {
  const fixed = value.abs().toFixed(decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  const sign = value.isNegative() && !new Decimal(fixed).isZero() ? MINUS : "";
  return `${sign}${grouped}${fraction ? `,${fraction}` : ""}`;
}

/** As many decimals as the value has, at most so many. */
export function numberUpTo(value: Decimal, decimals: number): string {
  return number(value, Math.min(decimals, value.toDecimalPlaces(decimals).decimalPlaces()));
}

/** So many decimals are never needed to tell two figures of a workbook apart. */
const MOST_DECIMALS = 4;
/** From here on decimals say nothing, unless only they differ. */
const LARGE = new Decimal(1000);

/** Two figures side by side, such as what stands there and what was computed: as short as tells them apart. */
export function sideBySide(a: Decimal, b: Decimal): readonly [string, string] {
  const large = Decimal.max(a.abs(), b.abs()).gte(LARGE);
  for (let decimals = large ? 0 : 2; decimals < MOST_DECIMALS; decimals += 1) {
    const [one, other] = [numberUpTo(a, decimals), numberUpTo(b, decimals)];
    if (one !== other || a.equals(b)) return [one, other];
  }
  return [numberUpTo(a, MOST_DECIMALS), numberUpTo(b, MOST_DECIMALS)];
}

/** The same text in which no line ends between a euro sign and its amount. For whoever sees it, not for other programs. */
export function unbrokenEuros(text: string): string {
  return text.replaceAll(/€ (?=[\d−-])/g, "€\u00A0");
}

/** "€ 1.234" or "−€ 1.234,50". */
export function euros(value: Decimal, decimals = 0): string {
  const text = number(value, decimals);
  return text.startsWith(MINUS) ? `${MINUS}€ ${text.slice(1)}` : `€ ${text}`;
}

/** 0.028 → "2,8%". */
export function percent(share: Decimal, decimals = 2): string {
  return `${numberUpTo(share.times(100), decimals)}%`;
}

/** "2026-07-01" → "1-7-2026". */
export function date(iso: IsoDate): string {
  const { year, month, day } = dateParts(iso);
  return `${day}-${month}-${year}`;
}

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** 1 → "januari". @param month 1 to 12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** "1e kwartaal 2027". */
export function quarterText({ year, quarter }: { readonly year: number; readonly quarter: number }): string {
  return `${quarter}e kwartaal ${year}`;
}

/** "2027-12-31" → "31 december 2027", as in running text. */
export function longDate(iso: IsoDate): string {
  const { year, month, day } = dateParts(iso);
  return `${day} ${monthName(month)} ${year}`;
}

/** "1 cel", "1.234 cellen", and "geen cellen" for none: singular and plural by rule, wherever something is counted. */
export function counted(count: number, one: string, many: string): string {
  if (count === 0) return `geen ${many}`;
  return `${number(new Decimal(count))} ${count === 1 ? one : many}`;
}

/** The first few of a list: "a, b en nog 3". */
export function firstFew(parts: readonly string[], most = 3): string {
  const left = parts.length - most;
  return left <= 0 ? list(parts) : `${parts.slice(0, most).join(", ")} en nog ${left}`;
}

/** "a", "a en b", "a, b en c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} en ${parts.at(-1) ?? ""}`;
}

/** "mijlpaal 5", "mijlpalen 3, 4 en 5". */
export function milestonesNamed(labels: readonly string[]): string {
  return `${labels.length === 1 ? "mijlpaal" : "mijlpalen"} ${list(labels)}`;
}

/** A sentence that begins with a word of ours. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "2028–2029"; one year stands by itself. @param years in order */
export function yearSpan(years: readonly number[]): string {
  return [...new Set([years[0], years.at(-1)])].join("–");
}
