import { Decimal } from "../../model/money/decimal";
import { monthName } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import type { Led } from "./answers";
import { TALKS, type FoundCount } from "./found";
import { YES_OR_NO, type Questions } from "./questions";

/** What one row says of a talk. Nothing else of it is kept. */
export interface Talk {
  readonly day: IsoDate;
  readonly led: Led;
  /** Of a municipality, where one is noted. */
  readonly place: string | null;
}

/**
 * Talks by month, and by municipality beside that.
 * @param parts ids of the measures that are counted of them
 */
export function talkCounts(
  talks: readonly Talk[],
  parts: readonly string[],
  questions: Questions,
): readonly FoundCount[] {
  const periods = [...new Set(talks.map(({ day }) => day.slice(0, 7)))].sort();
  const places = [undefined, ...new Set(talks.flatMap(({ place }) => place ?? []))].sort();
  const counts = (period: string, all: readonly Talk[]) =>
    places.flatMap((place) => {
      const there = place === undefined ? all : all.filter((talk) => talk.place === place);
      return [TALKS, ...parts].map((measure): FoundCount => {
        const amount = new Decimal(there.filter(({ led }) => measure === TALKS || led === measure).length);
        return { measure, period, amount, ...(place !== undefined && { place }) };
      });
    });
  return monthsFrom(periods[0], periods.at(-1)).flatMap((period) => {
    const all = talks.filter(({ day }) => day.startsWith(period));
    if (all.length > 0 || isNil(period, questions)) return counts(period, all);
    return [];
  });
}

/** A month without any row may be one in which nobody filled in the form. */
function isNil(period: string, questions: Questions): boolean {
  const month = `${monthName(Number(period.slice(5)))} ${period.slice(0, 4)}`;
  const text = `In ${month} staat geen enkel gesprek: was dat zo?`;
  return questions.ask(`gap:${period}`, text, YES_OR_NO, "nothing") === "yes";
}

function monthsFrom(first: string | undefined, last: string | undefined): readonly string[] {
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
