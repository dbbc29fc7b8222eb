import { isoDate, type IsoDate } from "../../model/time/iso-date";
import { dateOfSerial } from "../../model/time/serial-day";
import { isDayFormat } from "../cells/number-format";
import type { Cell } from "../cells/grid";
import { monthOfName } from "../figures/dates";

/** In which order a date is written, or from which day a number counts. */
export type DateReading = "dmy" | "mdy" | "1900" | "1904";

/** A date before anyone chose how to read it. */
type Written =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly day: IsoDate | null }
  /** By its separator: people who type one type all of them in one order. */
  | {
      readonly kind: "parts";
      readonly group: string;
      readonly first: number;
      readonly second: number;
      readonly year: number;
    }
  | { readonly kind: "serial"; readonly serial: number; readonly group: "serial" | "shown" };

/** Dates that are written alike, of which it cannot be told how to read them. */
export interface DateDoubt {
  readonly group: string;
  readonly readings: readonly DateReading[];
  /** Dutch. */
  readonly why: string;
}

export interface DateColumn {
  /** By row: the day; null where the cell holds none; undefined where it is asked how to read it. */
  readonly days: readonly (IsoDate | null | undefined)[];
  /** Cells in which something stands that is no day. */
  readonly unreadable: number;
  readonly doubts: readonly DateDoubt[];
  /** Dutch: how the dates are read, and by what that is known. */
  readonly how: string;
}

const WEEKDAY =
  /^(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+(?=[\da-z])/;
const TIME = /[t\s,]+\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m)?$/;
const DAYS_TO_1904 = 1462;

