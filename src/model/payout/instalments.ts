import type { Decimal } from "../money/decimal";
import { ONE, ZERO, sumKnown } from "../money/decimal";
import { sumColumns } from "../money/columns";
import { splitTable } from "../money/controlled-rounding";
import { roundToUnit, splitByLargestRemainder } from "../money/largest-remainder";
import type { Claim } from "../money/largest-remainder";
import { dateParts, isDate } from "../time/iso-date";
import type { IsoDate } from "../time/iso-date";
import { dayOf } from "./calendar";
import { NO_CHOICES } from "./choices";
import type { Instalments, PayoutChoices } from "./choices";

/** The advance of one year, euros in whole units. */
export interface Instalment {
  readonly year: number;
  /** Per municipality. */
  readonly cells: readonly Decimal[];
  readonly local: Decimal;
  readonly regional: Decimal;
}

/** What the advance on one milestone is, and when it is due. */
export interface Advance {
  readonly due: IsoDate;
  readonly cells: readonly Decimal[];
  readonly regional: Decimal;
}

/** Own amounts or percentages that give no year anything cannot be used. */
export function usableInstalments(chosen: Instalments): Instalments {
  if (chosen.kind !== "own") return chosen;
  const parts = Object.values(chosen.of);
  return parts.every((part) => part.isFinite() && part.gte(0)) && parts.some((part) => part.gt(0))
    ? chosen
    : { kind: "due" };
}

/** What was stored may be no month of the year: then January, as when nobody chose. */
export function usableMonth(chosen: number): number {
  return Number.isInteger(chosen) && chosen >= 1 && chosen <= 12 ? chosen : NO_CHOICES.instalmentMonth;
}

/** When the instalment of a year comes: on the day that someone entered, else on the first of the month. */
export function advanceDay({ instalmentMonth, advanceDays }: PayoutChoices, year: number): IsoDate {
  return enteredDay(advanceDays?.[year], year) ?? dayOf(year, usableMonth(instalmentMonth), 1);
}

/** A day outside its own year is none: another year is what the instalments are for. */
export function enteredDay(day: IsoDate | undefined, year: number): IsoDate | null {
  return day !== undefined && isDate(day) && dateParts(day).year === year ? day : null;
}

/**
 * The advance by year. By due year it is the sum of the milestones' cells; spread otherwise, the table of years and
 * municipalities is rounded as one. Either way each municipality gets the same in all.
 */
export function instalmentsOf(
  advances: readonly Advance[],
  claims: readonly Claim[],
  instalments: Instalments,
  endOfScheme: IsoDate,
  unit: Decimal,
): readonly Instalment[] {
  const lastYear = dateParts(endOfScheme).year;
  const dueYear = ({ due }: Advance) => Math.min(dateParts(due).year, lastYear);
  if (instalments.kind === "due") {
    const years = [...new Set(advances.map(dueYear))].sort((a, b) => a - b);
    return years.map((year) => {
      const own = advances.filter((advance) => dueYear(advance) === year);
      return instalment(
        year,
        sumColumns(
          own.map(({ cells }) => cells),
          claims.length,
        ),
        sumKnown(own.map(({ regional }) => regional)),
      );
    });
  }
  const weights = yearWeights(instalments, Math.min(lastYear, ...advances.map(dueYear)), lastYear);
  const spread = (amount: Decimal) => splitByLargestRemainder(roundToUnit(amount, unit), weights, unit);
  const local = sumKnown(advances.flatMap(({ cells }) => cells));
  const table = splitTable(spread(local), claims, unit);
  const regional = spread(sumKnown(advances.map((advance) => advance.regional)));
  return weights.map(({ key }, index) => instalment(Number(key), table[index] ?? [], regional[index] ?? ZERO));
}

function instalment(year: number, cells: readonly Decimal[], regional: Decimal): Instalment {
  return { year, cells, local: sumKnown(cells), regional };
}

function yearWeights(
  instalments: Exclude<Instalments, { kind: "due" }>,
  first: number,
  last: number,
): readonly Claim[] {
  if (instalments.kind === "own") {
    return Object.entries(instalments.of).map(([key, weight]) => ({ key, weight }));
  }
  return Array.from({ length: last - first + 1 }, (_, index) => ({ key: String(first + index), weight: ONE }));
}
