import { sumColumns } from "../money/columns";
import { splitTable } from "../money/controlled-rounding";
import { ONE, sumKnown, type Decimal } from "../money/decimal";
import { roundToUnit, splitByLargestRemainder, type Claim } from "../money/largest-remainder";
import { NO_CHOICES, type Instalments, type PayoutChoices } from "../plan/choices";
import { dateParts, isDate, type IsoDate } from "../time/iso-date";
import { dayOf } from "./calendar";
import type { PotClaims } from "./split-key";

/** The advance of one year, euros in whole units. */
export interface Instalment {
  readonly year: number;
  /** Per municipality. */
  readonly cells: readonly Decimal[];
  readonly local: Decimal;
  readonly regional: Decimal;
  /** Each municipality's share in `regional`. */
  readonly regionalCells: readonly Decimal[];
}

/** What the advance on one milestone is, and when it is due. */
export interface Advance {
  readonly due: IsoDate;
  readonly cells: readonly Decimal[];
  readonly regionalCells: readonly Decimal[];
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
  claims: PotClaims,
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
      const columns = (rows: readonly (readonly Decimal[])[]) => sumColumns(rows, claims.local.length);
      return instalment(
        year,
        columns(own.map(({ cells }) => cells)),
        columns(own.map(({ regionalCells }) => regionalCells)),
      );
    });
  }
  const weights = yearWeights(instalments, Math.min(lastYear, ...advances.map(dueYear)), lastYear);
  const spread = (amount: Decimal) => splitByLargestRemainder(roundToUnit(amount, unit), weights, unit);
  const local = splitTable(spread(sumKnown(advances.flatMap(({ cells }) => cells))), claims.local, unit);
  const shares = sumColumns(
    advances.map(({ regionalCells }) => regionalCells),
    claims.regional.length,
  );
  const regionalTable = splitTable(spread(sumKnown(shares)), claims.regional, unit, shares);
  return weights.map(({ key }, index) => instalment(Number(key), local[index] ?? [], regionalTable[index] ?? []));
}

function instalment(year: number, cells: readonly Decimal[], regionalCells: readonly Decimal[]): Instalment {
  return { year, cells, local: sumKnown(cells), regional: sumKnown(regionalCells), regionalCells };
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
