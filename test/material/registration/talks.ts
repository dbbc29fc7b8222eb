import { Dice } from "./dice";

/** Where a talk led, as the fictional registration knows it. */
export type Where = "specialist" | "mono" | "sd" | "none" | "open";

/** A fictional person, evidently none: what may never be kept of a row. */
export interface Person {
  readonly name: string;
  readonly birth: string;
  readonly bsn: string;
  readonly phone: string;
  readonly mail: string;
  readonly note: string;
}

/** A row of the registration before anyone writes it down in some form. */
export interface Row {
  readonly id: string;
  /** Null where the day was not filled in. */
  readonly day: string | null;
  readonly where: Where;
  readonly place: string;
  /** Moment of its last change; a later one of the same id is what holds. */
  readonly changed: string;
  readonly status: "gevoerd" | "geannuleerd";
  readonly isTest: boolean;
  readonly person: Person;
}

/** The rows, messy on purpose, with the talks that really took place. */
export interface Registration {
  readonly rows: readonly Row[];
  readonly talks: readonly Pick<Row, "day" | "where" | "place">[];
}

export const PLACES = ["Almelo", "Borne", "Enschede", "Hengelo", "Oldenzaal", "Hof van Twente"] as const;

const FIRST = ["Fictief", "Verzonnen", "Bedacht", "Voorbeeld", "Nepnaam"] as const;
const LAST = ["Voorbeeldsma", "Testnietsen", "van Nergens", "de Fictie", "Bestaatnietstra"] as const;
const NOTE = "Verzonnen toelichting bij een gesprek dat niet bestaat, nummer";

/** Months with so many talks, the first of them May 2025: 136 in 2025, and 610 in 2026 up to and with October. */
const PER_MONTH = [9, 12, 14, 11, 19, 23, 24, 24, 52, 55, 61, 63, 66, 64, 58, 57, 68, 66] as const;

/** @param days of a month on which talks take place at most: few of them leave the order of a date open */
export function registration(
  seed: number,
  { perMonth = PER_MONTH, days = 28 }: { readonly perMonth?: readonly number[]; readonly days?: number } = {},
): Registration {
  const dice = new Dice(seed);
  let number = 4100;
  const fresh = (day: string | null): Row => {
    number += 1 + dice.below(3);
    const chance = dice.next();
    const where =
      chance < 0.7 ? "specialist" : chance < 0.82 ? "mono" : chance < 0.94 ? "sd" : chance < 0.98 ? "none" : "open";
    const day0 = day ?? "2026-01-15";
    return {
      id: `VG-${number}`,
      day,
      where,
      place: dice.pick(PLACES),
      changed: `${day0}T${two(8 + dice.below(9))}:${two(dice.below(60))}:00`,
      status: "gevoerd",
      isTest: false,
      person: person(dice, number),
    };
  };
  const all: Row[] = perMonth.flatMap((count, index) =>
    Array.from({ length: count }, () => fresh(`${month(index)}-${two(1 + dice.below(days))}`)),
  );
  const talks = all.map(({ day, where, place }) => ({ day, where, place }));
  const some = (count: number): readonly Row[] => dice.shuffled(all).slice(0, Math.min(count, all.length));
  const part = (share: number) => Math.max(1, Math.round(all.length * share));
  const duplicates = some(part(0.07));
  // What was wrong at first, and stands there still: another day, or another answer.
  const corrected = some(part(0.06)).map((row, at): Row => ({
    ...row,
    changed: `2025-04-${two(1 + (at % 28))}T09:00:00`,
    ...(at % 2 === 0 ? { where: row.where === "mono" ? "sd" : "mono" } : { day: "2025-06-05" }),
  }));
  const tests = Array.from({ length: part(0.02) }, (_, at): Row => ({
    ...fresh(`2026-0${1 + (at % 9)}-11`),
    isTest: true,
  }));
  const undated = Array.from({ length: part(0.01) }, () => fresh(null));
  const future = Array.from({ length: part(0.01) }, () => fresh("2027-03-09"));
  const cancelled = Array.from({ length: part(0.03) }, (): Row => ({ ...fresh("2026-02-10"), status: "geannuleerd" }));
  const rows = dice.shuffled([...all, ...duplicates, ...corrected, ...tests, ...undated, ...future, ...cancelled]);
  return { rows, talks };
}

/** Talks by month, measure and municipality, counted from what took place: "2026-01|talks-mono|Almelo" and "2026-01|talks|". */
export function truthOf(talks: Registration["talks"]): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  const months = [...new Set(talks.map(({ day }) => String(day).slice(0, 7)))];
  const measures = ["talks", "talks-specialist", "talks-mono", "talks-sd", "talks-none"];
  for (const period of months)
    for (const measure of measures) for (const place of ["", ...PLACES]) truth.set(`${period}|${measure}|${place}`, 0);
  const add = (key: string) => truth.set(key, (truth.get(key) ?? 0) + 1);
  for (const { day, where, place } of talks) {
    const period = String(day).slice(0, 7);
    for (const at of ["", place]) {
      add(`${period}|talks|${at}`);
      if (where !== "open") add(`${period}|talks-${where}|${at}`);
    }
  }
  return truth;
}

function month(index: number): string {
  const from = 4 + index;
  return `${2025 + Math.floor(from / 12)}-${two((from % 12) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function person(dice: Dice, number: number): Person {
  const [first, last] = [dice.pick(FIRST), dice.pick(LAST)];
  return {
    name: `${first} ${last}`,
    birth: `${two(1 + dice.below(28))}-${two(1 + dice.below(12))}-${1950 + dice.below(50)}`,
    bsn: fictionalNumber(number),
    phone: `06-0000${String(number).padStart(4, "0")}`,
    mail: `niemand${number}@voorbeeld.invalid`,
    note: `${NOTE} ${number}`,
  };
}

/** Nine digits that pass the eleven-test, in the range from 999900000 that is given to nobody. */
function fictionalNumber(number: number): string {
  for (let candidate = 999_900_000 + number * 11; ; candidate += 1) {
    const sum = [...String(candidate)].reduce(
      (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
      0,
    );
    if (sum % 11 === 0) return String(candidate);
  }
}
