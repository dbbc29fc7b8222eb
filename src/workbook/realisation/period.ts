import type { Period } from "../../model/realisation/actuals";
import { dateOfSerial } from "../../model/time/serial-day";
import { isDayFormat } from "../cells/number-format";
import type { Cell } from "../cells/grid";
import { monthOfName } from "../figures/dates";

/** A month or a quarter that a cell names; one without a year leaves that open. */
export interface NamedPeriod {
  readonly month?: number;
  readonly quarter?: number;
  /** Null where it is not said. */
  readonly year: number | null;
}

/** A period as people write it; null for anything else. */
export function periodIn(cell: Cell): NamedPeriod | null {
  if (cell.kind === "number") {
    const day = isDayFormat(cell.numberFormat) ? dateOfSerial(Number(cell.value)) : null;
    return day === null ? null : { month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4)) };
  }
  return cell.kind === "text" ? periodOfText(String(cell.value)) : null;
}

const YEAR = "(?:'|20)?(\\d{2})";
const FORMS: readonly (readonly [RegExp, "m" | "q", yearFirst: boolean])[] = [
  [/^(20\d{2})[-/ ]?(?:k|q|kw|kwartaal|quarter) ?([1-4])$/, "q", true],
  [new RegExp(`^(?:k|q|kw|kwartaal|quarter) ?([1-4])(?:[-/ ]+${YEAR})?$`), "q", false],
  [new RegExp(`^([1-4])(?:e|de|ste|st|nd|rd|th)? (?:kwartaal|quarter)(?:[-/ ]+${YEAR})?$`), "q", false],
  [/^(20\d{2})[-/ ](0[1-9]|1[0-2])$/, "m", true],
  [/^(0?[1-9]|1[0-2])[-/ ](20\d{2})$/, "m", false],
];

function periodOfText(text: string): NamedPeriod | null {
  const bare = text.trim().toLowerCase();
  for (const [form, kind, yearFirst] of FORMS) {
    const [, first, second] = form.exec(bare) ?? [];
    if (first === undefined) continue;
    const [year, number] = yearFirst ? [first, second] : [second, first];
    const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    return { [kind === "m" ? "month" : "quarter"]: Number(number), year: full };
  }
  const [, name = "", year] = /^([a-z]{3,9})\.?(?:[-/ ]*'?((?:20)?\d{2}))?$/.exec(bare) ?? [];
  const month = MONTH_NAME.test(name) ? monthOfName(name) : 0;
  return month === 0
    ? null
    : { month, year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0) };
}

/** Whole names and their short forms: "decembercijfers" is no month. */
const MONTH_NAME =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** With the year that it has, or else this one; null where there is none. */
export function periodOf({ month, quarter, year }: NamedPeriod, otherwise: number | null = null): Period | null {
  const known = year ?? otherwise;
  if (known === null) return null;
  return month === undefined ? `${known}-K${quarter ?? 1}` : `${known}-${String(month).padStart(2, "0")}`;
}

/** The periods of these years, in order. */
export function periodsOf(years: readonly number[], by: "month" | "quarter"): readonly Period[] {
  const parts = by === "month" ? 12 : 4;
  return years.flatMap((year) =>
    Array.from({ length: parts }, (_, at) =>
      by === "month" ? `${year}-${String(at + 1).padStart(2, "0")}` : `${year}-K${at + 1}`,
    ),
  );
}

/** Of a quarter; a month has none. */
export function monthsOf(period: Period): readonly Period[] {
  const [year = "", part = ""] = period.split("-K");
  if (part === "") return [];
  return [2, 1, 0].map((back) => `${year}-${String(Number(part) * 3 - back).padStart(2, "0")}`);
}