function written(cell: Cell): Written {
  const text = String(cell.value).trim().toLowerCase();
  if (cell.kind === "empty" || text === "") return { kind: "none" };
  if (cell.kind === "number") return serial(Number(cell.value), isDayFormat(cell.numberFormat) ? "shown" : "serial");
  if (cell.kind !== "text") return { kind: "day", day: null };
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serial(Number(text.replace(",", ".")), "serial");
  // In another zone of time the day may be another: nobody can tell which was meant.
  if (/\d(?:z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes(":")) return { kind: "day", day: null };
  return ofText(text.replace(TIME, "").replace(WEEKDAY, ""));
}

function serial(value: number, group: "serial" | "shown"): Written {
  return { kind: "serial", serial: value, group };
}

function ofText(text: string): Written {
  const [, y, m, d] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (y !== undefined) return { kind: "day", day: isoDate(Number(y), Number(m), Number(d)) };
  const [, before, name = "", after] = /^(\d{1,2})[\s.-]*([a-z]{3,})\.?,?[\s-]*'?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (before !== undefined) return named(before, name, after ?? "");
  const [, first = "", day, year] = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return named(day, first, year ?? "");
  const [, a, separator, b, last = ""] = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?'?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (a === undefined || separator === undefined) return { kind: "day", day: null };
  return { kind: "parts", group: separator, first: Number(a), second: Number(b), year: century(last) };
}

function named(day: string, month: string, year: string): Written {
  const number = monthOfName(month);
  return { kind: "day", day: number === 0 ? null : isoDate(century(year), number, Number(day)) };
}

function century(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

function dayOf(date: Written, reading: DateReading | undefined): IsoDate | null | undefined {
  if (date.kind === "none") return null;
  if (date.kind === "day") return date.day;
  if (date.kind === "serial")
    return reading === undefined ? undefined : dateOfSerial(date.serial + (reading === "1904" ? DAYS_TO_1904 : 0));
  const { first, second, year } = date;
  if (reading === undefined) return undefined;
  return reading === "mdy" ? isoDate(year, first, second) : isoDate(year, second, first);
}

const ORDER: Readonly<Record<DateReading, string>> = {
  dmy: "dag-maand-jaar",
  mdy: "maand-dag-jaar",
  "1900": "dagnummers vanaf 1900",
  "1904": "dagnummers vanaf 1904",
};

/**
 * The days in a column. How dates are written is told by those that can be read in one way only: a thirteenth month does
 * not exist. Where none tells, or they contradict each other, it is asked.
 *
 * @param plausible first and last day on which something can have happened
 * @param chosen what the user said, by group
 */
export function readDates(
  cells: readonly Cell[],
  plausible: { readonly from: IsoDate; readonly until: IsoDate },
  chosen: (group: string) => string | undefined,
): DateColumn {
  const dates = cells.map(written);
  const groups = [
    ...new Set(dates.flatMap((date) => (date.kind === "parts" || date.kind === "serial" ? [date.group] : []))),
  ];
  if (isMangled(dates)) return mangled(dates);
  const verdicts = new Map(
    groups.map((group) => {
      const own = dates.filter((date) => (date.kind === "parts" || date.kind === "serial") && date.group === group);
      const found = group === "serial" || group === "shown" ? ofSerials(own, group, plausible) : ofParts(own);
      const said = found.readings.find((reading) => reading === chosen(group));
      return [group, { ...found, reading: said ?? found.reading }] as const;
    }),
  );
  const days = dates.map((date) =>
    dayOf(date, date.kind === "parts" || date.kind === "serial" ? verdicts.get(date.group)?.reading : undefined),
  );
  const doubts = [...verdicts].flatMap(([group, { readings, reading, why }]) =>
    reading === undefined ? [{ group, readings, why }] : [],
  );
  const how = [...verdicts.values()].flatMap(({ reading, why }) =>
    reading === undefined ? [] : [`${ORDER[reading]} (${why})`],
  );
  return {
    days,
    doubts,
    unreadable: days.filter((day, at) => day === null && dates[at]?.kind !== "none").length,
    how: how.length === 0 ? "datums die voor zichzelf spreken" : how.join("; "),
  };
}

interface Verdict {
  readonly readings: readonly DateReading[];
  readonly reading: DateReading | undefined;
  readonly why: string;
}

function ofParts(own: readonly Written[]): Verdict {
  const readings = ["dmy", "mdy"] as const;
  const only = (reading: DateReading, other: DateReading) =>
    own.filter((date) => dayOf(date, reading) !== null && dayOf(date, other) === null).length;
  const [day, month] = [only("dmy", "mdy"), only("mdy", "dmy")];
  if (day > 0 && month > 0) {
    return {
      readings,
      reading: undefined,
      why: "sommige datums kunnen alleen dag-maand zijn, andere alleen maand-dag",
    };
  }
  if (day + month === 0) {
    const same = own.every((date) => date.kind === "parts" && date.first === date.second);
    return same
      ? { readings, reading: "dmy", why: "dag en maand zijn gelijk" }
      : { readings, reading: undefined, why: "elke datum kan op twee manieren worden gelezen" };
  }
  const reading = day > 0 ? "dmy" : "mdy";
  return { readings, reading, why: `${day + month} datums kunnen maar op één manier worden gelezen` };
}

/**
 * Opened in a spreadsheet of another country: what could be read the wrong way round became a day, and what could not is
 * still text. Then no text has a small number first, and no day is beyond the twelfth.
 */
function isMangled(all: readonly Written[]): boolean {
  const days = all.flatMap((date) => (date.kind === "serial" ? [dateOfSerial(date.serial)] : []));
  const parts = all.flatMap((date) => (date.kind === "parts" ? [Math.max(date.first, date.second)] : []));
  const isMixed = days.length > 0 && parts.length > 0;
  return isMixed && parts.every((part) => part > 12) && days.every((day) => day !== null && Number(day.slice(8)) <= 12);
}

/** No choice mends that: the days have to come from where they were kept. */
function mangled(dates: readonly Written[]): DateColumn {
  const why =
    "een deel is al een datum en een deel nog tekst: een programma met een andere landinstelling heeft dag en maand misschien verwisseld. Vraag de export opnieuw op, als .csv";
  const days = dates.map((date) => (date.kind === "none" ? null : undefined));
  return { days, unreadable: 0, doubts: [{ group: "mangled", readings: [], why }], how: "" };
}

/** So large a part of the days must lie where they can. */
const MOST = 0.9;
const FEW = 0.1;

function ofSerials(
  own: readonly Written[],
  group: string,
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): Verdict {
  const readings = ["1900", "1904"] as const;
  // The workbook itself says from when it counts: its days are told right.
  if (group === "shown") return { readings, reading: "1900", why: "als datum opgemaakt" };
  const part = (reading: DateReading) =>
    own.filter((date) => {
      const day = dayOf(date, reading);
      return day !== null && day !== undefined && day >= from && day <= until;
    }).length / own.length;
  if (part("1900") >= MOST && part("1904") <= FEW) {
    return { readings, reading: "1900", why: "alleen zo vallen ze in de tijd van het plan" };
  }
  return { readings, reading: undefined, why: "niet te zien is vanaf welk jaar de dagnummers tellen" };
}
